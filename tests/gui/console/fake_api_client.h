// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>

#include "app/console/link/api_client.h"
#include "fake_data.h"

namespace callbox::tests {

/// The operator API over a fleet in memory: answers every operation the console uses, later, as
/// the service would; keeps jobs going; can be taken away and given back.
class FakeApiClient : public app::console::ApiClient {
    Q_OBJECT

public:
    explicit FakeApiClient(FakeData data, core::TimePoint now, QObject* parent = nullptr);

    FakeData data;

    app::console::LinkState state() const override { return state_; }
    const api::HelloReply& session() const override { return session_; }
    core::Message reason() const override { return reason_; }

    /// From the next connection on, as the service says it in its welcome.
    void setRole(api::Role role) { session_.role = role; }
    void goOffline();
    void goOnline();
    void change(api::Topic topic, std::string id = {}, bool removed = false);
    /// The next call of `method` is refused with this.
    void refuse(const std::string& method, core::Error error);
    /// Calls of `method` stay without an answer until release().
    void hold(const std::string& method) { held_.insert(method); }
    void release();
    /// Jobs then stand still after this many steps; for pictures.
    void freezeJobsAfter(int steps) { freezeAfter_ = steps; }
    /// connection.test fails at its TLS step.
    void failTests(bool fail) { failTests_ = fail; }

    /// Methods called so far, and the arguments of the last call of each.
    std::map<std::string, int> calls;
    std::map<std::string, std::string> lastParams;
    /// The most rows any list was asked for at once.
    std::uint64_t largestPage = 0;
    /// What ledger.verify finds; 0: nothing.
    std::uint64_t brokenEntry = 0;

protected:
    void send(std::string method, std::string params, std::chrono::milliseconds deadline,
              Answer answer) override;

private:
    using Handler = std::function<core::Result<std::string>(const std::string&)>;

    template <class Arguments, class Reply, class Function>
    void on(const api::Operation<Arguments, Reply>& operation, Function function) {
        handlers_[std::string(operation.name)] =
            [function](const std::string& text) -> core::Result<std::string> {
            const auto arguments = core::fromJson<Arguments>(text);
            if (!arguments)
                return core::passOn(arguments);
            core::Result<Reply> reply = function(*arguments);
            if (!reply)
                return core::passOn(reply);
            return core::toJson(*reply);
        };
    }
    void addSettings();
    void addLists();
    void addTransmissions();
    void addConnections();
    void addNotification();
    void addAudit();
    void addConsole();
    void addDisclosure();
    void addFleet();
    void addPartitions();
    void addEvents();
    void addPolicies();
    void addConditions();
    void addResponses();
    void addEventData();
    void addLeaving();
    void addJobs();
    api::ServiceStatus status() const;
    api::JobStarted startJob(std::string operation, std::vector<core::TestStep> steps,
                             std::function<void()> whenDone);
    void advance(const std::string& jobId);
    core::Result<api::PartitionPage> listPartitions(const api::PartitionQuery& query);
    core::Result<api::EventPage> listEvents(const api::EventQuery& query);

    core::TimePoint now_;
    app::console::LinkState state_ = app::console::LinkState::connected;
    api::HelloReply session_;
    core::Message reason_;
    core::Catalogue words_;
    std::map<std::string, Handler> handlers_;
    std::map<std::string, core::Error> refusals_;
    std::set<std::string> held_;
    std::vector<std::function<void()>> waiting_;
    std::map<std::string, api::Job> jobs_;
    std::map<std::string, std::vector<core::TestStep>> plans_;
    std::map<std::string, std::function<void()>> endings_;
    int lastJob_ = 0;
    int freezeAfter_ = -1;
    bool failTests_ = false;
};

}  // namespace callbox::tests

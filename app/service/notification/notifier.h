// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/clock.h"
#include "app/service/notification/message_sender.h"
#include "app/service/notification/send_threads.h"
#include "app/service/operator_api/change_feed.h"
#include "core/api/notification_operations.h"
#include "core/store/sealer.h"
#include "core/store/store.h"

namespace callbox::service::notification {

/// Tells those who are to be told. What happened stands in the store from the transaction in which
/// it happened; who is told of it is decided in another one; it is ended when the peer took it: a
/// crash tells twice at most, and loses nothing. Never on the way of a message home. Reactor thread
/// only.
class Notifier {
public:
    struct Dependencies {
        boost::asio::io_context& context;
        core::store::Store& store;
        const core::store::Sealer& sealer;
        const core::Catalogue& words;
        const Clock& clock;
        operator_api::ChangeFeed& changes;
        std::string console;  ///< named in messages
        std::function<void(const std::string&)> log;
    };
    using Done = std::function<void(core::Result<void>)>;

    explicit Notifier(Dependencies dependencies);
    ~Notifier();
    Notifier(const Notifier&) = delete;
    Notifier& operator=(const Notifier&) = delete;

    /// Reads targets and secrets and begins. Errors: of the store.
    core::Result<void> start();
    void stop();

    const std::vector<core::NotificationTarget>& targets() const { return targets_; }
    /// Of this console in SNMPv3, as snmptrapd takes it.
    const std::string& snmpEngine() const { return snmpEngine_; }
    const core::NotificationTarget* known(const std::string& idOrName) const;

    /// Takes checked targets. One that was changed is free again when it was blocked.
    void set(std::vector<core::NotificationTarget> targets, Done done);
    void setSecret(const std::string& id, const std::string& name, const std::string& value,
                   Done done);
    /// Sends a test message to each address of the target. `tell` hears the steps on the reactor's
    /// thread; one whose test passes is free again.
    void test(const core::NotificationTarget& target,
              std::function<void(const core::TestStep&)> tell, Done done);

private:
    using Lane = std::pair<std::string, std::string>;  ///< target and recipient
    struct Trouble {
        std::uint64_t failures = 0;
        std::chrono::steady_clock::time_point notBefore;
    };

    core::Result<void> load();
    core::Result<connectivity::notify::SnmpEngine> nextEngine();
    bool anybody() const;
    void look();
    void decide();
    void sendDue();
    void wakeAfter(std::chrono::milliseconds pause);
    void launch(const core::NotificationTarget& target, const std::string& recipient);
    void ended(const Lane& lane, const std::vector<core::api::Notification>& rows,
               const core::Result<void>& result);
    void worked(core::NotificationTarget& target, const std::vector<std::uint64_t>& numbers);
    void failed(core::NotificationTarget& target, const std::vector<std::uint64_t>& givenUp,
                const core::Error& error);
    core::NotificationTarget* find(const std::string& id);

    Dependencies dependencies_;
    std::optional<MessageSender> sender_;
    std::string snmpEngine_;
    SendThreads threads_;
    boost::asio::steady_timer lookTimer_;
    boost::asio::steady_timer wakeTimer_;
    std::uint64_t listener_ = 0;
    bool looking_ = false;
    bool stopped_ = true;
    std::vector<core::NotificationTarget> targets_;
    std::map<std::string, Secrets> secrets_;
    std::set<std::string> busy_;  ///< targets
    std::map<Lane, Trouble> troubles_;
};

}  // namespace callbox::service::notification

// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_api_client.h"

#include <QTimer>
#include <algorithm>

namespace callbox::tests {

using app::console::LinkState;
using core::ErrorCode;
using core::fail;
using namespace std::chrono_literals;

namespace {

constexpr auto kJobStep = 15ms;

template <class Row>
std::vector<Row> slice(const std::vector<Row>& rows, std::uint64_t offset, std::uint64_t limit) {
    const auto first = std::min<std::uint64_t>(offset, rows.size());
    const auto last = std::min<std::uint64_t>(first + limit, rows.size());
    return {rows.begin() + static_cast<std::ptrdiff_t>(first),
            rows.begin() + static_cast<std::ptrdiff_t>(last)};
}

core::TestStep step(const char* name, core::Verdict verdict, const char* key, double ms) {
    return {name, verdict, fakeMessage(key), ms};
}

}  // namespace

FakeApiClient::FakeApiClient(FakeData fleet, core::TimePoint now, QObject* parent)
    : data(std::move(fleet)), now_(now), words_(fakeCatalogue()) {
    setParent(parent);
    session_.service = "callboxd 0.1.0";
    session_.user = "ada";
    session_.role = api::Role::administrator;
    on(api::kStatusGet, [this](const api::Nothing&) { return status(); });
    addSettings();
    addPolicies();
    addConditions();
    addLists();
    addPartitions();
    addEvents();
    addJobs();
    addNotification();
    addAudit();
    addConsole();
    addDisclosure();
    addFleet();
}

void FakeApiClient::goOffline() {
    state_ = LinkState::offline;
    reason_ = {"console.service-absent", {{"path", "/run/callbox/operator.sock"}}};
    emit stateChanged();
}

void FakeApiClient::goOnline() {
    state_ = LinkState::connected;
    reason_ = {};
    emit stateChanged();
    emit resync();
}

void FakeApiClient::change(api::Topic topic, std::string id, bool removed) {
    emit changed({++session_.revision, topic, std::move(id), removed});
}

void FakeApiClient::refuse(const std::string& method, core::Error error) {
    refusals_.insert_or_assign(method, std::move(error));
}

void FakeApiClient::release() {
    held_.clear();
    for (const auto& answer : std::exchange(waiting_, {}))
        answer();
}

void FakeApiClient::send(std::string method, std::string params, std::chrono::milliseconds,
                         Answer answer) {
    ++calls[method];
    lastParams[method] = params;
    const auto reply = [this, method, params = std::move(params),
                        answer = std::move(answer)]() -> void {
        if (state_ != LinkState::connected) {
            answer(fail(ErrorCode::unavailable, {"console.service-not-connected", {}}));
            return;
        }
        if (const auto refused = refusals_.find(method); refused != refusals_.end()) {
            const core::Error error = refused->second;
            refusals_.erase(refused);
            answer(tl::unexpected<core::Error>(error));
            return;
        }
        const auto handler = handlers_.find(method);
        if (handler == handlers_.end())
            answer(fail(ErrorCode::unsupported, fakeMessage("fake.unknown")));
        else
            answer(handler->second(params));
    };
    if (held_.contains(method))
        waiting_.push_back(reply);
    else
        QTimer::singleShot(0, this, reply);
}

api::ServiceStatus FakeApiClient::status() const {
    api::ServiceStatus status = data.status;
    status.partitions = {};
    for (const auto& row : data.partitions) {
        auto& counts = status.partitions;
        ++counts.total;
        switch (row.partition.channel) {
            case core::ChannelState::active:
                ++counts.active;
                break;
            case core::ChannelState::pending:
                ++counts.pending;
                break;
            case core::ChannelState::inactive:
                ++counts.inactive;
                break;
            case core::ChannelState::none:
                ++counts.none;
                break;
        }
    }
    status.events.total = data.events.size();
    for (const auto& event : data.events) {
        if (event.state == core::EventState::closed)
            continue;
        ++status.events.open;
        status.events.critical += event.severity == core::Severity::critical ? 1 : 0;
        status.events.warning += event.severity == core::Severity::warning ? 1 : 0;
        status.events.information += event.severity == core::Severity::information ? 1 : 0;
    }
    return status;
}

void FakeApiClient::addSettings() {
    on(api::kSetupGet, [this](const api::Nothing&) { return data.progress; });
    on(api::kCustomerGet, [this](const api::Nothing&) { return data.customer; });
    on(api::kCustomerSet,
       [this](const core::CustomerInformation& value) -> core::Result<api::Nothing> {
           const auto faults = core::validate(value);
           if (!faults.empty())
               return tl::unexpected<core::Error>(faults.front());
           data.customer = value;
           data.progress.customer = data.progress.location = true;
           change(api::Topic::setup);
           return api::Nothing{};
       });
    on(api::kSupportIdsGet, [this](const api::Nothing&) { return data.supportIds; });
    on(api::kSupportIdsSet, [this](const core::SupportIds& value) {
        data.supportIds = value;
        data.progress.supportIds = true;
        change(api::Topic::setup);
        return api::Nothing{};
    });
    on(api::kReceiverGet, [this](const api::Nothing&) { return data.receiver; });
    on(api::kReceiverSet, [this](const core::ReceiverAddress& value) {
        data.receiver = value;
        if (data.connections.empty()) {
            data.connections.emplace_back();
            data.connections.back().id = "con-00000001";
            data.connections.back().name = "Internet, direct TLS";
        }
        change(api::Topic::connection);
        return api::Nothing{};
    });
    on(api::kConnectionList,
       [this](const api::Nothing&) { return api::ConnectionList{data.connections}; });
    addConnections();
    on(api::kScheduleList,
       [this](const api::Nothing&) { return api::ScheduleList{data.schedules}; });
    on(api::kScheduleSet, [this](const core::TransmittalSchedule& schedule) {
        std::erase_if(data.schedules, [&](const auto& old) { return old.kind == schedule.kind; });
        data.schedules.push_back(schedule);
        data.progress.schedule = true;
        change(api::Topic::schedule);
        return schedule;
    });
}

core::Result<api::PartitionPage> FakeApiClient::listPartitions(const api::PartitionQuery& query) {
    largestPage = std::max(largestPage, query.limit);
    std::vector<api::PartitionRow> rows;
    for (const auto& row : data.partitions) {
        const auto& partition = row.partition;
        const bool named = partition.name.find(query.text) != std::string::npos ||
                           partition.address.host.find(query.text) != std::string::npos ||
                           partition.osName.find(query.text) != std::string::npos;
        if (named && (!query.channel || *query.channel == partition.channel) &&
            (!query.silent || partition.channel != core::ChannelState::active) &&
            (!query.systemId || *query.systemId == partition.systemId))
            rows.push_back(row);
    }
    const auto key = [&](const api::PartitionRow& row) {
        const auto& partition = row.partition;
        if (query.orderBy == "host")
            return partition.address.host;
        if (query.orderBy == "channel")
            return std::to_string(static_cast<int>(partition.channel)) + partition.name;
        if (query.orderBy == "lastSeen")
            return partition.lastSeen ? core::toText(*partition.lastSeen) : std::string();
        return partition.name;
    };
    std::ranges::stable_sort(rows, {}, key);
    if (query.descending)
        std::ranges::reverse(rows);
    return api::PartitionPage{rows.size(), slice(rows, query.offset, query.limit)};
}

void FakeApiClient::addLists() {
    on(api::kPartitionList,
       [this](const api::PartitionQuery& query) { return listPartitions(query); });
    addTransmissions();
}

void FakeApiClient::addPartitions() {
    const auto find = [this](const std::string& id) {
        return std::ranges::find_if(data.partitions,
                                    [&](const auto& row) { return row.partition.id == id; });
    };
    on(api::kPartitionGet,
       [this, find](const api::PartitionId& asked) -> core::Result<api::PartitionRow> {
           const auto found = find(asked.id);
           if (found == data.partitions.end())
               return fail(ErrorCode::notFound, fakeMessage("fake.unknown"));
           return *found;
       });
    on(api::kInventoryGet, [this, find](const api::PartitionId& asked) {
        api::InventoryReply reply;
        if (const auto found = find(asked.id); found != data.partitions.end())
            reply.inventory = inventoryOf(found->partition, now_);
        return reply;
    });
    on(api::kPartitionProbe,
       [](const api::PartitionProbeArguments& address) -> core::Result<api::HostKeyOffer> {
           if (address.host == "nowhere")
               return fail(ErrorCode::unavailable,
                           fakeMessage("fake.unreachable", {{"host", address.host}}));
           return api::HostKeyOffer{
               {"ssh-ed25519", "SHA256:uNiVztksCsDhcc0u9e8BrrTyZ1kzpkPXb4gN4lM0kEM",
                "AAAAC3NzaC1lZDI1NTE5"},
               core::HostKeyListing::notAsked};
       });
    on(api::kPartitionAdd,
       [this](const api::PartitionAddArguments& asked) -> core::Result<core::Partition> {
           for (const auto& row : data.partitions) {
               if (row.partition.name == asked.name)
                   return core::failField("name",
                                          fakeMessage("fake.name-taken", {{"name", asked.name}}));
           }
           api::PartitionRow row;
           row.partition.id = "par-new" + std::to_string(data.partitions.size());
           row.partition.name = asked.name;
           row.partition.address = asked.address;
           row.partition.hostKey = asked.hostKey;
           row.partition.channel = core::ChannelState::active;
           row.partition.lastSeen = now_;
           data.partitions.push_back(row);
           data.progress.partitions = true;
           change(api::Topic::partition, row.partition.id);
           return row.partition;
       });
    on(api::kPartitionKey, [](const api::Nothing&) {
        return api::PublicKey{
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKq0Fake0Fake0Fake0Fake0Fake callbox@console"};
    });
    on(api::kPartitionRemove, [this](const api::PartitionId& asked) {
        std::erase_if(data.partitions,
                      [&](const auto& row) { return row.partition.id == asked.id; });
        change(api::Topic::partition, asked.id, true);
        return api::Nothing{};
    });
}

void FakeApiClient::addJobs() {
    using core::Verdict;
    on(api::kConnectionTest, [this](const api::ConnectionId& asked) {
        std::vector<core::TestStep> steps;
        auto ways = data.connections;
        if (ways.empty())
            ways.emplace_back();
        for (const auto& connection : ways) {
            if (!asked.id.empty() && asked.id != connection.id)
                continue;
            std::vector<core::TestStep> own{step("resolve", Verdict::passed, "fake.address", 3.2),
                                            step("connect", Verdict::passed, "fake.port", 1.4)};
            if (failTests_) {
                own.push_back(step("tls", Verdict::failed, "fake.tls-failed", 41));
                own.push_back(step("credential", Verdict::skipped, "fake.skipped", 0));
            } else {
                own.push_back(step("tls", Verdict::passed, "fake.tls", 12));
                own.push_back(step("credential", Verdict::passed, "fake.signed-in", 38));
            }
            for (auto& one : own) {
                one.subject = connection.name;
                steps.push_back(one);
            }
        }
        return startJob("connection.test", steps, [this] {
            data.progress.connectivity = !failTests_;
            change(api::Topic::setup);
        });
    });
    on(api::kSetupFinish, [this](const api::Nothing&) {
        return startJob("setup.finish",
                        {step("connection", Verdict::passed, "fake.tls", 60),
                         step("enrol", Verdict::passed, "fake.signed-in", 120),
                         step("collect", Verdict::passed, "fake.done", 900),
                         step("transmit", Verdict::passed, "fake.done", 80)},
                        [this] {
                            data.progress.enrolled = data.progress.complete = true;
                            data.status.setUp = true;
                            data.status.health = api::CallHomeHealth::callingHome;
                            change(api::Topic::setup);
                            change(api::Topic::status);
                        });
    });
    const auto work = [this](const char* operation) {
        return startJob(operation,
                        {step("connect", Verdict::passed, "fake.port", 4),
                         step("collect", Verdict::passed, "fake.done", 700),
                         step("transmit", Verdict::passed, "fake.done", 90)},
                        [] {});
    };
    on(api::kTransmitStart,
       [work](const api::TransmitArguments&) { return work("transmit.start"); });
    on(api::kCollectStart, [work](const api::CollectArguments&) { return work("collect.start"); });
    on(api::kPartitionTest, [work](const api::PartitionId&) { return work("partition.test"); });
    on(api::kJobGet, [this](const api::JobId& asked) -> core::Result<api::Job> {
        const auto found = jobs_.find(asked.id);
        if (found == jobs_.end())
            return fail(ErrorCode::notFound, fakeMessage("fake.unknown"));
        return found->second;
    });
    on(api::kJobCancel, [this](const api::JobId& asked) {
        if (const auto found = jobs_.find(asked.id); found != jobs_.end())
            found->second.state = api::JobState::cancelled;
        change(api::Topic::job, asked.id);
        return api::Nothing{};
    });
}

api::JobStarted FakeApiClient::startJob(std::string operation, std::vector<core::TestStep> steps,
                                        std::function<void()> whenDone) {
    api::Job job;
    job.id = "job-" + std::to_string(++lastJob_);
    job.operation = std::move(operation);
    job.title = fakeMessage("fake.title");
    job.now = fakeMessage("fake.now", {{"partition", "db0002"}});
    job.total = steps.size();
    job.startedAt = now_;
    jobs_.emplace(job.id, job);
    plans_.emplace(job.id, std::move(steps));
    endings_.emplace(job.id, std::move(whenDone));
    QTimer::singleShot(kJobStep, this, [this, id = job.id] { advance(id); });
    return {job.id};
}

void FakeApiClient::advance(const std::string& jobId) {
    api::Job& job = jobs_.at(jobId);
    const auto& plan = plans_.at(jobId);
    if (job.state != api::JobState::running)
        return;
    if (job.done < plan.size() && job.done != static_cast<std::uint64_t>(freezeAfter_)) {
        job.steps.push_back(plan[job.done++]);
        QTimer::singleShot(kJobStep, this, [this, jobId] { advance(jobId); });
    } else if (job.done == plan.size()) {
        const bool good = std::ranges::none_of(
            plan, [](const auto& one) { return one.verdict == core::Verdict::failed; });
        job.state = good ? api::JobState::succeeded : api::JobState::failed;
        job.outcome = fakeMessage(good ? "fake.done" : "fake.failed");
        job.endedAt = now_;
        endings_.at(jobId)();
    }
    change(api::Topic::job, jobId);
}

}  // namespace callbox::tests

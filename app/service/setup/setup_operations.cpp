// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/setup/setup_operations.h"

#include <algorithm>
#include <utility>

#include "connectivity/courier/receiver_url.h"
#include "core/protocol/identity.h"
#include "core/store/credentials.h"
#include "core/store/settings.h"

namespace callbox::service::setup {

namespace api = core::api;
namespace store = core::store;
namespace key = core::store::setting_key;
using operator_api::Caller;
using operator_api::Respond;

namespace {

constexpr std::size_t kConnectionsAtMost = 16;

template <class Value>
core::Result<Value> stored(store::Store& storage, std::string_view name) {
    auto value =
        storage.read([&](store::Reader& reader) { return store::setting<Value>(reader, name); });
    if (!value)
        return core::passOn(value);
    return value->value_or(Value{});
}

core::Result<void> checkConnection(const core::Connection& connection) {
    if (connection.name.empty() || connection.name.size() > 64)
        return core::failField("name", core::say("connection.name-invalid"));
    if (connection.plugin.empty())
        return core::failField("plugin", core::say("connection.plugin-missing"));
    return {};
}

}  // namespace

void SetupOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::Nothing, api::SetupProgress>(
        api::kSetupGet, [this](const Caller&, api::Nothing, Respond<api::SetupProgress> respond) {
            respond(progress());
        });
    registry.handle<api::Nothing, api::JobStarted>(
        api::kSetupFinish, [this](const Caller&, api::Nothing, Respond<api::JobStarted> respond) {
            finish(std::move(respond));
        });
    registerCustomer(registry);
    registerConnectivity(registry);
}

template <class Value>
void SetupOperations::put(std::string_view name, const Value& value,
                          Respond<api::Nothing> respond) {
    const auto errors = core::validate(value);
    if (!errors.empty())
        return respond(tl::unexpected<core::Error>(errors.front()));
    store.post(
        [name, value](store::Transaction& transaction) {
            return store::putSetting(transaction, name, value);
        },
        [this, respond = std::move(respond)](const core::Result<void>& done) {
            if (!done)
                return respond(core::passOn(done));
            changes.publish(api::Topic::setup);
            respond(api::Nothing{});
        });
}

void SetupOperations::registerCustomer(operator_api::OperationRegistry& registry) {
    registry.handle<api::Nothing, core::CustomerInformation>(
        api::kCustomerGet,
        [this](const Caller&, api::Nothing, Respond<core::CustomerInformation> respond) {
            respond(stored<core::CustomerInformation>(store, key::kCustomer));
        });
    registry.handle<core::CustomerInformation, api::Nothing>(
        api::kCustomerSet, [this](const Caller&, core::CustomerInformation information,
                                  Respond<api::Nothing> respond) {
            put(key::kCustomer, information, std::move(respond));
        });
    registry.handle<api::Nothing, core::SupportIds>(
        api::kSupportIdsGet,
        [this](const Caller&, api::Nothing, Respond<core::SupportIds> respond) {
            respond(stored<core::SupportIds>(store, key::kSupportIds));
        });
    registry.handle<core::SupportIds, api::Nothing>(
        api::kSupportIdsSet,
        [this](const Caller&, core::SupportIds ids, Respond<api::Nothing> respond) {
            put(key::kSupportIds, ids, std::move(respond));
        });
}

void SetupOperations::registerConnectivity(operator_api::OperationRegistry& registry) {
    registry.handle<api::Nothing, core::ReceiverAddress>(
        api::kReceiverGet,
        [this](const Caller&, api::Nothing, Respond<core::ReceiverAddress> respond) {
            respond(stored<core::ReceiverAddress>(store, key::kReceiver));
        });
    registry.handle<core::ReceiverAddress, api::Nothing>(
        api::kReceiverSet,
        [this](const Caller&, core::ReceiverAddress receiver, Respond<api::Nothing> respond) {
            setReceiver(receiver, std::move(respond));
        });
    registry.handle<api::Nothing, api::ConnectionList>(
        api::kConnectionList,
        [this](const Caller&, api::Nothing, Respond<api::ConnectionList> respond) {
            respond(api::ConnectionList{line.connections()});
        });
    registry.handle<api::ConnectionList, api::ConnectionList>(
        api::kConnectionSet,
        [this](const Caller&, api::ConnectionList list, Respond<api::ConnectionList> respond) {
            setConnections(std::move(list), std::move(respond));
        });
    registry.handle<api::ConnectionId, api::JobStarted>(
        api::kConnectionTest,
        [this](const Caller&, api::ConnectionId id, Respond<api::JobStarted> respond) {
            testConnections(id.id, std::move(respond));
        });
}

core::Result<void> SetupOperations::configureLine() {
    auto connections = stored<api::ConnectionList>(store, key::kConnections);
    if (!connections)
        return core::passOn(connections);
    const auto receiver = stored<core::ReceiverAddress>(store, key::kReceiver);
    if (!receiver)
        return core::passOn(receiver);
    // The first way home needs no setting, so a console that has a receiver has it.
    if (connections->connections.empty()) {
        core::Connection direct;
        direct.id = "con-00000001";
        direct.name = "Internet, direct TLS";
        connections->connections.push_back(direct);
    }
    const auto used = line.setConnections(connections->connections);
    line.loop().configure(*receiver);
    line.loop().retryNow();
    return used;
}

void SetupOperations::setReceiver(const core::ReceiverAddress& receiver,
                                  Respond<api::Nothing> respond) {
    if (auto checked = connectivity::courier::checkReceiverAddress(receiver); !checked)
        return respond(core::passOn(checked));
    store.post(
        [receiver](store::Transaction& transaction) {
            return store::putSetting(transaction, key::kReceiver, receiver);
        },
        [this, respond = std::move(respond)](core::Result<void> done) {
            if (done)
                done = configureLine();
            if (!done)
                return respond(core::passOn(done));
            changes.publish(api::Topic::setup);
            changes.publish(api::Topic::connection);
            respond(api::Nothing{});
        });
}

void SetupOperations::setConnections(api::ConnectionList list,
                                     Respond<api::ConnectionList> respond) {
    if (list.connections.empty() || list.connections.size() > kConnectionsAtMost)
        return respond(core::failField("connections", core::say("connection.count-invalid")));
    for (auto& connection : list.connections) {
        if (auto checked = checkConnection(connection); !checked)
            return respond(core::passOn(checked));
        if (connection.id.empty())
            connection.id = "con-" + core::protocol::randomHex(4);
        connection.health = core::PathHealth::untried;
        connection.lastFailure = {};
        for (const auto& known : line.connections()) {
            if (known.id != connection.id)
                continue;
            connection.health = known.health;
            connection.lastWorked = known.lastWorked;
            connection.lastFailure = known.lastFailure;
        }
    }
    // A plugin that is refused must not be stored: the refusal is the answer.
    if (auto used = line.setConnections(list.connections); !used) {
        configureLine();
        return respond(core::passOn(used));
    }
    store.post(
        [list](store::Transaction& transaction) {
            return store::putSetting(transaction, key::kConnections, list);
        },
        [this, list, respond = std::move(respond)](const core::Result<void>& done) {
            if (!done)
                return respond(core::passOn(done));
            changes.publish(api::Topic::connection);
            line.loop().retryNow();
            respond(list);
        });
}

void SetupOperations::testConnections(const std::string& id, Respond<api::JobStarted> respond) {
    std::vector<core::Connection> wanted;
    for (const auto& connection : line.connections())
        if (id.empty() ? connection.enabled : connection.id == id || connection.name == id)
            wanted.push_back(connection);
    if (wanted.empty())
        return respond(core::fail(core::ErrorCode::notFound,
                                  core::say("connection.unknown", {{"name", id.substr(0, 80)}})));
    const auto job = jobs.start("connection.test", core::say("job.connection-test"));
    respond(api::JobStarted{job->id()});
    testNext(job, std::move(wanted), false, [job](bool good) {
        if (job->cancelRequested())
            job->cancelled();
        else if (good)
            job->succeed(core::say("job.connection-test-passed"));
        else
            job->fail(core::say("job.connection-test-failed"));
    });
}

void SetupOperations::testNext(const jobs::JobPointer& job, std::vector<core::Connection> left,
                               bool anyGood, std::function<void(bool)> done) {
    if (left.empty() || job->cancelRequested())
        return done(anyGood);
    const auto connection = left.front();
    left.erase(left.begin());
    job->now(core::say("job.testing-connection", {{"name", connection.name}}));
    line.loop().test(connection.id,
                     [this, job, left = std::move(left), anyGood, done = std::move(done)](
                         const core::Result<std::vector<core::TestStep>>& steps) mutable {
                         bool good = steps.has_value();
                         if (!steps) {
                             job->failure(steps.error());
                         } else {
                             for (const auto& step : *steps) {
                                 job->step(step);
                                 good = good && step.verdict != core::Verdict::failed;
                             }
                         }
                         testNext(job, std::move(left), anyGood || good, std::move(done));
                     });
}

core::Result<api::SetupProgress> SetupOperations::progress() const {
    const auto customer = stored<core::CustomerInformation>(store, key::kCustomer);
    const auto ids = stored<core::SupportIds>(store, key::kSupportIds);
    const auto receiver = stored<core::ReceiverAddress>(store, key::kReceiver);
    auto progress = stored<api::SetupProgress>(store, key::kSetup);
    if (!customer || !ids || !receiver || !progress)
        return core::fail(core::ErrorCode::storage, core::say("setup.unreadable"));
    progress->customer = core::validate(*customer).empty();
    progress->location = progress->customer;
    progress->connectivity = !receiver->url.empty();
    progress->partitions = !directory.all().empty();
    progress->supportIds = !ids->primary.empty() && core::validate(*ids).empty();
    const auto known = schedules.schedules();
    progress->schedule = std::any_of(known.begin(), known.end(), [](const auto& schedule) {
        return schedule.enabled && schedule.kind == core::TransmittalKind::serviceInformation;
    });
    const auto consoleId = core::protocol::entityId(console, {});
    const auto credentials =
        store.read([](store::Reader& reader) { return store::credentialStates(reader); });
    if (!credentials)
        return core::passOn(credentials);
    progress->enrolled =
        std::any_of(credentials->begin(), credentials->end(), [&](const auto& credential) {
            return consoleId && credential.entityId == *consoleId &&
                   credential.state == store::CredentialState::issued;
        });
    return progress;
}

void SetupOperations::finish(Respond<api::JobStarted> respond) {
    const auto now = progress();
    if (!now)
        return respond(core::passOn(now));
    if (!now->customer)
        return respond(core::fail(core::ErrorCode::conflict, core::say("setup.customer-missing")));
    if (!now->connectivity)
        return respond(
            core::fail(core::ErrorCode::conflict, core::say("setup.connectivity-missing")));
    if (!now->supportIds)
        return respond(
            core::fail(core::ErrorCode::conflict, core::say("setup.support-ids-missing")));
    const auto job = jobs.start("setup.finish", core::say("job.setup"));
    respond(api::JobStarted{job->id()});
    std::vector<core::Connection> enabled;
    for (const auto& connection : line.connections())
        if (connection.enabled)
            enabled.push_back(connection);
    testNext(job, std::move(enabled), false, [this, job](bool good) {
        if (job->cancelRequested())
            return job->cancelled();
        if (!good)
            return job->fail(core::say("job.connection-test-failed"));
        finishEnrolment(job);
    });
}

void SetupOperations::finishEnrolment(const jobs::JobPointer& job) {
    job->now(core::say("job.enrolling"));
    const auto started = std::chrono::steady_clock::now();
    enroller.enrol([this, job, started](const core::Result<EnrolmentOutcome>& outcome) {
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - started;
        core::TestStep step{"enrol", core::Verdict::passed, core::say("setup.enrolled"),
                            took.count()};
        if (!outcome) {
            step.verdict = core::Verdict::failed;
            step.finding = outcome.error().message;
        } else if (!outcome->consoleIssued) {
            step.verdict = core::Verdict::failed;
            step.finding = core::say("setup.enrolment-pending");
        }
        job->step(step);
        if (step.verdict == core::Verdict::failed)
            return job->fail(step.finding);
        complete(job);
    });
}

void SetupOperations::complete(const jobs::JobPointer& job) {
    store.post(
        [](store::Transaction& transaction) {
            api::SetupProgress progress;
            progress.complete = true;
            return store::putSetting(transaction, key::kSetup, progress);
        },
        [this, job](const core::Result<void>& done) {
            if (!done) {
                job->failure(done.error());
                return job->fail(done.error().message);
            }
            for (auto schedule : schedules.schedules()) {
                if (schedule.kind == core::TransmittalKind::heartbeat && !schedule.enabled) {
                    schedule.enabled = true;
                    schedules.set(schedule);
                }
            }
            changes.publish(api::Topic::setup);
            changes.publish(api::Topic::status);
            transmitter.transmit(core::TransmittalKind::heartbeat,
                                 jobs.start("setup.finish", core::say("job.first-heartbeat")));
            transmitter.transmit(core::TransmittalKind::serviceInformation, job);
        });
}

}  // namespace callbox::service::setup

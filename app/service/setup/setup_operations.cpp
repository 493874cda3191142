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

template <class Value>
core::Result<Value> stored(store::Store& storage, std::string_view name) {
    auto value =
        storage.read([&](store::Reader& reader) { return store::setting<Value>(reader, name); });
    if (!value)
        return core::passOn(value);
    return value->value_or(Value{});
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
    registerReceiver(registry);
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

void SetupOperations::registerReceiver(operator_api::OperationRegistry& registry) {
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
                done = connections.configureLine();
            if (!done)
                return respond(core::passOn(done));
            changes.publish(api::Topic::setup);
            changes.publish(api::Topic::connection);
            respond(api::Nothing{});
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
    const auto ways = connections.enabledWays();
    connections.test(job, ways, [this, job, all = ways.size()](const auto& failed) {
        if (job->cancelRequested())
            return job->cancelled();
        if (failed.size() == all)
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

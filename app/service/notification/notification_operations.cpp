// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/notification/notification_operations.h"

#include <algorithm>
#include <set>

#include "app/service/connections/pem.h"
#include "core/notify/target_check.h"
#include "core/protocol/identity.h"
#include "core/store/notifications.h"

namespace callbox::service::notification {

namespace api = core::api;
namespace store = core::store;
using operator_api::Caller;
using operator_api::Respond;

namespace {

constexpr std::size_t kMostTargets = 16;

tl::unexpected<core::Error> unknown(const std::string& name) {
    return core::fail(core::ErrorCode::notFound,
                      core::say("notification.target-unknown", {{"name", name.substr(0, 80)}}));
}

const std::string& authorityOf(const core::NotificationTarget& target) {
    return target.kind == core::NotificationKind::email ? target.email.caCertificate
                                                        : target.webhook.caCertificate;
}

}  // namespace

void NotificationOperations::registerWith(operator_api::OperationRegistry& registry) {
    registry.handle<api::Nothing, api::NotificationTargets>(
        api::kNotificationGet,
        [this](const Caller&, api::Nothing, Respond<api::NotificationTargets> respond) {
            respond(list());
        });
    registry.handle<api::NotificationTargets, api::NotificationTargets>(
        api::kNotificationSet, [this](const Caller&, api::NotificationTargets targets,
                                      Respond<api::NotificationTargets> respond) {
            set(std::move(targets), std::move(respond));
        });
    registry.handle<api::NotificationSecretArguments, api::Nothing>(
        api::kNotificationSecret,
        [this](const Caller&, api::NotificationSecretArguments arguments,
               Respond<api::Nothing> respond) { setSecret(arguments, std::move(respond)); });
    registry.handle<api::NotificationTargetId, api::JobStarted>(
        api::kNotificationTest,
        [this](const Caller&, api::NotificationTargetId id, Respond<api::JobStarted> respond) {
            startTest(id.id, std::move(respond));
        });
    registry.handle<api::NotificationQuery, api::NotificationHistory>(
        api::kNotificationHistory, [this](const Caller&, api::NotificationQuery query,
                                          Respond<api::NotificationHistory> respond) {
            const auto* target = notifier.known(query.id);
            if (!query.id.empty() && !target)
                return respond(unknown(query.id));
            respond(store.read([&](store::Reader& reader) {
                return store::notificationHistory(reader, target ? target->id : "", query.limit);
            }));
        });
}

core::Result<api::NotificationTargets> NotificationOperations::list() const {
    auto targets =
        store.read([](store::Reader& reader) { return store::notificationTargets(reader); });
    if (!targets)
        return core::passOn(targets);
    return api::NotificationTargets{std::move(*targets), notifier.snmpEngine()};
}

core::Result<void> NotificationOperations::check(
    std::vector<core::NotificationTarget>& targets) const {
    if (targets.size() > kMostTargets)
        return core::failField("targets", core::say("notification.target-count"));
    std::set<std::string> names;
    for (auto& target : targets) {
        if (auto checked = core::notify::checkTarget(target, words); !checked)
            return checked;
        if (!authorityOf(target).empty() && !connections::readablePem(authorityOf(target)))
            return core::failField("caCertificate", core::say("notification.pem-unreadable"));
        if (!names.insert(target.name).second)
            return core::failField("name", core::say("notification.name-twice"));
        if (target.id.empty())
            target.id = "ntf-" + core::protocol::randomHex(4);
        else if (const auto* known = notifier.known(target.id); !known || known->id != target.id)
            return unknown(target.id);
        if (!names.insert(target.id).second)
            return core::failField("id", core::say("notification.name-twice"));
        target.blocked = false;
        target.lastFailure = {};
    }
    return {};
}

void NotificationOperations::set(api::NotificationTargets targets,
                                 Respond<api::NotificationTargets> respond) {
    if (auto checked = check(targets.targets); !checked)
        return respond(core::passOn(checked));
    notifier.set(std::move(targets.targets),
                 [this, respond = std::move(respond)](const core::Result<void>& done) {
                     if (!done)
                         return respond(core::passOn(done));
                     changes.publish(api::Topic::notification);
                     changes.publish(api::Topic::status);
                     respond(list());
                 });
}

void NotificationOperations::setSecret(const api::NotificationSecretArguments& arguments,
                                       Respond<api::Nothing> respond) {
    const auto* target = notifier.known(arguments.id);
    if (!target)
        return respond(unknown(arguments.id));
    if (auto checked = core::notify::checkSecret(*target, arguments.name, arguments.value);
        !checked)
        return respond(core::passOn(checked));
    notifier.setSecret(
        target->id, arguments.name, arguments.value,
        [this, id = target->id, respond = std::move(respond)](const core::Result<void>& done) {
            if (!done)
                return respond(core::passOn(done));
            changes.publish(api::Topic::notification, id);
            changes.publish(api::Topic::status);
            respond(api::Nothing{});
        });
}

void NotificationOperations::startTest(const std::string& idOrName,
                                       Respond<api::JobStarted> respond) {
    std::vector<core::NotificationTarget> wanted;
    if (idOrName.empty())
        std::ranges::copy_if(notifier.targets(), std::back_inserter(wanted),
                             &core::NotificationTarget::enabled);
    else if (const auto* target = notifier.known(idOrName))
        wanted.push_back(*target);
    if (wanted.empty())
        return respond(unknown(idOrName));
    const auto job = jobs.start("notification.test", core::say("notification.test-title"));
    respond(api::JobStarted{job->id()});
    testNext(job, std::move(wanted), true);
}

void NotificationOperations::testNext(const jobs::JobPointer& job,
                                      std::vector<core::NotificationTarget> left, bool allPassed) {
    if (job->cancelRequested())
        return job->cancelled();
    if (left.empty())
        return allPassed ? job->succeed(core::say("notification.test-passed"))
                         : job->fail(core::say("notification.test-failed"));
    const auto target = left.front();
    left.erase(left.begin());
    job->now(core::say("notification.testing", {{"name", target.name}}));
    notifier.test(
        target, [job](const core::TestStep& step) { job->step(step); },
        [this, job, left = std::move(left), allPassed](const core::Result<void>& result) mutable {
            if (!result)
                job->failure(result.error());
            testNext(job, std::move(left), allPassed && result);
        });
}

}  // namespace callbox::service::notification

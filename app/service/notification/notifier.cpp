// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/notification/notifier.h"

#include <algorithm>
#include <charconv>

#include <boost/asio/post.hpp>

#include "app/service/notification/notice_maker.h"
#include "core/notify/filter.h"
#include "core/notify/pace.h"
#include "core/protocol/identity.h"
#include "core/store/alarms.h"
#include "core/store/notifications.h"
#include "core/store/settings.h"

namespace callbox::service::notification {

namespace api = core::api;
namespace notify = core::notify;
namespace store = core::store;
using connectivity::notify::SendContext;

namespace {

constexpr std::string_view kEngineBoots = "snmp-engine-boots";
constexpr std::size_t kAtOnce = 200;
constexpr std::chrono::milliseconds kGather{200};  ///< one look serves a burst of changes
constexpr std::chrono::seconds kLookAnyway{30};
constexpr std::chrono::hours kHour{1};
constexpr std::chrono::hours kKeptTrying{24};

/// What makes a blocked target worth another try.
bool sameSettings(core::NotificationTarget a, core::NotificationTarget b) {
    for (auto* target : {&a, &b}) {
        target->secrets.clear();
        target->waiting = 0;
        target->lastSent.reset();
        target->lastFailure = {};
        target->blocked = false;
    }
    return core::toJson(a) == core::toJson(b);
}

}  // namespace

Notifier::Notifier(Dependencies dependencies)
    : dependencies_(std::move(dependencies)),
      threads_(dependencies_.context),
      lookTimer_(dependencies_.context),
      wakeTimer_(dependencies_.context) {}

Notifier::~Notifier() {
    stop();
}

core::Result<void> Notifier::start() {
    auto engine = nextEngine();
    if (!engine)
        return core::passOn(engine);
    snmpEngine_ = connectivity::notify::engineText(engine->id);
    sender_.emplace(std::move(*engine), dependencies_.console, dependencies_.words,
                    dependencies_.clock);
    if (auto loaded = load(); !loaded)
        return loaded;
    stopped_ = false;
    listener_ = dependencies_.changes.add([this](const api::Change& change) {
        if (change.topic == api::Topic::event || change.topic == api::Topic::status)
            look();
    });
    look();
    return {};
}

void Notifier::stop() {
    if (std::exchange(stopped_, true))
        return;
    dependencies_.changes.remove(listener_);
    lookTimer_.cancel();
    wakeTimer_.cancel();
    threads_.stop();
}

core::Result<connectivity::notify::SnmpEngine> Notifier::nextEngine() {
    std::uint32_t boots = 0;
    const auto counted =
        dependencies_.store.write([&](store::Transaction& transaction) -> core::Result<void> {
            const auto text = store::settingText(transaction, kEngineBoots);
            if (!text)
                return core::passOn(text);
            boots = 0;
            if (*text)
                std::from_chars((*text)->data(), (*text)->data() + (*text)->size(), boots);
            return store::putSettingText(transaction, kEngineBoots, std::to_string(++boots));
        });
    if (!counted)
        return core::passOn(counted);
    const auto name = core::protocol::sha256Hex(dependencies_.console).substr(0, 24);
    return connectivity::notify::SnmpEngine{connectivity::notify::engineIdOf(name), boots};
}

core::Result<void> Notifier::load() {
    auto targets = dependencies_.store.read(
        [](store::Reader& reader) { return store::notificationTargets(reader); });
    if (!targets)
        return core::passOn(targets);
    targets_ = std::move(*targets);
    auto secrets = dependencies_.store.read([this](store::Reader& reader) {
        return store::kNotificationSecrets.all(reader, dependencies_.sealer);
    });
    // Targets that need no secret go on when the secrets cannot be opened.
    if (secrets)
        secrets_ = std::move(*secrets);
    else
        dependencies_.log(dependencies_.words.render(secrets.error().message));
    return {};
}

bool Notifier::anybody() const {
    return std::ranges::any_of(targets_, &core::NotificationTarget::enabled);
}

const core::NotificationTarget* Notifier::known(const std::string& idOrName) const {
    for (const auto member : {&core::NotificationTarget::id, &core::NotificationTarget::name})
        for (const auto& target : targets_)
            if (target.*member == idOrName)
                return &target;
    return nullptr;
}

core::NotificationTarget* Notifier::find(const std::string& id) {
    const auto found = std::ranges::find(targets_, id, &core::NotificationTarget::id);
    return found == targets_.end() ? nullptr : &*found;
}

void Notifier::set(std::vector<core::NotificationTarget> targets, Done done) {
    std::vector<std::string> settled;
    for (auto& target : targets) {
        const auto* before = find(target.id);
        if (before && sameSettings(*before, target)) {
            target.lastFailure = before->lastFailure;
            target.blocked = before->blocked;
        } else {
            settled.push_back(target.id);
        }
    }
    for (const auto& before : targets_)
        if (std::ranges::find(targets, before.id, &core::NotificationTarget::id) == targets.end())
            settled.push_back(before.id);
    dependencies_.store.post(
        [targets, settled](store::Transaction& transaction) -> core::Result<void> {
            for (const auto& id : settled)
                if (auto cleared = store::clearAlarm(transaction, notify::targetAlarm(id));
                    !cleared)
                    return core::passOn(cleared);
            return store::putNotificationTargets(transaction, targets);
        },
        [this, settled, done = std::move(done)](const core::Result<void>& stored) {
            auto loaded = stored ? load() : stored;
            std::erase_if(troubles_, [&](const auto& trouble) {
                return std::ranges::find(settled, trouble.first.first) != settled.end();
            });
            look();
            done(std::move(loaded));
        });
}

void Notifier::setSecret(const std::string& id, const std::string& name, const std::string& value,
                         Done done) {
    auto target = *find(id);
    target.blocked = false;
    target.lastFailure = {};
    dependencies_.store.post(
        [this, target, name, value](store::Transaction& transaction) -> core::Result<void> {
            const auto& secrets = store::kNotificationSecrets;
            if (auto kept = value.empty() ? secrets.remove(transaction, target.id, name)
                                          : secrets.put(transaction, dependencies_.sealer,
                                                        target.id, name, value);
                !kept)
                return kept;
            if (auto cleared = store::clearAlarm(transaction, notify::targetAlarm(target.id));
                !cleared)
                return core::passOn(cleared);
            return store::updateNotificationTarget(transaction, target);
        },
        [this, id, done = std::move(done)](const core::Result<void>& stored) {
            auto loaded = stored ? load() : stored;
            std::erase_if(troubles_,
                          [&](const auto& trouble) { return trouble.first.first == id; });
            look();
            done(std::move(loaded));
        });
}

void Notifier::look() {
    if (stopped_ || std::exchange(looking_, true))
        return;
    lookTimer_.expires_after(kGather);
    lookTimer_.async_wait([this](const boost::system::error_code& error) {
        looking_ = false;
        if (!error && !stopped_)
            decide();
    });
}

void Notifier::decide() {
    if (!anybody())
        return;
    const auto looked = std::make_shared<std::size_t>(0);
    dependencies_.store.post(
        [targets = targets_, looked,
         now = dependencies_.clock.now()](store::Transaction& transaction) -> core::Result<void> {
            const auto queued = queueNotices(transaction, targets, kAtOnce, now);
            if (!queued)
                return core::passOn(queued);
            *looked = *queued;
            return {};
        },
        [this, looked](const core::Result<void>& stored) {
            if (stopped_)
                return;
            if (!stored)
                dependencies_.log(dependencies_.words.render(stored.error().message));
            if (stored && *looked > 0)
                dependencies_.changes.publish(api::Topic::notification);
            if (stored && *looked == kAtOnce)
                look();
            sendDue();
        });
}

void Notifier::wakeAfter(std::chrono::milliseconds pause) {
    wakeTimer_.expires_after(pause);
    wakeTimer_.async_wait([this](const boost::system::error_code& error) {
        if (!error && !stopped_)
            decide();
    });
}

void Notifier::sendDue() {
    const auto now = dependencies_.clock.now();
    const auto steady = std::chrono::steady_clock::now();
    const auto lanes = dependencies_.store.read(
        [&](store::Reader& reader) { return store::waitingLanes(reader, now - kHour); });
    std::chrono::milliseconds pause = kLookAnyway;
    if (!lanes)
        return wakeAfter(pause);
    const auto sooner = [&](auto wait) {
        pause = std::min(pause, std::chrono::ceil<std::chrono::milliseconds>(wait));
    };
    for (const auto& lane : *lanes) {
        const auto* target = find(lane.targetId);
        if (!target || !target->enabled || target->blocked || busy_.contains(target->id))
            continue;
        const auto next = notify::nextMessage(*target, lane.sent, now);
        const auto trouble = troubles_.find({lane.targetId, lane.recipient});
        if (trouble != troubles_.end() && trouble->second.notBefore > steady)
            sooner(trouble->second.notBefore - steady);
        else if (next > now)
            sooner(next - now);
        else
            launch(*target, lane.recipient);
    }
    wakeAfter(pause);
}

void Notifier::launch(const core::NotificationTarget& target, const std::string& recipient) {
    const auto rows = dependencies_.store.read([&](store::Reader& reader) {
        return store::waitingNotifications(reader, target.id, recipient, notify::kMostInOne);
    });
    if (!rows || rows->empty())
        return;
    std::vector<core::Notice> notices;
    for (const auto& row : *rows)
        notices.push_back(row.notice);
    busy_.insert(target.id);
    const auto result = std::make_shared<core::Result<void>>();
    threads_.run(
        [sender = &*sender_, target, secrets = secrets_[target.id], recipient,
         notices = std::move(notices), result](std::stop_token stop) {
            SendContext context;
            context.stop = std::move(stop);
            *result = sender->send(target, secrets, recipient, notices, context);
        },
        [this, lane = Lane{target.id, recipient}, rows = *rows, result] {
            ended(lane, rows, *result);
        });
}

void Notifier::ended(const Lane& lane, const std::vector<api::Notification>& rows,
                     const core::Result<void>& result) {
    busy_.erase(lane.first);
    auto* target = find(lane.first);
    if (!target)
        return sendDue();
    std::vector<std::uint64_t> numbers;
    for (const auto& row : rows)
        numbers.push_back(row.number);
    if (result) {
        troubles_.erase(lane);
        return worked(*target, numbers);
    }
    auto& trouble = troubles_[lane];
    trouble.notBefore = std::chrono::steady_clock::now() + notify::pauseAfter(++trouble.failures);
    // What will never be taken is given up at once, the others after a day.
    const auto oldest = dependencies_.clock.now() - kKeptTrying;
    if (result.error().code != core::ErrorCode::invalidArgument) {
        numbers.clear();
        for (const auto& row : rows)
            if (row.notice.at < oldest)
                numbers.push_back(row.number);
    }
    failed(*target, numbers, result.error());
}

void Notifier::worked(core::NotificationTarget& target, const std::vector<std::uint64_t>& numbers) {
    const bool wasFailing = !target.lastFailure.empty();
    target.lastFailure = {};
    target.blocked = false;
    dependencies_.store.post(
        [target, numbers, wasFailing,
         now = dependencies_.clock.now()](store::Transaction& transaction) -> core::Result<void> {
            if (wasFailing) {
                if (auto cleared = store::clearAlarm(transaction, notify::targetAlarm(target.id));
                    !cleared)
                    return core::passOn(cleared);
                if (auto updated = store::updateNotificationTarget(transaction, target); !updated)
                    return updated;
            }
            return store::endNotifications(transaction, numbers, api::NotificationState::sent, now,
                                           {});
        },
        [this, wasFailing](const core::Result<void>&) {
            if (stopped_)
                return;
            dependencies_.changes.publish(api::Topic::notification);
            if (wasFailing)
                dependencies_.changes.publish(api::Topic::status);
            sendDue();
        });
}

void Notifier::failed(core::NotificationTarget& target, const std::vector<std::uint64_t>& givenUp,
                      const core::Error& error) {
    target.lastFailure = error.message;
    target.blocked = error.code == core::ErrorCode::authentication;
    const auto& words = dependencies_.words;
    store::Alarm alarm;
    alarm.key = notify::targetAlarm(target.id);
    alarm.raisedAt = dependencies_.clock.now();
    const std::map<std::string, std::string> arguments{{"name", target.name},
                                                       {"reason", words.render(error.message)},
                                                       {"remedy", words.remedy(error.message)}};
    alarm.what = target.blocked ? core::say("notification.target-blocked", arguments)
                                : core::say("notification.target-failing", arguments);
    dependencies_.store.post(
        [target, givenUp, alarm,
         reason = error.message](store::Transaction& transaction) -> core::Result<void> {
            if (auto raised = store::raiseAlarm(transaction, alarm); !raised)
                return core::passOn(raised);
            if (auto updated = store::updateNotificationTarget(transaction, target); !updated)
                return updated;
            return store::endNotifications(transaction, givenUp, api::NotificationState::givenUp,
                                           alarm.raisedAt, reason);
        },
        [this](const core::Result<void>&) {
            if (stopped_)
                return;
            dependencies_.changes.publish(api::Topic::notification);
            dependencies_.changes.publish(api::Topic::status);
            sendDue();
        });
}

void Notifier::test(const core::NotificationTarget& target,
                    std::function<void(const core::TestStep&)> tell, Done done) {
    core::Notice notice;
    notice.at = dependencies_.clock.now();
    notice.severity = core::Severity::information;
    notice.text = core::say("notification.title-test");
    std::vector<std::string> recipients{""};
    if (target.kind == core::NotificationKind::email) {
        recipients.clear();
        for (const auto& address : target.email.addresses)
            recipients.push_back(address.address);
    }
    const auto result = std::make_shared<core::Result<void>>();
    threads_.run(
        [sender = &*sender_, &context = dependencies_.context, target,
         secrets = secrets_[target.id], recipients, notice, tell = std::move(tell),
         result](const std::stop_token& stop) {
            for (const auto& recipient : recipients) {
                SendContext sending;
                sending.stop = stop;
                sending.tell = [&](core::TestStep step) {
                    step.subject = recipient.empty() ? target.name : target.name + ": " + recipient;
                    boost::asio::post(context, [tell, step = std::move(step)] { tell(step); });
                };
                auto sent = sender->send(target, secrets, recipient, {notice}, sending);
                if (!sent)
                    *result = std::move(sent);
                // A refused login is not tried again for the next address.
                if (!*result && result->error().code == core::ErrorCode::authentication)
                    return;
            }
        },
        [this, id = target.id, result, done = std::move(done)] {
            if (auto* tested = find(id)) {
                if (*result) {
                    std::erase_if(troubles_,
                                  [&](const auto& trouble) { return trouble.first.first == id; });
                    worked(*tested, {});
                } else {
                    failed(*tested, {}, result->error());
                }
            }
            done(*result);
        });
}

}  // namespace callbox::service::notification

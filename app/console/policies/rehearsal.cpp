// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/rehearsal.h"

#include <QCoreApplication>

#include "app/console/text/words.h"
#include "core/policy/judge.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::Rehearsal)
};

/// The code of the event that nothing has reached the receiver: those told of call home hear it.
constexpr std::string_view kAboutCallHome = "CBX-HOM-";

Fate fateOf(const core::policy::Judge& judge, const core::PolicyDecision& decision,
            core::ServiceableEvent event, core::TimePoint at) {
    if (decision.action == core::PolicyAction::append)
        return Fate::counted;
    event.state = core::EventState::open;
    judge.apply(decision, event, at);
    if (event.state == core::EventState::suppressed)
        return Fate::keptBack;
    if (event.state == core::EventState::held)
        return Fate::held;
    return event.notificationType == core::NotificationType::callHome ? Fate::calledHome
                                                                      : Fate::toldHere;
}

}  // namespace

Label label(Fate fate) {
    switch (fate) {
        case Fate::calledHome:
            return {Text::tr("Called home"), Tone::good};
        case Fate::toldHere:
            return {Text::tr("Told here only"), Tone::plain};
        case Fate::held:
            return {Text::tr("Held for approval"), Tone::warning};
        case Fate::keptBack:
            return {Text::tr("Kept back"), Tone::plain};
        case Fate::counted:
            return {Text::tr("Counted into an open one"), Tone::plain};
    }
    return {};
}

std::vector<Foreseen> foresee(const std::vector<core::ServiceableEvent>& events,
                              const core::Policy& inForce, const core::Policy& written,
                              const RehearsalStage& stage, core::TimePoint at) {
    const core::policy::Judge now(inForce, stage.windows, stage.silent);
    const core::policy::Judge then(written, stage.windows, stage.silent);
    std::vector<Foreseen> foreseen;
    foreseen.reserve(events.size());
    for (const auto& event : events) {
        const auto before = now.decide(event, at);
        const auto after = then.decide(event, at);
        foreseen.push_back(
            {event, fateOf(now, before, event, at), fateOf(then, after, event, at), after.why});
    }
    return foreseen;
}

QStringList toldOf(const core::ServiceableEvent& event, Fate fate,
                   const std::vector<core::NotificationTarget>& targets) {
    QStringList told;
    if (fate == Fate::keptBack || fate == Fate::counted)
        return told;
    const bool home = fate == Fate::calledHome || fate == Fate::held ||
                      event.referenceCode.starts_with(kAboutCallHome);
    const auto wants = [&](core::NotifyAbout about) {
        return about == core::NotifyAbout::all || home;
    };
    for (const auto& target : targets) {
        if (!target.enabled)
            continue;
        if (target.kind == core::NotificationKind::email) {
            for (const auto& address : target.email.addresses)
                if (wants(address.about))
                    told += qs(address.address);
        } else if (wants(target.about)) {
            told += qs(target.name);
        }
    }
    return told;
}

}  // namespace callbox::app::console

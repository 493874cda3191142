// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/overview/overview_text.h"

#include <QCoreApplication>

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace api = core::api;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::Overview)
};

QString headline(const api::ServiceStatus& status) {
    switch (status.health) {
        case api::CallHomeHealth::notSetUp:
            return Text::tr("This console is not set up yet");
        case api::CallHomeHealth::callingHome:
            return Text::tr("Your fleet is calling home");
        case api::CallHomeHealth::waiting:
            return Text::tr("Waiting to call home");
        case api::CallHomeHealth::failing:
            return Text::tr("Your fleet is not calling home");
    }
    return {};
}

QString sentence(const api::ServiceStatus& status, const Words& words) {
    QStringList parts;
    if (!status.healthReason.empty())
        parts += words.full(status.healthReason);
    const auto& partitions = status.partitions;
    if (partitions.total == 0)
        parts += Text::tr("No partition is monitored yet.");
    else
        parts += Text::tr("%1 of %2 partitions are connected.")
                     .arg(countText(partitions.active), countText(partitions.total));
    return parts.join(QLatin1Char(' '));
}

Figure openEvents(const api::EventCounts& events) {
    Figure figure{Text::tr("Open events"), countText(events.open), Text::tr("nothing to do"),
                  Tone::plain};
    if (events.open > 0)
        figure.note = Text::tr("%1 critical, %2 warning, %3 information")
                          .arg(countText(events.critical), countText(events.warning),
                               countText(events.information));
    if (events.critical > 0)
        figure.tone = Tone::critical;
    else if (events.warning > 0)
        figure.tone = Tone::warning;
    return figure;
}

Figure silentPartitions(const api::PartitionCounts& counts) {
    const auto silent = counts.total - std::min(counts.total, counts.active);
    Figure figure{Text::tr("Silent partitions"), countText(silent), Text::tr("all channels open"),
                  Tone::plain};
    if (silent > 0) {
        figure.note =
            Text::tr("%1 down, %2 refused, %3 not reached yet")
                .arg(countText(counts.inactive), countText(counts.pending), countText(counts.none));
        figure.tone = Tone::warning;
    } else if (counts.total == 0) {
        figure.note = Text::tr("no partition yet");
    }
    return figure;
}

Figure waiting(const api::ServiceStatus& status, core::TimePoint now) {
    Figure figure{Text::tr("Waiting to be sent"), countText(status.waiting), {}, Tone::plain};
    if (status.waiting > 0 && status.oldestWaiting) {
        const auto age = now - *status.oldestWaiting;
        figure.note = Text::tr("oldest waits %1").arg(spanText(age));
        if (age > std::chrono::hours(1))
            figure.tone = Tone::warning;
    } else {
        figure.note = status.lastContact
                          ? Text::tr("last contact %1").arg(agoText(*status.lastContact, now))
                          : Text::tr("no contact yet");
    }
    return figure;
}

Figure nextTransmittal(const api::ServiceStatus& status, core::TimePoint now) {
    if (!status.nextTransmittal)
        return {Text::tr("Next transmittal"), QStringLiteral("–"), Text::tr("no schedule is on"),
                Tone::plain};
    return {Text::tr("Next transmittal"), timeOfDayText(*status.nextTransmittal),
            aheadText(*status.nextTransmittal, now), Tone::plain};
}

Figure credential(const api::ServiceStatus& status, core::TimePoint now) {
    if (!status.credentialIssuedAt)
        return {Text::tr("Credential"), QStringLiteral("–"), Text::tr("not enrolled yet"),
                Tone::plain};
    const auto days =
        std::chrono::duration_cast<std::chrono::hours>(now - *status.credentialIssuedAt).count() /
        24;
    return {Text::tr("Credential"),
            days == 1 ? Text::tr("1 day") : Text::tr("%n days", nullptr, static_cast<int>(days)),
            Text::tr("changes by itself at 150"), days > 150 ? Tone::warning : Tone::plain};
}

}  // namespace

OverviewText overviewText(const api::ServiceStatus& status, const Words& words,
                          core::TimePoint now) {
    return {headline(status),
            sentence(status, words),
            {openEvents(status.events), silentPartitions(status.partitions), waiting(status, now),
             nextTransmittal(status, now), credential(status, now)}};
}

}  // namespace callbox::app::console

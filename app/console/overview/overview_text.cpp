// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/overview/overview_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace api = core::api;

namespace {

constexpr int kCredentialDays = 150;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::Overview)
};

QString dash() {
    return QStringLiteral("–");
}

template <class Enum>
QString filtered(const char* page, const char* filter, Enum value) {
    return QStringLiteral("%1:%2=%3")
        .arg(QLatin1String(page), QLatin1String(filter))
        .arg(static_cast<int>(value));
}

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

QString sentence(const OverviewFacts& facts, const Words& words) {
    const auto& status = facts.status;
    QStringList parts;
    if (!status.healthReason.empty())
        parts += words.full(status.healthReason);
    const auto& partitions = status.partitions;
    if (partitions.total == 0)
        parts += Text::tr("No partition is monitored yet.");
    else
        parts += Text::tr("%1 of %2 partitions are connected.")
                     .arg(countText(partitions.active), countText(partitions.total));
    if (facts.fleet && facts.fleet->silentLong == 1)
        parts += Text::tr("One has been silent for more than an hour.");
    else if (facts.fleet && facts.fleet->silentLong > 1)
        parts += Text::tr("%1 have been silent for more than an hour.")
                     .arg(countText(facts.fleet->silentLong));
    return parts.join(QLatin1Char(' '));
}

Figure openEvents(const api::EventCounts& events) {
    Figure figure{Text::tr("Open events"), countText(events.open), Text::tr("nothing to do")};
    figure.place = QStringLiteral("events");
    const auto link = [&](std::uint64_t count, core::Severity severity, const QString& text) {
        if (count > 0)
            figure.links.push_back({text.arg(countText(count)),
                                    filtered("events", "severity", severity),
                                    label(severity).tone});
    };
    link(events.critical, core::Severity::critical, Text::tr("%1 critical"));
    link(events.warning, core::Severity::warning, Text::tr("%1 warning"));
    link(events.information, core::Severity::information, Text::tr("%1 information"));
    if (events.critical > 0)
        figure.tone = Tone::critical;
    else if (events.warning > 0)
        figure.tone = Tone::warning;
    return figure;
}

Figure coverage(const api::PartitionCounts& counts) {
    Figure figure{Text::tr("Coverage"), dash(), Text::tr("no partition yet")};
    figure.place = filtered("systems", "channel", core::ChannelState::active);
    if (counts.total == 0)
        return figure;
    // Rounded down: what is not all is never "100 %".
    const auto tenths = counts.active * 1000 / counts.total;
    figure.value = Text::tr("%1 %").arg(
        QLocale().toString(static_cast<double>(tenths) / 10, 'f', tenths % 10 == 0 ? 0 : 1));
    figure.note = Text::tr("%1 of %2 partitions connected")
                      .arg(countText(counts.active), countText(counts.total));
    return figure;
}

Figure silentPartitions(const OverviewFacts& facts, core::TimePoint now) {
    const auto& counts = facts.status.partitions;
    const auto silent = counts.total - std::min(counts.total, counts.active);
    Figure figure{Text::tr("Silent partitions"), countText(silent), Text::tr("all channels open")};
    figure.place = QStringLiteral("systems:channel=silent");
    if (counts.total == 0)
        figure.note = Text::tr("no partition yet");
    if (silent == 0)
        return figure;
    figure.tone = Tone::warning;
    if (const auto& fleet = facts.fleet; fleet && !fleet->longestSilent.empty())
        figure.note = fleet->silentSince
                          ? Text::tr("longest: %1, %2")
                                .arg(qs(fleet->longestSilent), spanText(now - *fleet->silentSince))
                          : Text::tr("%1 was never reached").arg(qs(fleet->longestSilent));
    else
        figure.note =
            Text::tr("%1 down, %2 refused, %3 not reached yet")
                .arg(countText(counts.inactive), countText(counts.pending), countText(counts.none));
    return figure;
}

Figure waiting(const api::ServiceStatus& status, core::TimePoint now) {
    Figure figure{Text::tr("Waiting to be sent"), countText(status.waiting),
                  Text::tr("everything has left")};
    figure.place = filtered("transmissions", "state", api::TransmissionState::waiting);
    if (status.waiting > 0 && status.oldestWaiting) {
        const auto age = now - *status.oldestWaiting;
        figure.note = Text::tr("oldest waits %1").arg(spanText(age));
        if (age > std::chrono::hours(1))
            figure.tone = Tone::warning;
    }
    return figure;
}

Figure lastTransmittal(const OverviewFacts& facts, core::TimePoint now) {
    Figure figure{Text::tr("Last transmittal"), dash(), Text::tr("none yet")};
    figure.place = QStringLiteral("transmissions:type=inventory");
    std::optional<core::TimePoint> last;
    if (facts.schedules)
        for (const auto& schedule : facts.schedules->schedules)
            last = std::max(last, schedule.lastRun);
    if (last) {
        figure.value = timeOfDayText(*last);
        figure.note = agoText(*last, now);
    }
    return figure;
}

Figure nextTransmittal(const api::ServiceStatus& status, core::TimePoint now) {
    Figure figure{Text::tr("Next transmittal"), dash(), Text::tr("no schedule is on")};
    figure.place = QStringLiteral("schedules");
    if (status.nextTransmittal) {
        figure.value = timeOfDayText(*status.nextTransmittal);
        figure.note = aheadText(*status.nextTransmittal, now);
    }
    return figure;
}

Figure path(const OverviewFacts& facts, core::TimePoint now) {
    const auto& status = facts.status;
    Figure figure{Text::tr("Path in use"), qs(status.path), Text::tr("no contact yet")};
    figure.place = QStringLiteral("connectivity");
    figure.words = true;
    if (status.path.empty())
        figure.value = dash();
    if (status.lastContact)
        figure.note = Text::tr("last contact %1").arg(agoText(*status.lastContact, now));
    if (facts.connections)
        for (const auto& connection : facts.connections->connections)
            if (connection.name == status.path && connection.health == core::PathHealth::failing)
                figure.tone = Tone::critical;
    return figure;
}

Figure credential(const api::ServiceStatus& status, core::TimePoint now) {
    Figure figure{Text::tr("Credential"), dash(), Text::tr("not enrolled yet")};
    figure.place = QStringLiteral("connectivity");
    if (!status.credentialIssuedAt)
        return figure;
    const auto days =
        std::chrono::duration_cast<std::chrono::hours>(now - *status.credentialIssuedAt).count() /
        24;
    figure.value =
        days == 1 ? Text::tr("1 day") : Text::tr("%n days", nullptr, static_cast<int>(days));
    figure.note = Text::tr("changes by itself at %1").arg(kCredentialDays);
    figure.tone = days > kCredentialDays ? Tone::warning : Tone::plain;
    return figure;
}

}  // namespace

OverviewText overviewText(const OverviewFacts& facts, const Words& words, core::TimePoint now) {
    const auto& status = facts.status;
    return {headline(status),
            sentence(facts, words),
            {openEvents(status.events), coverage(status.partitions), silentPartitions(facts, now),
             waiting(status, now), path(facts, now), lastTransmittal(facts, now),
             nextTransmittal(status, now), credential(status, now)}};
}

}  // namespace callbox::app::console

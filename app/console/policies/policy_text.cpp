// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/policy_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <set>

#include "app/console/text/times.h"
#include "app/console/text/words.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::Policy)
};

/// "Mon to Fri, Sun": days that follow each other as one.
QString daysText(const std::vector<int>& days) {
    const std::set<int> sorted(days.begin(), days.end());
    const auto name = [](int day) {
        return QLocale().standaloneDayName(day, QLocale::ShortFormat);
    };
    QStringList texts;
    for (auto first = sorted.begin(); first != sorted.end();) {
        auto last = first;
        while (std::next(last) != sorted.end() && *std::next(last) == *last + 1)
            ++last;
        texts += first == last ? name(*first) : Text::tr("%1 to %2").arg(name(*first), name(*last));
        first = std::next(last);
    }
    return texts.join(QStringLiteral(", "));
}

}  // namespace

Label label(api::WindowState state) {
    switch (state) {
        case api::WindowState::planned:
            return {Text::tr("Coming"), Tone::information};
        case api::WindowState::running:
            return {Text::tr("In force"), Tone::warning};
        case api::WindowState::ended:
            return {Text::tr("Ended"), Tone::plain};
    }
    return {};
}

Label label(api::SuppressedOutcome outcome) {
    using api::SuppressedOutcome;
    switch (outcome) {
        case SuppressedOutcome::waiting:
            return {Text::tr("Waits for you"), Tone::warning};
        case SuppressedOutcome::released:
            return {Text::tr("Released"), Tone::good};
        case SuppressedOutcome::discarded:
            return {Text::tr("Discarded"), Tone::plain};
        case SuppressedOutcome::closed:
            return {Text::tr("Cleared itself"), Tone::plain};
    }
    return {};
}

Label label(core::PolicyAction action) {
    using core::PolicyAction;
    switch (action) {
        case PolicyAction::suppress:
            return {Text::tr("Keep back"), Tone::plain};
        case PolicyAction::notify:
            return {Text::tr("Tell here only"), Tone::plain};
        case PolicyAction::hold:
            return {Text::tr("Hold for approval"), Tone::warning};
        case PolicyAction::callHome:
            return {Text::tr("Call home"), Tone::good};
        case PolicyAction::append:
            return {Text::tr("Count into an open problem"), Tone::plain};
    }
    return {};
}

QString scopeText(const core::EventScope& scope) {
    QStringList parts;
    if (!scope.referenceCodes.empty())
        parts += patternsText(scope.referenceCodes);
    if (!scope.systems.empty())
        parts += Text::tr("systems %1").arg(patternsText(scope.systems));
    if (!scope.partitions.empty())
        parts += Text::tr("partitions %1").arg(patternsText(scope.partitions));
    return parts.isEmpty() ? Text::tr("Everything") : parts.join(QStringLiteral("; "));
}

QString hoursText(const std::optional<core::PolicyHours>& hours) {
    if (!hours)
        return {};
    QString text = daysText(hours->days);
    if (!hours->from.empty() || !hours->until.empty()) {
        const QString from = hours->from.empty() ? QStringLiteral("00:00") : qs(hours->from);
        const QString until = hours->until.empty() ? QStringLiteral("24:00") : qs(hours->until);
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) +
                Text::tr("%1 to %2").arg(from, until);
    }
    return hours->zone.empty() ? text : text + QStringLiteral(", ") + qs(hours->zone);
}

QString expiryText(const api::WindowRow& row, core::TimePoint now) {
    const auto& window = row.window;
    const core::TimePoint over = window.endedAt ? *window.endedAt : window.end;
    switch (row.state) {
        case api::WindowState::planned:
            return Text::tr("begins %1, lasts %2")
                .arg(aheadText(window.start, now), spanText(window.end - window.start));
        case api::WindowState::running:
            // Within the hour that is said once.
            return window.end - now < std::chrono::hours(1)
                       ? Text::tr("ends %1").arg(aheadText(window.end, now))
                       : Text::tr("ends %1, in %2")
                             .arg(aheadText(window.end, now), spanText(window.end - now));
        case api::WindowState::ended:
            return window.endedAt && *window.endedAt < window.end
                       ? Text::tr("ended early, %1").arg(agoText(over, now))
                       : Text::tr("ended %1").arg(agoText(over, now));
    }
    return {};
}

QString patternsText(const std::vector<std::string>& patterns) {
    QStringList texts;
    for (const auto& pattern : patterns)
        texts += qs(pattern);
    return texts.join(QStringLiteral(", "));
}

std::vector<std::string> patternsOf(const QString& text) {
    std::vector<std::string> patterns;
    for (const QString& part : text.split(QLatin1Char(','))) {
        if (const QString pattern = part.trimmed(); !pattern.isEmpty())
            patterns.push_back(pattern.toStdString());
    }
    return patterns;
}

QDateTime dateTimeOf(core::TimePoint time) {
    return QDateTime::fromMSecsSinceEpoch(
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count());
}

core::TimePoint timePointOf(const QDateTime& time) {
    return core::TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

}  // namespace callbox::app::console

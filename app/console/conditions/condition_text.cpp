// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/conditions/condition_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/console/text/times.h"
#include "app/console/text/words.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::Condition)
};

QString onText(core::ActionOn on) {
    switch (on) {
        case core::ActionOn::event:
            return Text::tr("at events");
        case core::ActionOn::rearm:
            return Text::tr("when it is over");
        case core::ActionOn::both:
            return Text::tr("at events and when it is over");
    }
    return {};
}

}  // namespace

Label label(const core::Condition& condition) {
    if (!condition.monitored)
        return {Text::tr("Not monitored"), Tone::plain};
    if (condition.standingEvents == 0)
        return {Text::tr("Monitored"), Tone::good};
    return {Text::tr("Holds for %1").arg(countText(condition.standingEvents)),
            label(condition.severity).tone};
}

Label label(core::ConditionAuditKind kind) {
    using core::ConditionAuditKind;
    switch (kind) {
        case ConditionAuditKind::event:
            return {Text::tr("Event"), Tone::warning};
        case ConditionAuditKind::rearm:
            return {Text::tr("Over"), Tone::good};
        case ConditionAuditKind::responseRan:
            return {Text::tr("Response ran"), Tone::plain};
        case ConditionAuditKind::responseFailed:
            return {Text::tr("Response failed"), Tone::critical};
        case ConditionAuditKind::monitoringStarted:
            return {Text::tr("Started"), Tone::plain};
        case ConditionAuditKind::monitoringStopped:
            return {Text::tr("Stopped"), Tone::plain};
        case ConditionAuditKind::sensorRan:
            return {Text::tr("Sensor ran"), Tone::plain};
        case ConditionAuditKind::sensorFailed:
            return {Text::tr("Sensor failed"), Tone::critical};
    }
    return {};
}

QString serviceText(core::ConditionService service) {
    switch (service) {
        case core::ConditionService::none:
            return Text::tr("No serviceable event");
        case core::ConditionService::notifyOnly:
            return Text::tr("An event told here only");
        case core::ConditionService::callHome:
            return Text::tr("An event that is called home");
    }
    return {};
}

QString actionText(const core::ResponseAction& action) {
    QStringList parts;
    if (action.kind == core::ActionKind::notify) {
        parts += Text::tr("raises an alarm");
    } else {
        QStringList words;
        for (const auto& word : action.command)
            words += qs(word);
        parts += Text::tr("runs %1").arg(words.join(QLatin1Char(' ')));
    }
    parts += onText(action.on);
    QStringList days;
    for (const int day : action.days)
        days += QLocale().standaloneDayName(day, QLocale::ShortFormat);
    if (!days.isEmpty())
        parts += days.join(QLatin1Char(' '));
    if (!action.from.empty() || !action.to.empty())
        parts += Text::tr("%1 to %2")
                     .arg(action.from.empty() ? QStringLiteral("00:00") : qs(action.from),
                          action.to.empty() ? QStringLiteral("24:00") : qs(action.to));
    return parts.join(QStringLiteral(", "));
}

QString valuesText(const std::vector<core::AttributeText>& values) {
    QStringList texts;
    for (const auto& value : values) {
        if (!value.known)
            continue;
        QStringList elements;
        for (const auto& element : value.values)
            elements += qs(element);
        texts += QStringLiteral("%1=%2").arg(qs(value.name), elements.join(QLatin1Char(',')));
    }
    return texts.join(QStringLiteral(", "));
}

int positionOf(const core::Error& error) {
    const auto found = error.message.args.find("position");
    if (found == error.message.args.end())
        return -1;
    bool good = false;
    const int position = qs(found->second).toInt(&good);
    return good && position > 0 ? position - 1 : -1;
}

}  // namespace callbox::app::console

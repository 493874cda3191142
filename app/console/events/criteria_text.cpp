// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/criteria_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "app/console/text/labels.h"
#include "app/console/text/times.h"
#include "app/console/text/words.h"

namespace callbox::app::console {

namespace {

constexpr qsizetype kPartsShown = 3;
constexpr qsizetype kLongestPart = 24;
constexpr std::size_t kMostNumbers = 1000;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::Criteria)
};

QString statusText(const std::string& status) {
    if (status == "closed")
        return Text::tr("closed");
    return status == "all" ? Text::tr("open and closed") : Text::tr("open");
}

void add(QStringList& parts, const QString& pattern, const std::string& value) {
    if (!value.empty())
        parts += pattern.arg(qs(value));
}

QString numbersText(const std::vector<std::uint64_t>& numbers) {
    return numbers.size() == 1
               ? Text::tr("problem %1").arg(numbers.front())
               : Text::tr("%Ln problem numbers", nullptr, static_cast<int>(numbers.size()));
}

}  // namespace

QStringList criteriaParts(const api::EventQuery& criteria) {
    QStringList parts{statusText(criteria.status)};
    if (criteria.mtms.empty() && criteria.partition.empty())
        parts += Text::tr("all systems");
    add(parts, QStringLiteral("%1"), criteria.mtms);
    add(parts, Text::tr("partition %1"), criteria.partition);
    if (criteria.state)
        parts += label(*criteria.state).text.toLower();
    if (criteria.severity)
        parts += label(*criteria.severity).text.toLower();
    if (criteria.notificationType)
        parts += notificationText(*criteria.notificationType).toLower();
    if (criteria.days == 1)
        parts += Text::tr("last day");
    else if (criteria.days > 1)
        parts += Text::tr("last %Ln days", nullptr, static_cast<int>(criteria.days));
    if (!criteria.problemNumbers.empty())
        parts += numbersText(criteria.problemNumbers);
    add(parts, Text::tr("service request %1"), criteria.serviceRequest);
    add(parts, Text::tr("code %1"), criteria.referenceCode);
    add(parts, Text::tr("part %1"), criteria.partNumber);
    add(parts, Text::tr("location %1"), criteria.locationCode);
    add(parts, Text::tr("subsystem %1"), criteria.subsystem);
    add(parts, Text::tr("log ID %1"), criteria.platformLogId);
    add(parts, Text::tr("reported by %1"), criteria.reportingMtms);
    add(parts, Text::tr("\"%1\""), criteria.text);
    return parts;
}

QString criteriaText(const api::EventQuery& criteria) {
    QStringList parts = criteriaParts(criteria);
    const qsizetype more = parts.size() - kPartsShown;
    if (more > 0)
        parts = parts.mid(0, kPartsShown);
    for (QString& part : parts)
        if (part.size() > kLongestPart)
            part = part.left(kLongestPart - 1) + QStringLiteral("…");
    const QString shown = parts.join(QStringLiteral(", "));
    return more > 0 ? Text::tr("Criteria: %1 and %2 more").arg(shown).arg(more)
                    : Text::tr("Criteria: %1").arg(shown);
}

bool restricts(const api::EventQuery& criteria) {
    api::EventQuery bare;
    bare.status = criteria.status;
    return criteriaParts(criteria) != criteriaParts(bare);
}

core::Result<std::vector<std::uint64_t>> problemNumbers(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    static const QRegularExpression one(QStringLiteral("^(\\d{1,18})(?:-(\\d{1,18}))?$"));
    std::vector<std::uint64_t> numbers;
    for (const QString& word : text.split(between, Qt::SkipEmptyParts)) {
        const auto match = one.match(word);
        const auto first = match.captured(1).toULongLong();
        const auto last = match.captured(2).isEmpty() ? first : match.captured(2).toULongLong();
        if (!match.hasMatch() || first == 0 || last < first)
            return core::failField("problemNumbers", core::say("console.problem-numbers-wrong",
                                                               {{"text", word.toStdString()}}));
        if (last - first >= kMostNumbers || numbers.size() + (last - first) >= kMostNumbers)
            return core::failField("problemNumbers",
                                   core::say("console.problem-numbers-many",
                                             {{"limit", std::to_string(kMostNumbers)}}));
        for (auto number = first; number <= last; ++number)
            numbers.push_back(number);
    }
    return numbers;
}

}  // namespace callbox::app::console

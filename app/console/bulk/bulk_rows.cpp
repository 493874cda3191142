// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/bulk/bulk_rows.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <map>
#include <set>

#include "app/console/text/csv.h"
#include "core/json/codec.h"

namespace callbox::app::console {

using core::ErrorCode;
using core::fail;
using core::failField;
using core::say;

namespace {

tl::unexpected<core::Error> tooMany() {
    return fail(ErrorCode::limitExceeded,
                say("console.bulk-too-many", {{"limit", std::to_string(kMostBulkRows)}}));
}

std::string nameOf(const std::string& host) {
    const bool address = host.find_first_not_of("0123456789.:abcdefABCDEF") == std::string::npos;
    return address ? host : host.substr(0, host.find('.'));
}

/// What a bracket stands for: "01-03,7" is 01, 02, 03, 7. Empty: it is not understood.
QStringList counted(const QString& inside) {
    static const QRegularExpression kRange(QStringLiteral("^(\\d{1,6})-(\\d{1,6})$"));
    QStringList words;
    for (const QString& part : inside.split(QLatin1Char(','))) {
        const auto range = kRange.match(part.trimmed());
        if (!range.hasMatch()) {
            if (part.trimmed().isEmpty())
                return {};
            words += part.trimmed();
            continue;
        }
        const int first = range.captured(1).toInt();
        const int last = range.captured(2).toInt();
        if (last < first || static_cast<std::size_t>(last - first) >= kMostBulkRows)
            return {};
        const auto digits = static_cast<int>(range.captured(1).size());
        for (int number = first; number <= last; ++number)
            words += QStringLiteral("%1").arg(number, digits, 10, QLatin1Char('0'));
    }
    return words;
}

core::Result<QStringList> expanded(const QString& pattern) {
    static const QRegularExpression kBracket(QStringLiteral("\\[([^\\[\\]]*)\\]"));
    QStringList done;
    QStringList open{pattern};
    while (!open.isEmpty()) {
        const QString next = open.takeFirst();
        const auto bracket = kBracket.match(next);
        if (!bracket.hasMatch()) {
            if (next.contains(QLatin1Char('[')) || next.contains(QLatin1Char(']')))
                return failField("pattern", say("console.bulk-pattern-wrong",
                                                {{"pattern", pattern.toStdString()}}));
            done += next;
            continue;
        }
        const QStringList words = counted(bracket.captured(1));
        if (words.isEmpty())
            return failField(
                "pattern", say("console.bulk-pattern-wrong", {{"pattern", pattern.toStdString()}}));
        for (const QString& word : words)
            open += next.left(bracket.capturedStart()) + word + next.mid(bracket.capturedEnd());
        if (static_cast<std::size_t>(open.size() + done.size()) > kMostBulkRows)
            return tooMany();
    }
    return done;
}

}  // namespace

core::Result<BulkRows> rowsOfPattern(const QString& text, const BulkDefaults& defaults) {
    BulkRows rows;
    static const QRegularExpression kBlank(QStringLiteral("\\s+"));
    for (const QString& pattern : text.split(kBlank, Qt::SkipEmptyParts)) {
        const auto hosts = expanded(pattern);
        if (!hosts)
            return core::passOn(hosts);
        for (const QString& host : *hosts)
            rows.push_back(
                {nameOf(host.toStdString()), {host.toStdString(), defaults.port, defaults.user}});
        if (rows.size() > kMostBulkRows)
            return tooMany();
    }
    checkRows(rows);
    return rows;
}

core::Result<BulkRows> rowsOfCsv(const QString& text, const BulkDefaults& defaults) {
    const auto lines = csvRows(text);
    if (!lines)
        return failField("csv", say("console.bulk-csv-wrong"));
    if (lines->size() > kMostBulkRows + 1)
        return tooMany();
    std::map<QString, qsizetype> columns{{QStringLiteral("host"), 0},
                                         {QStringLiteral("name"), 1},
                                         {QStringLiteral("user"), 2},
                                         {QStringLiteral("port"), 3}};
    BulkRows rows;
    bool first = true;
    for (const QStringList& line : *lines) {
        if (std::exchange(first, false) &&
            line.contains(QStringLiteral("host"), Qt::CaseInsensitive)) {
            columns.clear();
            for (qsizetype i = 0; i < line.size(); ++i)
                columns.emplace(line[i].trimmed().toLower(), i);
            continue;
        }
        const auto cell = [&](const char* name) {
            const auto column = columns.find(QLatin1String(name));
            return column == columns.end() ? QString() : line.value(column->second).trimmed();
        };
        BulkRow row;
        row.address = {cell("host").toStdString(), defaults.port, defaults.user};
        row.name = cell("name").isEmpty() ? nameOf(row.address.host) : cell("name").toStdString();
        if (const QString user = cell("user"); !user.isEmpty())
            row.address.user = user.toStdString();
        if (const QString port = cell("port"); !port.isEmpty())
            row.address.port = port.toUShort();
        rows.push_back(std::move(row));
    }
    checkRows(rows);
    return rows;
}

core::Result<BulkRows> rowsOfSettings(const std::string& document) {
    auto settings = core::fromJson<api::SettingsDocument>(document);
    if (!settings)
        return core::passOn(settings);
    if (!settings->partitions || settings->partitions->empty())
        return fail(ErrorCode::notFound, say("console.bulk-no-partitions"));
    if (settings->partitions->size() > kMostBulkRows)
        return tooMany();
    BulkRows rows;
    for (api::PartitionEntry& entry : *settings->partitions) {
        if (entry.access.platform == core::PartitionPlatform::local)
            continue;
        BulkRow row{std::move(entry.name), std::move(entry.address), std::move(entry.access)};
        rows.push_back(std::move(row));
    }
    checkRows(rows);
    return rows;
}

BulkRows rowsOfInventory(const core::Inventory& inventory, const std::vector<std::string>& known,
                         const BulkDefaults& defaults) {
    BulkRows rows;
    for (const core::InventoryItem& item : inventory.items) {
        if (item.kind != core::InventoryKind::partition || item.name.empty() ||
            std::ranges::count(known, item.name) > 0 || rows.size() == kMostBulkRows)
            continue;
        const std::string host =
            defaults.domain.empty() ? item.name : item.name + '.' + defaults.domain;
        rows.push_back({item.name, {host, defaults.port, defaults.user}});
    }
    checkRows(rows);
    return rows;
}

void checkRows(BulkRows& rows) {
    std::set<std::string> names;
    const auto blank = [](const std::string& text) {
        return text.empty() || std::ranges::any_of(text, [](unsigned char c) { return c <= ' '; });
    };
    for (BulkRow& row : rows) {
        std::optional<core::Message> fault;
        if (row.name.empty())
            fault = say("console.partition-name-missing");
        else if (blank(row.address.host))
            fault = say("console.partition-host-wrong");
        else if (row.address.port == 0)
            fault = say("console.partition-port-wrong");
        else if (blank(row.address.user))
            fault = say("console.partition-user-wrong");
        else if (!names.insert(row.name).second)
            fault = say("console.bulk-name-twice", {{"name", row.name}});
        if (!fault)
            continue;
        row.state = BulkState::failed;
        row.error = core::Error{ErrorCode::invalidArgument, std::move(*fault), "row", {}};
    }
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/systems/partitions_model.h"

#include <QCoreApplication>

#include "app/console/text/labels.h"
#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::PartitionsModel)
};

enum Columns { kName, kChannel, kHost, kSystem, kOs, kLastSeen, kOpen };

}  // namespace

PartitionsModel::PartitionsModel(ApiClient& client, const Words& words, QObject* parent)
    : PagedRows(client, {api::Topic::partition},
                {{Text::tr("Partition"), "name"},
                 {Text::tr("Channel"), "channel"},
                 {Text::tr("Address"), "host"},
                 {Text::tr("System"), "system"},
                 {Text::tr("Operating system"), "operatingSystem"},
                 {Text::tr("Last seen"), "lastSeen"},
                 {Text::tr("Open events"), "openEvents", true}},
                parent),
      client_(client),
      words_(words) {}

void PartitionsModel::setFilter(const PartitionFilter& filter) {
    query_.text = filter.text;
    query_.channel = filter.channel;
    query_.silent = filter.silent;
    restart();
}

int PartitionsModel::rowOf(const std::string& partitionId) const {
    return findRow([&](const auto& row) { return row.partition.id == partitionId; });
}

void PartitionsModel::ask(std::uint64_t offset, std::uint64_t limit, std::uint64_t question) {
    auto query = query_;
    query.offset = offset;
    query.limit = limit;
    client_.call(api::kPartitionList, query, this,
                 [this, offset, question](core::Result<api::PartitionPage> page) {
                     if (page)
                         accept(offset, question, page->total, std::move(page->rows));
                     else
                         reject(offset, question, std::move(page).error());
                 });
}

void PartitionsModel::setOrder(const std::string& order, bool descending) {
    query_.orderBy = order;
    query_.descending = descending;
}

QVariant PartitionsModel::cell(int row, int column, int role) const {
    const auto* found = rowAt(row);
    if (!found)
        return {};
    const core::Partition& partition = found->partition;
    if (role == kCodeRole)
        return column == kHost || column == kSystem;
    if (role == kQuietRole)
        return column == kOs || column == kLastSeen;
    if (role == kToneRole)
        return column == kChannel ? QVariant(static_cast<int>(label(partition.channel).tone))
                                  : QVariant();
    if (role == Qt::ToolTipRole) {
        if (column == kChannel && !partition.channelReason.empty())
            return toolTipText(words_.full(partition.channelReason));
        if (column == kLastSeen && partition.lastSeen)
            return exactTime(*partition.lastSeen);
        return {};
    }
    if (role == kWholeRole)
        return column == kLastSeen && partition.lastSeen ? QVariant(exactTime(*partition.lastSeen))
                                                         : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
        case kName:
            return qs(partition.name);
        case kChannel:
            return label(partition.channel).text;
        case kHost:
            return qs(partition.address.host);
        case kSystem:
            return found->systemMtms.empty() ? qs(found->systemName) : qs(found->systemMtms.text());
        case kOs:
            return (qs(partition.osName) + QLatin1Char(' ') + qs(partition.osLevel)).trimmed();
        case kLastSeen:
            return partition.lastSeen ? agoText(*partition.lastSeen, timeNow()) : Text::tr("never");
        case kOpen:
            return found->openEvents == 0 ? QString() : countText(found->openEvents);
        default:
            return {};
    }
}

}  // namespace callbox::app::console

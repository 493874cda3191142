// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/systems/partition_document.h"

#include <QCoreApplication>

#include "app/console/text/labels.h"
#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::PartitionDocument)
};

QString timeOf(const std::optional<core::TimePoint>& time) {
    return time ? exactTime(*time) : Text::tr("never");
}

Document::Section facts(const core::api::PartitionRow& row, const Words& words) {
    const core::Partition& partition = row.partition;
    const auto& address = partition.address;
    return {
        {},
        {{Text::tr("Address"),
          QStringLiteral("%1@%2:%3").arg(qs(address.user), qs(address.host)).arg(address.port)},
         {Text::tr("Channel"), label(partition.channel).text},
         {Text::tr("Reason"), words.text(partition.channelReason)},
         {Text::tr("System"),
          row.systemMtms.empty() ? qs(row.systemName) : qs(row.systemMtms.text())},
         {Text::tr("Operating system"), qs(partition.osName + ' ' + partition.osLevel).trimmed()},
         {Text::tr("Kernel"), qs(partition.kernel)},
         {Text::tr("Last seen"), timeOf(partition.lastSeen)},
         {Text::tr("Last collected"), timeOf(partition.lastCollected)}},
        {},
        {}};
}

}  // namespace

Document partitionDocument(const core::api::PartitionRow& partition,
                           const core::Inventory* inventory, const FailingParts& failing,
                           const Words& words) {
    Document document{qs(partition.partition.name), {facts(partition, words)}};
    if (!inventory)
        return document;
    std::vector<const core::InventoryItem*> items;
    for (const auto& item : inventory->items)
        items.push_back(&item);
    document.sections.push_back({Text::tr("Inventory"),
                                 {},
                                 inventoryTitles(),
                                 textsOf(inventoryRows(std::move(items), failing))});
    Document::Section unreadable{
        Text::tr("Not readable"), {}, {Text::tr("Source"), Text::tr("Reason")}, {}};
    for (const auto& source : inventory->unreadable)
        unreadable.rows.push_back({qs(source.source), words.full(source.reason)});
    document.sections.push_back(std::move(unreadable));
    return document;
}

}  // namespace callbox::app::console

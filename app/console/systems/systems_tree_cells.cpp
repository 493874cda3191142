// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/systems/systems_tree_cells.h"

#include <QCoreApplication>

#include "app/console/text/labels.h"
#include "app/console/text/times.h"
#include "app/console/widgets/paged_model.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::SystemsTree)
};

QString nameOf(const core::ManagedSystem& system) {
    if (system.id.empty())
        return Text::tr("Not collected yet");
    return system.mtms.empty() ? qs(system.name) : qs(system.mtms.text());
}

Label channelOf(const core::api::SystemRow& row) {
    if (row.active == row.total)
        return {Text::tr("All connected"), Tone::good};
    const QString text =
        Text::tr("%1 of %2 connected").arg(countText(row.active), countText(row.total));
    return {text, row.active > 0          ? Tone::warning
                  : row.none == row.total ? Tone::plain
                                          : Tone::critical};
}

}  // namespace

QStringList treeTitles() {
    return {Text::tr("System and partition"), Text::tr("Channel"),   Text::tr("Address"),
            Text::tr("Operating system"),     Text::tr("Last seen"), Text::tr("Open events")};
}

int treeAlignment(int column) {
    return int(Qt::AlignVCenter | (column == kTreeOpen ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant systemTreeCell(const core::api::SystemRow& row, int column, int role) {
    const Label channel = channelOf(row);
    switch (role) {
        case kCodeRole:
            return column == kTreeName && !row.system.mtms.empty();
        case kQuietRole:
            return column == kTreeHost || column == kTreeOs;
        case kToneRole:
            return column == kTreeChannel ? QVariant(static_cast<int>(channel.tone)) : QVariant();
        case Qt::ToolTipRole:
            return column == kTreeChannel
                       ? QVariant(Text::tr("%1 connected, %2 down, %3 refused, %4 not reached yet")
                                      .arg(row.active)
                                      .arg(row.inactive)
                                      .arg(row.pending)
                                      .arg(row.none))
                       : QVariant();
        case Qt::DisplayRole:
            break;
        default:
            return {};
    }
    if (column == kTreeName)
        return nameOf(row.system);
    if (column == kTreeChannel)
        return channel.text;
    if (column == kTreeHost)
        return row.total == 1 ? Text::tr("1 partition")
                              : Text::tr("%1 partitions").arg(countText(row.total));
    if (column == kTreeOs && !row.system.mtms.empty())
        return qs(row.system.name);
    if (column == kTreeOpen && row.openEvents > 0)
        return countText(row.openEvents);
    return {};
}

QVariant partitionTreeCell(const core::api::PartitionRow& row, const Words& words, int column,
                           int role) {
    const core::Partition& partition = row.partition;
    const Label channel = label(partition.channel);
    switch (role) {
        case kCodeRole:
            return column == kTreeHost;
        case kQuietRole:
            return column == kTreeOs || column == kTreeSeen;
        case kToneRole:
            return column == kTreeChannel ? QVariant(static_cast<int>(channel.tone)) : QVariant();
        case Qt::ToolTipRole:
            if (column == kTreeChannel && !partition.channelReason.empty())
                return toolTipText(words.full(partition.channelReason));
            if (column == kTreeSeen && partition.lastSeen)
                return exactTime(*partition.lastSeen);
            return {};
        case Qt::DisplayRole:
            break;
        default:
            return {};
    }
    switch (column) {
        case kTreeName:
            return qs(partition.name);
        case kTreeChannel:
            return channel.text;
        case kTreeHost:
            return qs(partition.address.host);
        case kTreeOs:
            return (qs(partition.osName) + QLatin1Char(' ') + qs(partition.osLevel)).trimmed();
        case kTreeSeen:
            return partition.lastSeen ? agoText(*partition.lastSeen, timeNow()) : Text::tr("never");
        case kTreeOpen:
            return row.openEvents == 0 ? QString() : countText(row.openEvents);
        default:
            return {};
    }
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/bulk/bulk_model.h"

#include <QCoreApplication>
#include <array>

#include "app/console/text/labels.h"
#include "app/console/widgets/paged_model.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::app::console::BulkModel)
};

Label labelOf(const BulkRow& row) {
    switch (row.state) {
        case BulkState::ready:
            return {Text::tr("Not asked yet"), Tone::plain};
        case BulkState::asking:
            return {Text::tr("Asking"), Tone::information};
        case BulkState::confirming:
            if (row.listing == core::HostKeyListing::listed)
                return {Text::tr("Key listed"), Tone::good};
            if (row.listing == core::HostKeyListing::differs)
                return {Text::tr("Other key listed"), Tone::critical};
            if (row.listing == core::HostKeyListing::revoked)
                return {Text::tr("Key revoked"), Tone::critical};
            return {Text::tr("Compare key"), Tone::warning};
        case BulkState::adding:
            return {Text::tr("Adding"), Tone::information};
        case BulkState::added:
            return {Text::tr("Added"), Tone::good};
        case BulkState::failed:
            return {Text::tr("Failed"), Tone::critical};
    }
    return {};
}

}  // namespace

BulkModel::BulkModel(const BulkImport& import, const Words& words, QObject* parent)
    : QAbstractTableModel(parent),
      import_(import),
      words_(words),
      rows_(static_cast<int>(import.rows().size())) {
    connect(&import, &BulkImport::rowChanged, this,
            [this](int row) { emit dataChanged(index(row, 0), index(row, kCount - 1)); });
    connect(&import, &BulkImport::rowsReplaced, this, [this] {
        beginResetModel();
        rows_ = static_cast<int>(import_.rows().size());
        endResetModel();
    });
}

int BulkModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int BulkModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kCount;
}

QString BulkModel::result(const BulkRow& row) const {
    if (row.error)
        return words_.full(row.error->message);
    return row.state == BulkState::confirming ? qs(row.hostKey.fingerprint) : QString();
}

QVariant BulkModel::data(const QModelIndex& index, int role) const {
    const auto at = static_cast<std::size_t>(index.row());
    if (!index.isValid() || at >= import_.rows().size())
        return {};
    const BulkRow& row = import_.rows()[at];
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role == kToneRole)
        return column == kState ? QVariant(static_cast<int>(labelOf(row).tone)) : QVariant();
    if (role == kCodeRole)
        return column == kHost || (column == kResult && !row.error);
    if (role == Qt::ToolTipRole)
        return column == kResult ? toolTipText(result(row)) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
        case kName:
            return qs(row.name);
        case kHost:
            return row.address.port == 22
                       ? qs(row.address.host)
                       : QStringLiteral("%1:%2").arg(qs(row.address.host)).arg(row.address.port);
        case kUser:
            return qs(row.address.user);
        case kState:
            return labelOf(row).text;
        case kResult:
            return result(row);
        default:
            return {};
    }
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array<QString, kCount> titles{Text::tr("Name"), Text::tr("Host"),
                                             Text::tr("Log in as"), Text::tr("State"),
                                             Text::tr("Host key, or what went wrong")};
    return section >= 0 && section < kCount ? titles[static_cast<std::size_t>(section)]
                                            : QVariant();
}

}  // namespace callbox::app::console

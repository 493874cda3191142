// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/rows_model.h"

#include <algorithm>

#include "app/console/text/words.h"

namespace callbox::app::console {

namespace {

int alignment(bool number) {
    return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
}

}  // namespace

RowsModel::RowsModel(QStringList titles, QObject* parent)
    : QAbstractTableModel(parent), titles_(std::move(titles)) {}

void RowsModel::setRows(std::vector<std::vector<Cell>> rows) {
    if (rows == rows_)
        return;
    const auto sameBeginning = [](const auto& one, const auto& other) {
        return !one.empty() && !other.empty() && one.front().text == other.front().text;
    };
    if (std::ranges::equal(rows, rows_, sameBeginning)) {
        rows_ = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(titles_.size());
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& row = rows_[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.size())
        return {};
    const Cell& cell = row[column];
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::ToolTipRole:
            return cell.toolTip.isEmpty() ? QVariant() : QVariant(toolTipText(cell.toolTip));
        case kCodeRole:
            return cell.code;
        case kToneRole:
            return cell.tone ? QVariant(static_cast<int>(*cell.tone)) : QVariant();
        case Qt::TextAlignmentRole:
            return alignment(cell.number);
        default:
            return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return titles_.value(section);
    const auto column = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(!rows_.empty() && column < rows_.front().size() &&
                         rows_.front()[column].number);
    return {};
}

}  // namespace callbox::app::console

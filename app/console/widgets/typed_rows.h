// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/console/widgets/paged_model.h"

namespace callbox::app::console {

/// A table of rows that are wholly here; the derived class says what a cell holds.
template <class Row>
class TypedRows : public QAbstractTableModel {
public:
    explicit TypedRows(std::vector<Column> columns, QObject* parent = nullptr)
        : QAbstractTableModel(parent), columns_(std::move(columns)) {}

    void setRows(std::vector<Row> rows) {
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
    }
    const std::vector<Row>& rows() const { return rows_; }
    /// nullptr: there is no such row.
    const Row* rowAt(int row) const {
        const auto at = static_cast<std::size_t>(row);
        return row < 0 || at >= rows_.size() ? nullptr : &rows_[at];
    }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(columns_.size());
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override {
        const Row* row = index.isValid() ? rowAt(index.row()) : nullptr;
        if (!row)
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignment(index.column());
        return cell(*row, index.column(), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return columns_[static_cast<std::size_t>(section)].title;
        return role == Qt::TextAlignmentRole ? alignment(section) : QVariant();
    }

protected:
    virtual QVariant cell(const Row& row, int column, int role) const = 0;

private:
    QVariant alignment(int column) const {
        const bool number = columns_[static_cast<std::size_t>(column)].number;
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }

    std::vector<Column> columns_;
    std::vector<Row> rows_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "app/console/widgets/paged_model.h"

namespace callbox::app::console {

struct Cell {
    QString text;
    bool code = false;
    std::optional<Tone> tone;
    QString toolTip;
    bool number = false;  ///< at the right, with its column's title

    bool operator==(const Cell&) const = default;
};

/// A small table that is wholly here: parts of an event, items of an inventory.
class RowsModel : public QAbstractTableModel {
public:
    explicit RowsModel(QStringList titles, QObject* parent = nullptr);

    /// Rows that begin as before change in place, so that what is selected stays so.
    void setRows(std::vector<std::vector<Cell>> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList titles_;
    std::vector<std::vector<Cell>> rows_;
};

}  // namespace callbox::app::console

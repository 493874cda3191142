// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "app/console/bulk/bulk_import.h"
#include "app/console/text/words.h"

namespace callbox::app::console {

/// The partitions that are added together, each with its state, its host key or what went wrong.
class BulkModel : public QAbstractTableModel {
public:
    enum Columns { kName, kHost, kUser, kState, kResult, kCount };

    BulkModel(const BulkImport& import, const Words& words, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString result(const BulkRow& row) const;

    const BulkImport& import_;
    const Words& words_;
    int rows_ = 0;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStyledItemDelegate>
#include <QTableView>
#include <functional>

#include "app/console/look/theme.h"

namespace callbox::app::console {

/// Paints cells after the theme: whole-row selection, codes in monospace, states as pills.
class CellDelegate : public QStyledItemDelegate {
public:
    explicit CellDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& theme_;
};

/// What a cell says in a copy or a file.
QString wholeText(const QModelIndex& index);

/// The table every list uses: rows of one height, one selected row, sortable header whose menu
/// chooses the columns; Copy takes the selected rows; Tab leaves it.
class DataTable : public QTableView {
public:
    explicit DataTable(const Theme& theme, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    /// Widths in text pixels, one per column; 0 takes what is left.
    void setColumnWidths(const std::vector<int>& widths);
    /// Called with the row that became current; -1: none.
    void onCurrentRow(std::function<void(int)> callback) { onCurrentRow_ = std::move(callback); }
    /// As many rows high as the model has, up to `most`: for tables inside a card.
    void fitHeight(int most);
    /// Shows the columns, and sorts, as `memory` has it under `name`, and keeps it there. Call it
    /// after setModel() and before setSortingEnabled(); `memory` outlives the table.
    void remember(QSettings& memory, const QString& name);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void copyRows() const;
    void layOutColumns();
    /// As set, and never narrower than its title; 0: takes what is left.
    int columnWidthFor(int column) const;

    const Theme& theme_;
    std::vector<int> widths_;
    std::function<void(int)> onCurrentRow_;
};

}  // namespace callbox::app::console

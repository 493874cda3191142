// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/export/table_export.h"

#include <QHeaderView>
#include <algorithm>

namespace callbox::app::console {

namespace {

std::vector<int> shownColumns(const DataTable& table) {
    std::vector<int> columns;
    for (int position = 0; position < table.model()->columnCount(); ++position) {
        const int column = table.horizontalHeader()->logicalIndex(position);
        if (!table.isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

}  // namespace

std::vector<ExportColumn> TableExport::columnsOf(const DataTable& table) {
    std::vector<ExportColumn> columns;
    for (const int column : shownColumns(table)) {
        const auto* model = table.model();
        const int align = model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        columns.push_back({model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                           std::max(40, table.columnWidth(column)),
                           (align & int(Qt::AlignRight)) != 0});
    }
    return columns;
}

TableExport::TableExport(const DataTable& table, PagedModel& model,
                         std::unique_ptr<RowWriter> writer, QObject* parent)
    : QObject(parent), model_(model), columns_(shownColumns(table)), writer_(std::move(writer)) {
    connect(&model, &PagedModel::pageLoaded, this, &TableExport::step);
    connect(&model, &PagedModel::stateChanged, this, [this] {
        if (model_.error())
            end(tr("The service did not give all rows. Export again once the list is shown."));
    });
    connect(&model, &PagedModel::modelReset, this,
            [this] { end(tr("The list was filtered or sorted anew. Export it again.")); });
}

void TableExport::start() {
    // Not at once: whoever starts it listens first.
    QMetaObject::invokeMethod(this, &TableExport::step, Qt::QueuedConnection);
}

void TableExport::step() {
    if (ended_)
        return;
    if (row_ >= model_.rowCount()) {
        ended_ = true;
        if (writer_->finish())
            emit finished(row_);
        else
            emit failed(writer_->error());
        return;
    }
    if (!model_.hasRow(row_)) {
        // Asking for a cell is how a page is wanted; pageLoaded comes back here.
        model_.data(model_.index(row_, 0));
        return;
    }
    writePage();
    emit progress(row_, model_.rowCount());
    QMetaObject::invokeMethod(this, &TableExport::step, Qt::QueuedConnection);
}

void TableExport::writePage() {
    const int end =
        std::min(model_.rowCount(), (row_ / PagedModel::kPageRows + 1) * PagedModel::kPageRows);
    for (; row_ < end; ++row_) {
        QStringList cells;
        for (const int column : columns_)
            cells += wholeText(model_.index(row_, column));
        writer_->add(cells);
    }
}

void TableExport::end(const QString& why) {
    if (!std::exchange(ended_, true))
        emit failed(why);
}

}  // namespace callbox::app::console

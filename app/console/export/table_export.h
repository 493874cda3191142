// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "app/console/export/row_writer.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/paged_model.h"

namespace callbox::app::console {

/// Writes all rows of a table, with the columns that it shows, page by page as the service gives
/// them; the window goes on meanwhile. Lives until it has ended; deleting it gives it up.
class TableExport : public QObject {
    Q_OBJECT

public:
    /// `table` shows `model`; both outlive this.
    TableExport(const DataTable& table, PagedModel& model, std::unique_ptr<RowWriter> writer,
                QObject* parent);

    /// The columns that the table shows, in the order in which it shows them.
    static std::vector<ExportColumn> columnsOf(const DataTable& table);

    void start();

signals:
    void progress(int rows, int all);
    void finished(int rows);
    /// Nothing was written.
    void failed(const QString& why);

private:
    void step();
    void writePage();
    void end(const QString& why);

    PagedModel& model_;
    std::vector<int> columns_;  ///< of the model
    std::unique_ptr<RowWriter> writer_;
    int row_ = 0;
    bool ended_ = false;
};

}  // namespace callbox::app::console

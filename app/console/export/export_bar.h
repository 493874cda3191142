// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QProgressBar>

#include "app/console/export/table_export.h"
#include "app/console/widgets/notice.h"

namespace callbox::app::console {

enum class ExportFormat { csv, pdf };

/// A table on its way into a file: how far it is, Cancel, and what came of it. Hidden while there
/// is nothing to tell.
class ExportBar : public QWidget {
    Q_OBJECT

public:
    explicit ExportBar(QWidget* parent = nullptr);

    /// Asks where to, then exports.
    void ask(DataTable& table, PagedModel& model, const QString& title, ExportFormat format);
    void exportTo(const QString& path, DataTable& table, PagedModel& model, const QString& title,
                  ExportFormat format);

private:
    void cancel();
    void finish(Tone tone, const QString& text);

    QWidget* running_;
    QLabel* text_;
    QProgressBar* bar_;
    Notice* notice_;
    QPointer<TableExport> export_;
};

}  // namespace callbox::app::console

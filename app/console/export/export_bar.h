// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QProgressBar>
#include <functional>

#include "app/console/export/document.h"
#include "app/console/export/table_export.h"
#include "app/console/widgets/notice.h"

namespace callbox::app::console {

enum class ExportFormat { csv, pdf };

/// A list or a detail on its way into a file or onto paper: how far it is, Cancel, and what came of
/// it. Hidden while there is nothing to tell.
class ExportBar : public QWidget {
    Q_OBJECT

public:
    explicit ExportBar(QWidget* parent = nullptr);

    /// Asks where to, then exports.
    void ask(DataTable& table, PagedModel& model, const QString& title, ExportFormat format);
    void ask(const Document& document, ExportFormat format);
    void exportTo(const QString& path, DataTable& table, PagedModel& model, const QString& title,
                  ExportFormat format);
    /// Asks on which printer, then prints.
    void print(DataTable& table, PagedModel& model, const QString& title);
    void print(const Document& document);

private:
    /// What is told in the end; `rows` were written.
    struct Ends {
        std::function<QString(const QString& rows)> good;
        std::function<QString(const QString& why)> bad;
    };
    void run(DataTable& table, PagedModel& model, std::unique_ptr<RowWriter> writer, Ends ends);
    void cancel();
    void tell(Tone tone, const QString& text);

    QWidget* running_;
    QLabel* text_;
    QProgressBar* bar_;
    Notice* notice_;
    QPointer<TableExport> export_;
};

}  // namespace callbox::app::console

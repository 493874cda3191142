// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/export/export_bar.h"

#include <QDir>
#include <QPointer>
#include <QStandardPaths>

#include "app/console/export/paper.h"
#include "app/console/text/times.h"
#include "app/console/widgets/file_choice.h"

namespace callbox::app::console {

namespace {

QString proposedFile(QString title, ExportFormat format) {
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    title.replace(QLatin1Char('/'), QLatin1Char('-'));
    return home.filePath(
        title + (format == ExportFormat::csv ? QLatin1String(".csv") : QLatin1String(".pdf")));
}

QString filterOf(ExportFormat format) {
    return format == ExportFormat::csv ? ExportBar::tr("Comma-separated values (*.csv)")
                                       : ExportBar::tr("PDF documents (*.pdf)");
}

}  // namespace

ExportBar::ExportBar(QWidget* parent)
    : QWidget(parent),
      running_(new QWidget),
      text_(makeLabel()),
      bar_(new QProgressBar),
      notice_(new Notice) {
    setObjectName(QStringLiteral("exportBar"));
    bar_->setTextVisible(false);
    bar_->setAccessibleName(tr("Export"));
    auto* cancel = makeButton(tr("Cancel export"));
    cancel->setObjectName(QStringLiteral("cancelExport"));
    auto* line = new QHBoxLayout(running_);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(text_);
    line->addWidget(bar_, 1);
    line->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(running_);
    column->addWidget(notice_);
    connect(cancel, &QPushButton::clicked, this, &ExportBar::cancel);
    hide();
}

void ExportBar::ask(DataTable& table, PagedModel& model, const QString& title,
                    ExportFormat format) {
    chooseTarget(this, tr("Export %1").arg(title), proposedFile(title, format), {filterOf(format)},
                 [this, table = QPointer(&table), model = QPointer(&model), title,
                  format](const QString& path) {
                     if (table && model)
                         exportTo(path, *table, *model, title, format);
                 });
}

void ExportBar::ask(const Document& document, ExportFormat format) {
    saveFile(
        this, tr("Export %1").arg(document.title), proposedFile(document.title, format),
        {filterOf(format)},
        [document, format](const QString&) {
            return format == ExportFormat::csv ? documentCsv(document) : documentPdf(document);
        },
        [this, title = document.title](const core::Result<QString>& written) {
            if (written)
                tell(Tone::good, tr("%1 is in %2.").arg(title, QDir::toNativeSeparators(*written)));
            else
                tell(Tone::critical,
                     tr("%1 could not be written. Choose another place for it.").arg(title));
        });
}

void ExportBar::exportTo(const QString& path, DataTable& table, PagedModel& model,
                         const QString& title, ExportFormat format) {
    const auto columns = TableExport::columnsOf(table);
    const QString file = QDir::toNativeSeparators(path);
    run(table, model,
        format == ExportFormat::csv ? makeCsvWriter(path, columns)
                                    : makePdfWriter(path, title, columns),
        {[file](const QString& rows) { return tr("%1 rows are in %2.").arg(rows, file); },
         [file](const QString& why) {
             return tr("Nothing was written to %1. %2").arg(file, why);
         }});
}

void ExportBar::print(DataTable& table, PagedModel& model, const QString& title) {
    choosePrinter(
        this, tr("Print %1").arg(title),
        [this, table = QPointer(&table), model = QPointer(&model),
         title](const std::shared_ptr<QPrinter>& printer) {
            if (!table || !model)
                return;
            run(*table, *model, makePrintWriter(printer, title, TableExport::columnsOf(*table)),
                {[](const QString& rows) {
                     return tr("%1 rows were given to the printer.").arg(rows);
                 },
                 [](const QString& why) { return tr("The list was not printed. %1").arg(why); }});
        });
}

void ExportBar::print(const Document& document) {
    choosePrinter(this, tr("Print %1").arg(document.title),
                  [this, document](const std::shared_ptr<QPrinter>& printer) {
                      printDocument(document, *printer);
                      tell(Tone::good, tr("%1 was given to the printer.").arg(document.title));
                  });
}

void ExportBar::run(DataTable& table, PagedModel& model, std::unique_ptr<RowWriter> writer,
                    Ends ends) {
    delete export_;
    export_ = new TableExport(table, model, std::move(writer), this);
    notice_->clear();
    text_->setText(tr("Exporting ..."));
    bar_->setRange(0, 0);
    running_->show();
    show();
    connect(export_, &TableExport::progress, this, [this](int rows, int all) {
        bar_->setRange(0, all);
        bar_->setValue(rows);
        text_->setText(tr("%1 of %2 rows written")
                           .arg(countText(static_cast<std::uint64_t>(rows)),
                                countText(static_cast<std::uint64_t>(all))));
    });
    connect(export_, &TableExport::finished, this, [this, good = std::move(ends.good)](int rows) {
        export_->deleteLater();
        tell(Tone::good, good(countText(static_cast<std::uint64_t>(rows))));
    });
    connect(export_, &TableExport::failed, this,
            [this, bad = std::move(ends.bad)](const QString& why) {
                export_->deleteLater();
                tell(Tone::critical, bad(why));
            });
    export_->start();
}

void ExportBar::cancel() {
    delete export_;
    hide();
}

void ExportBar::tell(Tone tone, const QString& text) {
    running_->hide();
    notice_->show(tone, text);
    show();
}

}  // namespace callbox::app::console

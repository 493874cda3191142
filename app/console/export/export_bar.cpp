// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/export/export_bar.h"

#include <QDir>
#include <QPointer>
#include <QStandardPaths>

#include "app/console/text/times.h"
#include "app/console/widgets/file_choice.h"

namespace callbox::app::console {

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
    const QString ending =
        format == ExportFormat::csv ? QStringLiteral("csv") : QStringLiteral("pdf");
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    chooseTarget(this, tr("Export %1").arg(title), home.filePath(title + QLatin1Char('.') + ending),
                 {format == ExportFormat::csv ? tr("Comma-separated values (*.csv)")
                                              : tr("PDF documents (*.pdf)")},
                 [this, table = QPointer(&table), model = QPointer(&model), title,
                  format](const QString& path) {
                     if (table && model)
                         exportTo(path, *table, *model, title, format);
                 });
}

void ExportBar::exportTo(const QString& path, DataTable& table, PagedModel& model,
                         const QString& title, ExportFormat format) {
    delete export_;
    const auto columns = TableExport::columnsOf(table);
    export_ = new TableExport(table, model,
                              format == ExportFormat::csv ? makeCsvWriter(path, columns)
                                                          : makePdfWriter(path, title, columns),
                              this);
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
    connect(export_, &TableExport::finished, this, [this, path](int rows) {
        finish(Tone::good, tr("%1 rows are in %2.")
                               .arg(countText(static_cast<std::uint64_t>(rows)),
                                    QDir::toNativeSeparators(path)));
    });
    connect(export_, &TableExport::failed, this, [this, path](const QString& why) {
        finish(Tone::critical,
               tr("Nothing was written to %1. %2").arg(QDir::toNativeSeparators(path), why));
    });
    export_->start();
}

void ExportBar::cancel() {
    delete export_;
    hide();
}

void ExportBar::finish(Tone tone, const QString& text) {
    export_->deleteLater();
    running_->hide();
    notice_->show(tone, text);
}

}  // namespace callbox::app::console

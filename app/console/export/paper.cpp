// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/export/paper.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QTextDocument>

namespace callbox::app::console {

namespace {
constexpr double kTextPoints = 9;
constexpr int kResolution = 300;
}  // namespace

void choosePrinter(QWidget* parent, const QString& title,
                   std::function<void(std::shared_ptr<QPrinter>)> print) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    // The dialog's connection keeps the printer as long as the dialog needs it.
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [printer, print = std::move(print)] { print(printer); });
    dialog->open();
}

void printDocument(const Document& document, QPagedPaintDevice& device) {
    QTextDocument text;
    QFont font;
    font.setPointSizeF(kTextPoints);
    text.setDefaultFont(font);
    text.setHtml(documentHtml(document));
    text.print(&device);
}

QByteArray documentPdf(const Document& document) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(document.title);
        pdf.setResolution(kResolution);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        printDocument(document, pdf);
    }
    return buffer.data();
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPrinter>
#include <functional>
#include <memory>

#include "app/console/export/document.h"

namespace callbox::app::console {

/// Lets the operator choose a printer. `print` is not called when none was chosen.
void choosePrinter(QWidget* parent, const QString& title,
                   std::function<void(std::shared_ptr<QPrinter>)> print);

/// A4 pages with numbers, onto a printer or into a PDF.
void printDocument(const Document& document, QPagedPaintDevice& device);
/// The bytes of a PDF.
QByteArray documentPdf(const Document& document);

}  // namespace callbox::app::console

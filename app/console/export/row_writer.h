// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

class QPrinter;

namespace callbox::app::console {

/// A column as it is written.
struct ExportColumn {
    QString title;
    int width = 100;  ///< share of the line
    bool number = false;
};

/// A file or paper that takes a table row by row. What was in the file before stays until finish()
/// said yes.
class RowWriter {
public:
    virtual ~RowWriter() = default;

    /// `cells` has one text a column.
    virtual void add(const QStringList& cells) = 0;
    /// False: it could not be written; error() says why.
    virtual bool finish() = 0;
    virtual QString error() const = 0;
};

/// Comma-separated values after RFC 4180, UTF-8 with its mark, so that spreadsheets read it. A cell
/// that a spreadsheet would take for a formula gets an apostrophe before it.
std::unique_ptr<RowWriter> makeCsvWriter(const QString& path,
                                         const std::vector<ExportColumn>& columns);
/// A4 across, the title and columns at the head of each page, their number at its foot. Texts too
/// long for their column are cut with an ellipsis.
std::unique_ptr<RowWriter> makePdfWriter(const QString& path, const QString& title,
                                         const std::vector<ExportColumn>& columns);
/// The same pages on a printer. What is given up is not printed, where the printer can still stop.
std::unique_ptr<RowWriter> makePrintWriter(std::shared_ptr<QPrinter> printer, const QString& title,
                                           const std::vector<ExportColumn>& columns);

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>
#include <vector>

namespace callbox::app::console {

/// A line of comma-separated values after RFC 4180. A cell that a spreadsheet would take for a
/// formula gets an apostrophe before it.
QString csvLine(const QStringList& cells);

/// Such lines in UTF-8 with its mark, so that spreadsheets read it.
QByteArray csvText(const QStringList& titles, const std::vector<QStringList>& rows);

/// The rows of such a text, empty lines left out; cells may stand between semicolons or tabs as
/// well. nullopt: a quotation mark is not closed.
std::optional<std::vector<QStringList>> csvRows(const QString& text);

}  // namespace callbox::app::console

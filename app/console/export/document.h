// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <utility>
#include <vector>

#include "app/console/widgets/rows_model.h"

namespace callbox::app::console {

/// What is told of one thing, an event or a partition, for a file or for paper. All texts are
/// plain.
struct Document {
    struct Section {
        QString title;
        std::vector<std::pair<QString, QString>> facts;  ///< name and value; no value: left out
        QStringList columns;                             ///< of the table; empty: there is none
        std::vector<QStringList> rows;
    };

    QString title;
    std::vector<Section> sections;
};

/// The texts of a small table's rows.
std::vector<QStringList> textsOf(const std::vector<std::vector<Cell>>& rows);

/// As rich text, for pages. Sections without content are left out, here and in documentCsv().
QString documentHtml(const Document& document);
/// As csvText() writes it: a fact is a line of two cells.
QByteArray documentCsv(const Document& document);

}  // namespace callbox::app::console

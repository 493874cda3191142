// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/export/document.h"

#include "app/console/text/csv.h"

namespace callbox::app::console {

namespace {

QString escaped(const QString& text) {
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>"));
}

QString element(const char* name, const QString& content) {
    const QLatin1String tag(name);
    return QLatin1Char('<') + tag + QLatin1Char('>') + content + QLatin1String("</") + tag +
           QLatin1Char('>');
}

QString tableRow(const char* cell, const QStringList& texts) {
    QString cells;
    for (const QString& text : texts)
        cells += element(cell, escaped(text));
    return element("tr", cells);
}

QString tableOf(const Document::Section& section) {
    QString rows;
    for (const auto& row : section.rows)
        rows += tableRow("td", row);
    return QStringLiteral(
               "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\" "
               "style=\"border-collapse: collapse\">") +
           element("thead", tableRow("th", section.columns)) + rows + QLatin1String("</table>");
}

QString factsOf(const Document::Section& section) {
    QString rows;
    for (const auto& [name, value] : section.facts)
        if (!value.isEmpty())
            rows += element("tr", element("td", element("b", escaped(name)) +
                                                    QStringLiteral("&nbsp;&nbsp;&nbsp;")) +
                                      element("td", escaped(value)));
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\">") + rows +
           QLatin1String("</table>");
}

bool isEmpty(const Document::Section& section) {
    return section.facts.empty() && section.rows.empty();
}

}  // namespace

std::vector<QStringList> textsOf(const std::vector<std::vector<Cell>>& rows) {
    std::vector<QStringList> texts;
    for (const auto& row : rows) {
        QStringList cells;
        for (const Cell& cell : row)
            cells += cell.text;
        texts.push_back(cells);
    }
    return texts;
}

QString documentHtml(const Document& document) {
    QString html = element("h2", escaped(document.title));
    for (const auto& section : document.sections) {
        if (isEmpty(section))
            continue;
        if (!section.title.isEmpty())
            html += element("h3", escaped(section.title));
        if (!section.facts.empty())
            html += factsOf(section);
        if (!section.rows.empty())
            html += tableOf(section);
    }
    return html;
}

QByteArray documentCsv(const Document& document) {
    std::vector<QStringList> lines;
    for (const auto& section : document.sections) {
        if (isEmpty(section))
            continue;
        if (!section.title.isEmpty())
            lines.push_back({section.title});
        for (const auto& [name, value] : section.facts)
            if (!value.isEmpty())
                lines.push_back({name, value});
        if (!section.rows.empty()) {
            lines.push_back(section.columns);
            lines.insert(lines.end(), section.rows.begin(), section.rows.end());
        }
    }
    return csvText({document.title}, lines);
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/text/csv.h"

namespace callbox::app::console {

namespace {

QString cell(QString text) {
    static const QString kFormula = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && kFormula.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    const bool plain = !text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
                       !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
    if (plain)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

}  // namespace

QString csvLine(const QStringList& cells) {
    QStringList written;
    for (const QString& one : cells)
        written += cell(one);
    return written.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

QByteArray csvText(const QStringList& titles, const std::vector<QStringList>& rows) {
    QString text = QChar(0xFEFF) + csvLine(titles);
    for (const auto& row : rows)
        text += csvLine(row);
    return text.toUtf8();
}

std::optional<std::vector<QStringList>> csvRows(const QString& text) {
    const QString first = text.section(QLatin1Char('\n'), 0, 0);
    QChar between = QLatin1Char(',');
    for (const QChar other : {QLatin1Char(';'), QLatin1Char('\t')})
        if (first.count(other) > first.count(between))
            between = other;
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endRow = [&] {
        row += cell;
        cell.clear();
        if (row.size() > 1 || !row.front().trimmed().isEmpty())
            rows.push_back(row);
        row.clear();
    };
    for (qsizetype i = text.startsWith(QChar(0xFEFF)) ? 1 : 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == QLatin1Char('"') && text.mid(i + 1, 1) == QLatin1String("\"")) {
            cell += c;
            ++i;
        } else if (c == QLatin1Char('"') && (quoted || cell.trimmed().isEmpty())) {
            cell = quoted ? cell : QString();
            quoted = !quoted;
        } else if (quoted || (c != between && c != QLatin1Char('\n') && c != QLatin1Char('\r'))) {
            cell += c;
        } else if (c == between) {
            row += cell;
            cell.clear();
        } else if (c == QLatin1Char('\n')) {
            endRow();
        }
    }
    if (quoted)
        return std::nullopt;
    endRow();
    return rows;
}

}  // namespace callbox::app::console

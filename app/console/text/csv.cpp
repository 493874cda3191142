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

QString line(const QStringList& cells) {
    QStringList written;
    for (const QString& one : cells)
        written += cell(one);
    return written.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

}  // namespace

QByteArray csvText(const QStringList& titles, const std::vector<QStringList>& rows) {
    QString text = QChar(0xFEFF) + line(titles);
    for (const auto& row : rows)
        text += line(row);
    return text.toUtf8();
}

}  // namespace callbox::app::console

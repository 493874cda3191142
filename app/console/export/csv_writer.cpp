// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSaveFile>

#include "app/console/export/row_writer.h"

namespace callbox::app::console {

namespace {

QString csvCell(QString text) {
    static const QString formula = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
        !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')))
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

class CsvWriter : public RowWriter {
public:
    CsvWriter(const QString& path, const std::vector<ExportColumn>& columns) : file_(path) {
        if (!file_.open(QIODevice::WriteOnly))
            return;
        file_.write("\xEF\xBB\xBF");
        QStringList titles;
        for (const ExportColumn& column : columns)
            titles += column.title;
        add(titles);
    }

    void add(const QStringList& cells) override {
        if (!file_.isOpen())
            return;
        QStringList line;
        for (const QString& cell : cells)
            line += csvCell(cell);
        file_.write(line.join(QLatin1Char(',')).toUtf8() + "\r\n");
    }
    bool finish() override { return file_.isOpen() && file_.commit(); }
    QString error() const override { return file_.errorString(); }

private:
    QSaveFile file_;
};

}  // namespace

std::unique_ptr<RowWriter> makeCsvWriter(const QString& path,
                                         const std::vector<ExportColumn>& columns) {
    return std::make_unique<CsvWriter>(path, columns);
}

}  // namespace callbox::app::console

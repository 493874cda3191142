// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSaveFile>

#include "app/console/export/row_writer.h"
#include "app/console/text/csv.h"

namespace callbox::app::console {

namespace {

class CsvWriter final : public RowWriter {
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
        if (file_.isOpen())
            file_.write(csvLine(cells).toUtf8());
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

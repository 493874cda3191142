// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>

#include "app/console/export/export_bar.h"
#include "app/console/systems/partitions_model.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class ConsoleExport : public QObject {
    Q_OBJECT

private:
    struct List {
        explicit List(std::size_t partitions)
            : bench(busyConsole(partitions, 50, timeOfBench())), model(bench.client, bench.words) {
            table = new DataTable(bench.theme);
            table->setModel(&model);
            table->setColumnWidths({0, 110, 120, 170, 170, 100, 96});
            model.restart();
            if (!QTest::qWaitFor([this] { return model.rowCount() > 0; }, kPatience))
                QTest::qFail("the list stays empty", __FILE__, __LINE__);
        }
        ~List() { delete table; }

        QString path(const char* name) const { return directory.filePath(QLatin1String(name)); }

        Bench bench;
        PartitionsModel model;
        DataTable* table;
        ExportBar bar;
        QTemporaryDir directory;
    };
    static QString said(const ExportBar& bar) {
        for (auto* label : bar.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                return label->text();
        }
        return {};
    }

private slots:
    void aListOfManyPagesIsWrittenWhole() {
        List list(3000);
        list.bar.exportTo(list.path("all.csv"), *list.table, list.model, QStringLiteral("Systems"),
                          ExportFormat::csv);
        QTRY_VERIFY_WITH_TIMEOUT(said(list.bar).contains(QLatin1String("rows are in")), kPatience);
        const auto lines = contentOf(list.path("all.csv")).trimmed().split('\n');
        QCOMPARE(lines.size(), 3001);
        QVERIFY(lines.front().startsWith("\xEF\xBB\xBFPartition,"));
        for (const auto& row : list.bench.client.data.partitions)
            QVERIFY(std::ranges::any_of(lines, [&](const QByteArray& line) {
                return line.startsWith(QByteArray::fromStdString(row.partition.name) + ',');
            }));
        QVERIFY(list.bench.client.largestPage <= 200);
    }

    void theFileIsChosenWhileTheWindowGoesOn() {
        List list(3);
        list.bar.ask(*list.table, list.model, QStringLiteral("Systems"), ExportFormat::csv);
        auto* dialog = list.bar.findChild<QFileDialog*>();
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(),
                 QStringLiteral("Systems.csv"));
        emit dialog->fileSelected(list.path("chosen.csv"));
        dialog->close();
        QTRY_VERIFY_WITH_TIMEOUT(said(list.bar).contains(QLatin1String("rows are in")), kPatience);
        QCOMPARE(contentOf(list.path("chosen.csv")).trimmed().split('\n').size(), 4);
    }

    void onlyTheShownColumnsAreWrittenAndNoFormulas() {
        List list(3);
        list.bench.client.data.partitions[0].partition.name = "=cmd|'/c calc'!A1, \"x\"";
        list.model.restart();
        QTRY_VERIFY_WITH_TIMEOUT(list.model.rowCount() == 3 && list.model.hasRow(0), kPatience);
        for (int column = 1; column < list.model.columnCount(); ++column)
            list.table->setColumnHidden(column, true);
        list.bar.exportTo(list.path("names.csv"), *list.table, list.model,
                          QStringLiteral("Systems"), ExportFormat::csv);
        QTRY_VERIFY_WITH_TIMEOUT(said(list.bar).contains(QLatin1String("rows are in")), kPatience);
        const QByteArray content = contentOf(list.path("names.csv"));
        QVERIFY2(content.contains("\"'=cmd|'/c calc'!A1, \"\"x\"\"\""), content.constData());
        QCOMPARE(content.count('\n'), 4);
    }

    void aPdfHasAllPages() {
        List list(400);
        list.bar.exportTo(list.path("all.pdf"), *list.table, list.model, QStringLiteral("Systems"),
                          ExportFormat::pdf);
        QTRY_VERIFY_WITH_TIMEOUT(said(list.bar).contains(QLatin1String("rows are in")), kPatience);
        const QByteArray content = contentOf(list.path("all.pdf"));
        QVERIFY(content.startsWith("%PDF-"));
        QVERIFY(content.count("/Type /Page\n") >= 10);
    }

    void aFileThatCannotBeWrittenIsSaid() {
        List list(3);
        list.bar.exportTo(list.path("no/such/directory.csv"), *list.table, list.model,
                          QStringLiteral("Systems"), ExportFormat::csv);
        QTRY_VERIFY_WITH_TIMEOUT(said(list.bar).contains(QLatin1String("Nothing was written")),
                                 kPatience);
    }

    void whenTheServiceGoesAwayNothingIsWritten() {
        List list(3000);
        list.bench.client.hold("partition.list");
        list.bar.exportTo(list.path("some.csv"), *list.table, list.model, QStringLiteral("Systems"),
                          ExportFormat::csv);
        QTRY_VERIFY_WITH_TIMEOUT(said(list.bar).contains(QLatin1String("of 3")), kPatience);
        list.bench.client.goOffline();
        list.bench.client.release();
        QTRY_VERIFY_WITH_TIMEOUT(said(list.bar).contains(QLatin1String("Nothing was written")),
                                 kPatience);
        QVERIFY(!QFile::exists(list.path("some.csv")));
    }

    void anExportCanBeCancelled() {
        List list(3000);
        list.bench.client.hold("partition.list");
        list.bar.exportTo(list.path("some.csv"), *list.table, list.model, QStringLiteral("Systems"),
                          ExportFormat::csv);
        QTest::mouseClick(child<QPushButton>(&list.bar, "cancelExport"), Qt::LeftButton);
        QVERIFY(!list.bar.isVisible());
        list.bench.client.release();
        QVERIFY(!QFile::exists(list.path("some.csv")));
    }

    void aCopyTakesTheSelectedRow() {
        List list(5);
        list.table->show();
        QVERIFY(QTest::qWaitForWindowExposed(list.table, kPatience));
        list.table->setCurrentIndex(list.model.index(1, 0));
        QTest::keySequence(list.table, QKeySequence::Copy);
        const QStringList cells = QGuiApplication::clipboard()->text().split(QLatin1Char('\t'));
        QCOMPARE(cells.size(), list.model.columnCount());
        QCOMPARE(cells.front(), list.model.index(1, 0).data().toString());
    }

    void columnsSortAndFiltersComeBackInTheNextWindow() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        MainWindow& first = bench.open();
        const auto tableOf = [](MainWindow& window) {
            window.openPage(QStringLiteral("systems"));
            return child<QTableView>(window.page(QStringLiteral("systems")), "partitions");
        };
        auto* header = tableOf(first)->horizontalHeader();
        header->actions().at(2)->setChecked(false);
        header->setSortIndicator(0, Qt::DescendingOrder);
        first.page(QStringLiteral("systems"))->findChild<QComboBox*>()->setCurrentIndex(2);
        first.close();
        MainWindow& second = bench.open();
        QCOMPARE(second.openedPage(), QStringLiteral("systems"));
        auto* table = tableOf(second);
        QVERIFY(table->isColumnHidden(3));
        QVERIFY(!table->isColumnHidden(2));
        QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QCOMPARE(second.page(QStringLiteral("systems"))->findChild<QComboBox*>()->currentIndex(),
                 2);
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleExport)
#include "tst_console_export.moc"

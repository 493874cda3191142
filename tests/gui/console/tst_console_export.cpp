// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>

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

    static QAction* offer(Page& page, const char* text) {
        QMenu* menu = child<QPushButton>(&page, "export")->menu();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->isVisible() && action->text() == QLatin1String(text))
                return action;
        return nullptr;
    }
    static bool offered(Page& page, const char* text) { return offer(page, text) != nullptr; }
    /// Waits until the page offers it.
    static void trigger(Page& page, const char* text) {
        if (QTest::qWaitFor([&] { return offered(page, text); }, kPatience))
            offer(page, text)->trigger();
        else
            QTest::qFail(text, __FILE__, __LINE__);
    }
    /// What a page wrote to the file that was chosen.
    static QByteArray chosenFile(MainWindow& window, const char* name, const char* text) {
        auto* page = window.page(QLatin1String(name));
        trigger(*page, text);
        auto* dialog = page->findChild<QFileDialog*>();
        if (!dialog)
            return {};
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("detail"));
        emit dialog->fileSelected(path);
        delete dialog;
        return contentOf(path);
    }
    static void printTo(ExportBar& bar, const QString& path) {
        auto* dialog = bar.findChild<QPrintDialog*>();
        QVERIFY(dialog);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        dialog->done(QDialog::Accepted);
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

    void aListIsPrintedPageByPage() {
        List list(400);
        list.bar.print(*list.table, list.model, QStringLiteral("Systems"));
        printTo(list.bar, list.path("printed.pdf"));
        QTRY_VERIFY_WITH_TIMEOUT(said(list.bar).contains(QLatin1String("given to the printer")),
                                 kPatience);
        const QByteArray content = contentOf(list.path("printed.pdf"));
        QVERIFY(content.startsWith("%PDF-"));
        QVERIFY(content.count("/Type /Page\n") >= 10);
    }

    void anEventIsWrittenWithItsPartsAndHistory() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("events"));
        const QByteArray csv = chosenFile(window, "events", "Details as CSV ...");
        QVERIFY2(csv.startsWith("\xEF\xBB\xBFProblem 50: "), csv.constData());
        for (const char* line :
             {"\r\nReference code,", "\r\nReplace in this order\r\nPriority,Part,",
              "\r\nHistory\r\nWhen,Who,What happened\r\n"})
            QVERIFY2(csv.contains(line), line);
        QVERIFY(chosenFile(window, "events", "Details as PDF ...").startsWith("%PDF-"));
    }

    void aPartitionIsWrittenWithItsInventory() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("systems"));
        const QByteArray csv = chosenFile(window, "systems", "Details as CSV ...");
        QVERIFY2(csv.contains("\r\nInventory\r\nEnclosure,Slot,"), csv.constData());
        QVERIFY2(csv.contains("\r\nNot readable\r\nSource,Reason\r\n"), csv.constData());
    }

    void aDetailIsPrinted() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("events"));
        QTemporaryDir directory;
        auto* page = window.page(QStringLiteral("events"));
        trigger(*page, "Print details ...");
        auto* bar = child<ExportBar>(page, "exportBar");
        printTo(*bar, directory.filePath(QStringLiteral("event.pdf")));
        QTRY_VERIFY_WITH_TIMEOUT(said(*bar).contains(QLatin1String("given to the printer")),
                                 kPatience);
        QVERIFY(contentOf(directory.filePath(QStringLiteral("event.pdf"))).startsWith("%PDF-"));
    }

    void aPageWithoutDetailsOffersNone() {
        Bench bench(busyConsole(0, 0, timeOfBench()));
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("systems"));
        QVERIFY(!offered(*window.page(QStringLiteral("systems")), "Details as CSV ..."));
        QVERIFY(offered(*window.page(QStringLiteral("systems")), "Print ..."));
    }

    void whatAMachineSaysIsNeverMarkup() {
        const Document document{QStringLiteral("<b>x</b>"),
                                {{QStringLiteral("a & b"),
                                  {{QStringLiteral("Name"), QStringLiteral("<img src='x'>\n2")}},
                                  {QStringLiteral("<i>")},
                                  {{QStringLiteral("</td>")}}}}};
        const QString html = documentHtml(document);
        for (const char* tag : {"<b>x", "<img", "<i>", "</td></td>"})
            QVERIFY2(!html.contains(QLatin1String(tag)), qPrintable(html));
        QVERIFY(html.contains(QLatin1String("&lt;img src='x'&gt;<br/>2")));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>

#include "app/console/search/search_hits_model.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;

namespace {

/// The palette of an open window, opened by its keys.
QWidget* openPalette(MainWindow& window) {
    auto* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window, Qt::Key_K, Qt::ControlModifier);
    auto* palette = child<QWidget>(&window, "searchPalette");
    if (!QTest::qWaitFor([&] { return palette->isVisible(); }, kPatience))
        QTest::qFail("the palette did not open", __FILE__, __LINE__);
    return palette;
}

QStringList titles(QWidget* palette) {
    QStringList texts;
    const auto* model = child<QListView>(palette, "searchHits")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts += model->index(row, 0).data().toString();
    return texts;
}

}  // namespace

class ConsoleSearch : public QObject {
    Q_OBJECT

private slots:
    void aPageIsFoundByTheBeginningsOfItsWords() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        MainWindow& window = bench.open();
        auto* palette = openPalette(window);
        QTest::keyClicks(child<QLineEdit>(palette, "searchText"), QStringLiteral("cust inf"));
        QTRY_COMPARE_WITH_TIMEOUT(titles(palette).value(0), QStringLiteral("Customer information"),
                                  kPatience);
        QTest::keyClick(child<QLineEdit>(palette, "searchText"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window.openedPage(), QStringLiteral("customer"), kPatience);
        QVERIFY(!palette->isVisible());
    }

    void aPartitionThatIsNotAmongTheFirstRowsIsFoundAndShown() {
        Bench bench(busyConsole(2000, 50, timeOfBench()));
        MainWindow& window = bench.open();
        const auto& last = bench.client.data.partitions.back().partition;
        auto* palette = openPalette(window);
        QTest::keyClicks(child<QLineEdit>(palette, "searchText"), qs(last.name));
        QTRY_VERIFY_WITH_TIMEOUT(titles(palette).contains(qs(last.name)), kPatience);
        QTest::keyClick(child<QLineEdit>(palette, "searchText"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window.openedPage(), QStringLiteral("systems"), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(window.page(QStringLiteral("systems"))->place(), qs(last.name),
                                  kPatience);
        // The list's own first row does not take its place.
        bench.client.change(api::Topic::partition);
        QTest::qWait(200);
        QCOMPARE(window.page(QStringLiteral("systems"))->place(), qs(last.name));
    }

    void anEventIsFoundByItsNumber() {
        Bench bench(busyConsole(20, 5000, timeOfBench()));
        MainWindow& window = bench.open();
        auto* palette = openPalette(window);
        QTest::keyClicks(child<QLineEdit>(palette, "searchText"), QStringLiteral("4711"));
        QTRY_VERIFY_WITH_TIMEOUT(titles(palette).value(0).startsWith(QStringLiteral("4711 ")),
                                 kPatience);
        QTest::keyClick(child<QLineEdit>(palette, "searchText"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(window.openedPage(), QStringLiteral("events"), kPatience);
        QCOMPARE(window.page(QStringLiteral("events"))->place(), QStringLiteral("4711"));
    }

    void theArrowsChooseAndEscapeGivesTheKeyboardBack() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("customer"));
        QWidget* before = QApplication::focusWidget();
        QVERIFY(before);
        auto* palette = openPalette(window);
        auto* text = child<QLineEdit>(palette, "searchText");
        auto* list = child<QListView>(palette, "searchHits");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 3, kPatience);
        QTest::keyClick(text, Qt::Key_Down);
        QTest::keyClick(text, Qt::Key_Down);
        QTest::keyClick(text, Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void nothingFoundAndNoServiceAreSaid() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        MainWindow& window = bench.open();
        auto* palette = openPalette(window);
        auto* text = child<QLineEdit>(palette, "searchText");
        const auto says = [&](const char* words) {
            for (auto* label : palette->findChildren<QLabel*>())
                if (label->isVisible() && label->text().contains(QLatin1String(words)))
                    return true;
            return false;
        };
        QTest::keyClicks(text, QStringLiteral("qqqqq"));
        QTRY_VERIFY_WITH_TIMEOUT(says("Nothing has this"), kPatience);
        bench.client.goOffline();
        QTest::keyClicks(text, QStringLiteral("q"));
        QTRY_VERIFY_WITH_TIMEOUT(says("not connected"), kPatience);
    }

    void theModelKeepsTheRulesOfModels() {
        SearchHitsModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setHits({{QStringLiteral("Overview"), {}, QStringLiteral("overview"), {}},
                       {QStringLiteral("db14"), QStringLiteral("Partition"),
                        QStringLiteral("systems"), QStringLiteral("p14"), true}});
        QCOMPARE(model.rowCount(), 2);
        model.setHits({});
        QCOMPARE(model.hitAt(0), nullptr);
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleSearch)
#include "tst_console_search.moc"

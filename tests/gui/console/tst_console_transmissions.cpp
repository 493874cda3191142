// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox in the console: what waits, why, and what an operator decides about it.
#include <QAbstractItemModelTester>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include "app/console/transmissions/queue_actions.h"
#include "app/console/transmissions/transmissions_page.h"
#include "gui_test.h"

using namespace callbox::tests;
using namespace callbox::app::console;
using api::TransmissionState;

namespace {

/// The page over an outbox: 18 and 17 wait, 15 is held, 13 set aside, 12 cancelled.
struct Outbox : Bench {
    explicit Outbox(api::Role role = api::Role::administrator)
        : Bench(busyConsole(3, 100, timeOfBench())) {
        client.setRole(role);
        open().openPage(QStringLiteral("transmissions"));
        page = window->page(QStringLiteral("transmissions"));
        table = child<DataTable>(page, "transmissions");
        [this] { QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 4, kPatience); }();
    }
    int rowOf(std::uint64_t sequence) const {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == QString::number(sequence))
                return row;
        return -1;
    }
    void choose(const std::vector<std::uint64_t>& sequences) {
        table->clearSelection();
        for (const auto sequence : sequences)
            table->selectionModel()->select(
                table->model()->index(rowOf(sequence), 0),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    TransmissionState stateOf(std::uint64_t sequence) const {
        return std::ranges::find(client.data.transmissions, sequence, &api::Transmission::sequence)
            ->state;
    }
    QPushButton* act(const char* name) { return child<QPushButton>(page, name); }
    void press(const char* name) { QTest::mouseClick(act(name), Qt::LeftButton); }
    void giveReason(const QString& text) {
        QTest::keyClicks(child<QLineEdit>(page, "reason"), text);
        press("confirmDeed");
    }
    bool shows(const QString& text) const {
        for (const auto* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    Page* page = nullptr;
    DataTable* table = nullptr;
};

}  // namespace

class ConsoleTransmissions : public QObject {
    Q_OBJECT

private slots:
    void theQueueIsShownFirstWithWhatWaitsAndWhy() {
        Outbox bench;
        QVERIFY(bench.shows(QStringLiteral("2 waiting, 1 held, 1 set aside")));
        QCOMPARE(bench.page->place(), QStringLiteral("18"));
        QVERIFY(bench.client.lastParams["transmission.list"].find("\"queue\":true") !=
                std::string::npos);
        bench.choose({15});
        QTRY_VERIFY_WITH_TIMEOUT(bench.shows(QStringLiteral("The line is needed for the backup")),
                                 kPatience);
        QVERIFY(bench.act("releaseMessages")->isVisible());
        QVERIFY(!bench.act("holdMessages")->isVisible());
    }

    void aMessageIsHeldForAReasonAndReleased() {
        Outbox bench;
        bench.choose({18});
        bench.press("holdMessages");
        bench.press("confirmDeed");
        QCOMPARE(bench.client.calls["transmission.hold"], 0);
        bench.giveReason(QStringLiteral("not during the drill"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.stateOf(18), TransmissionState::held, kPatience);
        QCOMPARE(bench.client.lastParams["transmission.hold"],
                 std::string(R"({"sequences":[18],"reason":"not during the drill"})"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.act("releaseMessages")->isVisible(), kPatience);
        bench.press("releaseMessages");
        QTRY_COMPARE_WITH_TIMEOUT(bench.stateOf(18), TransmissionState::waiting, kPatience);
    }

    void severalAreCancelledAndTheSelectionStaysWhileRowsMove() {
        Outbox bench;
        bench.choose({15, 17, 18});
        QTRY_VERIFY_WITH_TIMEOUT(bench.shows(QStringLiteral("3 messages,")), kPatience);
        bench.client.data.transmissions.back().moved = true;
        bench.client.change(api::Topic::transmission);
        QTest::qWait(50);
        QCOMPARE(bench.table->selectionModel()->selectedRows().size(), 3);
        bench.press("cancelMessages");
        // One goes in the meantime: it is told, the others are cancelled.
        std::ranges::find(bench.client.data.transmissions, std::uint64_t{17},
                          &api::Transmission::sequence)
            ->state = TransmissionState::sending;
        bench.giveReason(QStringLiteral("sent by mistake"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.stateOf(18), TransmissionState::cancelled, kPatience);
        QCOMPARE(bench.stateOf(15), TransmissionState::cancelled);
        QTRY_VERIFY_WITH_TIMEOUT(bench.rowOf(18) < 0 && bench.rowOf(15) < 0, kPatience);
    }

    void aRefusalSaysWhyAndWhatToDo() {
        Outbox bench;
        bench.choose({13});
        bench.client.refuse("transmission.retry", {callbox::core::ErrorCode::conflict,
                                                   {"outbox.not-waiting", {{"sequence", "13"}}},
                                                   {},
                                                   {}});
        bench.press("retryMessages");
        QTRY_VERIFY_WITH_TIMEOUT(bench.shows(QStringLiteral("Message 13 is not waiting.")),
                                 kPatience);
        QCOMPARE(bench.stateOf(13), TransmissionState::setAside);
    }

    void aMessageIsMovedToTheFront() {
        Outbox bench;
        bench.choose({17});
        QVERIFY(bench.rowOf(17) > bench.rowOf(18));
        bench.act("moveMessages")->menu()->actions().at(0)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench.rowOf(17) < bench.rowOf(18), kPatience);
        QCOMPARE(bench.client.lastParams["transmission.move"],
                 std::string(R"({"sequences":[17],"place":"first"})"));
        QCOMPARE(bench.page->place(), QStringLiteral("17"));
    }

    void whatWasTypedIsKeptWhenTheServiceGoesAway() {
        Outbox bench;
        bench.choose({18});
        bench.press("holdMessages");
        bench.client.goOffline();
        bench.giveReason(QStringLiteral("kept"));
        QTRY_VERIFY_WITH_TIMEOUT(bench.act("confirmDeed")->isEnabled(), kPatience);
        QCOMPARE(child<QLineEdit>(bench.page, "reason")->text(), QStringLiteral("kept"));
        bench.client.goOnline();
        bench.press("confirmDeed");
        QTRY_COMPARE_WITH_TIMEOUT(bench.stateOf(18), TransmissionState::held, kPatience);
    }

    void aViewerMayLookButNotDecide() {
        Outbox bench(api::Role::viewer);
        bench.choose({18});
        for (const char* name :
             {"holdMessages", "moveMessages", "cancelMessages", "retryMessages"}) {
            QVERIFY2(!bench.act(name)->isEnabled(), name);
            QVERIFY(bench.act(name)->toolTip().contains(QStringLiteral("Operator")));
        }
    }

    void theBytesTheDifferenceAndTheReceiptAreShown() {
        Outbox bench;
        auto* which = child<QComboBox>(bench.page, "state");
        which->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(bench.rowOf(16) >= 0, kPatience);
        bench.choose({16});
        QTest::mouseClick(button(bench.page, QStringLiteral("Show what was sent")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(bench.shows(QStringLiteral("byte for byte")), kPatience);
        auto* tabs = child<QTabBar>(bench.page, "tabs");
        tabs->setCurrentIndex(1);
        auto* changes = child<QTableView>(bench.page, "differences");
        QTRY_COMPARE_WITH_TIMEOUT(changes->model()->rowCount(), 3, kPatience);
        tabs->setCurrentIndex(2);
        auto* receipt = child<QPlainTextEdit>(bench.page, "receipt");
        QTRY_VERIFY_WITH_TIMEOUT(receipt->toPlainText().contains(QStringLiteral("SR 104-2291")),
                                 kPatience);
        QCOMPARE(child<QTableView>(bench.page, "ledgerSteps")->model()->rowCount(), 2);
    }

    void anEmptyQueueSaysThatAllArrived() {
        Bench bench(emptyConsole());
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("transmissions"));
        auto* page = window.page(QStringLiteral("transmissions"));
        QTest::mouseClick(button(page, QStringLiteral("Show what was sent")), Qt::LeftButton);
        QVERIFY(button(page, QStringLiteral("Open schedules")));
    }

    void aMessageIsHeldByTheKeyboardAlone() {
        Outbox bench;
        bench.table->setFocus();
        QTest::keyClick(bench.table, Qt::Key_Home, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(bench.page->place(), QStringLiteral("18"), kPatience);
        for (int i = 0; i < 20 && !bench.act("holdMessages")->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(bench.act("holdMessages")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLineEdit>(bench.page, "reason")->hasFocus(), kPatience);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("later"));
        for (int i = 0; i < 4 && !bench.act("confirmDeed")->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(bench.stateOf(18), TransmissionState::held, kPatience);
    }

    void theModelHoldsToQtsRulesWhileTheQueueChanges() {
        Bench bench(busyConsole(3, 100, timeOfBench()));
        TransmissionsModel model(bench.client, bench.words);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({}, {}, true);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 4, kPatience);
        bench.client.data.transmissions.back().state = TransmissionState::acknowledged;
        bench.client.change(api::Topic::transmission);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 3, kPatience);
        QCOMPARE(model.counts().held, std::uint64_t{1});
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleTransmissions)
#include "tst_console_transmissions.moc"

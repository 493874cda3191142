// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QPlainTextEdit>

#include "app/console/widgets/state_view.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;

namespace {

/// Every text that a visible state of the page shows in place of its content.
QStringList statesOf(QWidget* page) {
    QStringList texts;
    for (auto* stack : page->findChildren<QStackedWidget*>()) {
        if (auto* state = dynamic_cast<StateView*>(stack); state && state->isVisible())
            texts += state->stateText();
    }
    texts.removeAll(QString());
    return texts;
}

}  // namespace

class ConsolePages : public QObject {
    Q_OBJECT

private:
    static constexpr const char* kPages[] = {"overview",      "systems",   "events",
                                             "transmissions", "schedules", "connectivity",
                                             "setup",         "customer",  "authorize"};

private slots:
    void controlAndADigitOpenEveryPage() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        MainWindow& window = bench.open();
        QVERIFY(QTest::qWaitForWindowActive(&window, kPatience));
        for (int digit = 9; digit >= 1; --digit) {
            QTest::keyClick(&window, Qt::Key(Qt::Key_0 + digit), Qt::ControlModifier);
            QTRY_COMPARE_WITH_TIMEOUT(window.openedPage(), QLatin1String(kPages[digit - 1]),
                                      kPatience);
        }
    }

    void tabReachesEveryControlOfEveryPage() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        MainWindow& window = bench.open();
        QVERIFY(QTest::qWaitForWindowActive(&window, kPatience));
        for (const char* name : kPages) {
            window.openPage(QLatin1String(name));
            QTest::qWait(100);
            QString missed;
            const auto reachesAll = [&] {
                missed.clear();
                QSet<QWidget*> reached;
                for (int i = 0; i < 80 && QApplication::focusWidget(); ++i) {
                    reached.insert(QApplication::focusWidget());
                    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                }
                for (auto* one : window.page(QLatin1String(name))->findChildren<QPushButton*>())
                    if (one->isVisible() && one->isEnabled() && !reached.contains(one))
                        missed += one->text() + QLatin1Char(' ');
                return missed.isEmpty();
            };
            QTRY_VERIFY2_WITH_TIMEOUT(reachesAll(), qPrintable(QLatin1String(name) + ": " + missed),
                                      kPatience);
        }
    }

    void emptyPagesSayWhyAndWhatToDo() {
        FakeData data = emptyConsole();
        data.progress.complete = true;
        Bench bench(std::move(data));
        MainWindow& window = bench.open();
        for (const char* name :
             {"overview", "systems", "events", "transmissions", "connectivity"}) {
            window.openPage(QLatin1String(name));
            QTRY_VERIFY2_WITH_TIMEOUT(!statesOf(window.page(QLatin1String(name))).isEmpty() &&
                                          !statesOf(window.page(QLatin1String(name)))
                                               .join(QString())
                                               .contains(QLatin1String("Reading")),
                                      name, kPatience);
        }
    }

    void withoutTheServiceEveryPageSaysSoAndComesBack() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        bench.client.goOffline();
        MainWindow& window = bench.open();
        for (const char* name : {"overview", "systems", "events", "transmissions", "schedules",
                                 "connectivity", "customer", "authorize"}) {
            window.openPage(QLatin1String(name));
            QTRY_VERIFY2_WITH_TIMEOUT(statesOf(window.page(QLatin1String(name)))
                                          .join(QString())
                                          .contains(QLatin1String("not connected")),
                                      name, kPatience);
        }
        bench.client.goOnline();
        for (const char* name : {"overview", "systems", "events", "transmissions", "schedules",
                                 "connectivity", "customer", "authorize"}) {
            window.openPage(QLatin1String(name));
            QTRY_VERIFY2_WITH_TIMEOUT(!statesOf(window.page(QLatin1String(name)))
                                           .join(QString())
                                           .contains(QLatin1String("not connected")),
                                      name, kPatience);
        }
    }

    void theStripAnswersItsFiveQuestions() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        const auto strip =
            stripText(bench.client, bench.client.data.status, bench.words, bench.now);
        QCOMPARE(strip.health.text, QStringLiteral("Calling home"));
        QCOMPARE(strip.path, QStringLiteral("Path: Internet, direct TLS"));
        QCOMPARE(strip.lastContact, QStringLiteral("Last contact 2 min ago"));
        QCOMPARE(strip.waiting, QStringLiteral("Waiting to be sent: 2"));
        QVERIFY(strip.connected);
        bench.client.goOffline();
        const auto offline =
            stripText(bench.client, bench.client.data.status, bench.words, bench.now);
        QVERIFY(offline.path.isEmpty() && !offline.connected);
        QCOMPARE(offline.health.tone, Tone::critical);
    }

    void aTestEventIsCreatedAndShown() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("events"));
        auto* page = window.page(QStringLiteral("events"));
        QTRY_COMPARE_WITH_TIMEOUT(page->place(), QStringLiteral("50"), kPatience);
        QTest::mouseClick(child<QPushButton>(page, "create"), Qt::LeftButton);
        QTest::mouseClick(button(page, QStringLiteral("Send test event")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(page->place(), QStringLiteral("51"), kPatience);
        QVERIFY(bench.client.data.events.back().test);
    }

    void aPartitionIsRemovedOnlyAfterConfirming() {
        Bench bench(busyConsole(20, 0, timeOfBench()));
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("systems"));
        auto* page = window.page(QStringLiteral("systems"));
        QTRY_VERIFY_WITH_TIMEOUT(!page->place().isEmpty(), kPatience);
        QTest::mouseClick(button(page, QStringLiteral("Remove")), Qt::LeftButton);
        QTest::mouseClick(button(page, QStringLiteral("Keep it")), Qt::LeftButton);
        QCOMPARE(bench.client.calls["partition.remove"], 0);
        QTest::mouseClick(button(page, QStringLiteral("Remove")), Qt::LeftButton);
        QTest::mouseClick(button(page, QStringLiteral("Remove partition")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.client.data.partitions.size(), std::size_t(19), kPatience);
    }

    void okTurnsBothSchedulesOn() {
        FakeData data = emptyConsole();
        data.progress.complete = true;
        Bench bench(std::move(data));
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("schedules"));
        auto* page = window.page(QStringLiteral("schedules"));
        auto* save = child<QPushButton>(page, "save");
        QTRY_VERIFY_WITH_TIMEOUT(save->isVisible() && save->isEnabled(), kPatience);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.client.data.schedules.size(), std::size_t(2), kPatience);
        QVERIFY(bench.client.data.schedules[0].enabled);
        QCOMPARE(bench.client.data.schedules[0].time, std::string("02:15"));
    }

    void sendNowStartsTheTransmittalOfItsKind() {
        Bench bench(busyConsole(3, 0, timeOfBench()));
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("schedules"));
        auto* card = child<QFrame>(window.page(QStringLiteral("schedules")), "performance");
        auto* send = child<QPushButton>(card, "sendNow");
        QTRY_VERIFY_WITH_TIMEOUT(send->isVisible() && send->isEnabled(), kPatience);
        QTest::mouseClick(send, Qt::LeftButton);
        QVERIFY(!send->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(send->isEnabled(), kPatience);
        QVERIFY(bench.client.lastParams["transmit.start"].find("performance") != std::string::npos);
    }

    void twoSupportIdsMustDiffer() {
        FakeData data = emptyConsole();
        data.progress.complete = true;
        Bench bench(std::move(data));
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("authorize"));
        auto* page = window.page(QStringLiteral("authorize"));
        auto* primary = child<QLineEdit>(page, "primary");
        QTRY_VERIFY_WITH_TIMEOUT(primary->isVisible(), kPatience);
        QTest::keyClicks(primary, QStringLiteral("ada@example.net"));
        QTest::keyClicks(child<QLineEdit>(page, "secondary"), QStringLiteral("ada@example.net"));
        QTest::mouseClick(child<QPushButton>(page, "save"), Qt::LeftButton);
        QTest::qWait(50);
        QCOMPARE(bench.client.calls["support-ids.set"], 0);
        QTest::keyClicks(child<QLineEdit>(page, "secondary"), QStringLiteral(".org"));
        QTest::mouseClick(child<QPushButton>(page, "save"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(bench.client.data.supportIds.secondary,
                                  std::string("ada@example.net.org"), kPatience);
    }

    void foreignTextIsNeverMarkup() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        bench.client.data.events.back().failingMtms = {"<b>x</b>", "", "<img src=x>"};
        bench.client.data.events.back().reporters = {"<a href='x'>y</a>"};
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("events"));
        QTRY_COMPARE_WITH_TIMEOUT(bench.client.calls["event.get"], 1, kPatience);
        QTest::qWait(50);
        for (const auto* label : window.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

CALLBOX_GUI_TEST_MAIN(ConsolePages)
#include "tst_console_pages.moc"

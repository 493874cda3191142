// SPDX-License-Identifier: GPL-3.0-or-later
// Notification: targets, what was told, connection monitoring, call home by system.
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include "app/console/widgets/notice.h"
#include "app/console/widgets/state_view.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;

namespace {

std::string sent(FakeApiClient& client, const char* method) {
    return client.lastParams[method];
}

/// The notification page of a console that is at work.
struct Notification {
    Bench bench;
    MainWindow& window;
    QWidget* page = nullptr;

    explicit Notification(FakeData data = busyConsole(3, 30, timeOfBench()),
                          api::Role role = api::Role::administrator)
        : bench(std::move(data)), window((bench.client.setRole(role), bench.open())) {
        window.openPage(QStringLiteral("notification"));
        page = window.page(QStringLiteral("notification"));
    }
    void tab(int index) { child<QTabBar>(page, "tabs")->setCurrentIndex(index); }
    QTableView* table(const char* name) { return child<QTableView>(page, name); }
    void rows(const char* name, int count) {
        [&] { QTRY_COMPARE_WITH_TIMEOUT(table(name)->model()->rowCount(), count, kPatience); }();
    }
    void select(const char* name, int row) {
        table(name)->setCurrentIndex(table(name)->model()->index(row, 0));
    }
    QString cell(const char* name, int row, int column) {
        return table(name)->model()->index(row, column).data().toString();
    }
    QPushButton* find(const char* name) { return child<QPushButton>(page, name); }
    void press(const char* name) {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(find(name)->isEnabled(), kPatience); }();
        QTest::mouseClick(find(name), Qt::LeftButton);
    }
    QDialog* dialog() {
        QDialog* found = nullptr;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(
                (found = window.findChild<QDialog*>(QLatin1String("targetDialog"))) != nullptr,
                kPatience);
        }();
        return found;
    }
    /// Another kind of target: its fields come, the ones before go.
    void choose(QDialog* dialog, int kind) {
        child<QComboBox>(dialog, "kind")->setCurrentIndex(kind);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void noDialog() {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<QDialog*>(), kPatience); }();
    }
    QString texts() const {
        QStringList texts;
        for (auto* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                texts += label->text();
        return texts.join(QLatin1Char('|'));
    }
    void type(QWidget* where, const char* field, const char* text) {
        child<QLineEdit>(where, field)->setText(QLatin1String(text));
        emit child<QLineEdit>(where, field)->textEdited(QLatin1String(text));
    }
};

}  // namespace

class ConsoleTargets : public QObject {
    Q_OBJECT

private slots:
    void theTargetsAreListedWithTheirStateAndDetail() {
        Notification shown;
        shown.rows("targets", 3);
        QCOMPARE(shown.cell("targets", 0, 2),
                 QStringLiteral("night@example.net, team@example.net"));
        QCOMPARE(shown.cell("targets", 1, 5), QStringLiteral("Works"));
        QCOMPARE(shown.cell("targets", 2, 5), QStringLiteral("Failing"));
        QTRY_VERIFY2_WITH_TIMEOUT(
            shown.texts().contains(QLatin1String("night@example.net: Call-home problems only")),
            qPrintable(shown.texts()), kPatience);
        shown.select("targets", 2);
        QTRY_VERIFY_WITH_TIMEOUT(shown.texts().contains(QLatin1String("answered with status 503")),
                                 kPatience);
        shown.select("targets", 1);
        QTRY_VERIFY_WITH_TIMEOUT(shown.texts().contains(QLatin1String("0x80001f88047a4d2694")),
                                 kPatience);
    }

    void aMailTargetIsAddedAndItsPasswordApart() {
        Notification shown;
        shown.press("addTarget");
        auto* dialog = shown.dialog();
        QTest::mouseClick(child<QPushButton>(dialog, "saveTarget"), Qt::LeftButton);
        QCOMPARE(shown.bench.client.calls["notification.set"], 0);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(),
                                  static_cast<QWidget*>(child<QLineEdit>(dialog, "name")),
                                  kPatience);
        for (const auto& [field, text] :
             {std::pair{"name", "Managers"}, std::pair{"host", "mail.example.org"},
              std::pair{"sender", "callbox@example.org"}, std::pair{"user", "box"},
              std::pair{"password", "hunter2"}, std::pair{"address", "boss@example.org"}})
            child<QLineEdit>(dialog, field)->setText(QLatin1String(text));
        QTest::mouseClick(child<QPushButton>(dialog, "addAddress"), Qt::LeftButton);
        auto second = dialog->findChildren<QLineEdit*>(QStringLiteral("address")).at(1);
        second->setText(QStringLiteral("desk@example.org"));
        auto about = dialog->findChildren<QComboBox*>(QStringLiteral("about")).at(1);
        about->setCurrentIndex(1);
        QTest::mouseClick(child<QPushButton>(dialog, "saveTarget"), Qt::LeftButton);
        shown.noDialog();
        shown.rows("targets", 4);
        const auto& added = shown.bench.client.data.targets.back();
        QCOMPARE(added.name, std::string("Managers"));
        QCOMPARE(added.email.port, std::uint16_t(587));
        QVERIFY(added.email.security == core::MailSecurity::startTls);
        QCOMPARE(added.email.addresses.size(), std::size_t(2));
        QVERIFY(added.email.addresses[0].about == core::NotifyAbout::callHomeOnly);
        QVERIFY(added.email.addresses[1].about == core::NotifyAbout::all);
        QCOMPARE(added.secrets, std::vector<std::string>{"password"});
        QVERIFY(sent(shown.bench.client, "notification.set").find("hunter2") == std::string::npos);
        // It is the one that is shown.
        QTRY_COMPARE_WITH_TIMEOUT(shown.table("targets")->currentIndex().row(), 3, kPatience);
    }

    void aTrapReceiverAndAWebhookAreAdded() {
        Notification shown;
        shown.press("addTarget");
        auto* dialog = shown.dialog();
        shown.choose(dialog, 1);
        for (const auto& [field, text] :
             {std::pair{"name", "Traps"}, std::pair{"host", "nms.example.org"},
              std::pair{"community", "public1"}})
            child<QLineEdit>(dialog, field)->setText(QLatin1String(text));
        QVERIFY(!child<QLineEdit>(dialog, "community")->isEnabled());
        child<QComboBox>(dialog, "version")->setCurrentIndex(1);
        QVERIFY(child<QLineEdit>(dialog, "community")->isEnabled());
        QTest::mouseClick(child<QPushButton>(dialog, "saveTarget"), Qt::LeftButton);
        shown.noDialog();
        const auto traps = shown.bench.client.data.targets.back();
        QVERIFY(traps.kind == core::NotificationKind::snmp);
        QVERIFY(traps.snmp.version == core::SnmpVersion::v2c);
        QVERIFY(traps.snmp.traps.empty());
        QCOMPARE(traps.secrets, std::vector<std::string>{"community"});

        shown.press("addTarget");
        dialog = shown.dialog();
        shown.choose(dialog, 2);
        child<QLineEdit>(dialog, "name")->setText(QStringLiteral("Hook"));
        child<QLineEdit>(dialog, "url")->setText(QStringLiteral("https://x.example.org/h"));
        child<QLineEdit>(dialog, "key")->setText(QStringLiteral("sign"));
        child<QPlainTextEdit>(dialog, "body")
            ->setPlainText(QStringLiteral("{\"t\":\"{{title}}\"}"));
        QTest::mouseClick(child<QPushButton>(dialog, "saveTarget"), Qt::LeftButton);
        shown.noDialog();
        const auto hook = shown.bench.client.data.targets.back();
        QCOMPARE(hook.webhook.body, std::string("{\"t\":\"{{title}}\"}"));
        QCOMPARE(hook.secrets, std::vector<std::string>{"key"});
    }

    void aRefusalStandsAtItsFieldAndNothingTypedIsLost() {
        Notification shown;
        shown.rows("targets", 3);
        shown.press("changeTarget");
        auto* dialog = shown.dialog();
        QVERIFY(child<QLineEdit>(dialog, "password")->text().isEmpty());
        child<QLineEdit>(dialog, "sender")->setText(QStringLiteral("nobody"));
        shown.bench.client.refuse("notification.set", {core::ErrorCode::invalidArgument,
                                                       fakeMessage("notification.address-invalid"),
                                                       "sender",
                                                       {}});
        QTest::mouseClick(child<QPushButton>(dialog, "saveTarget"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(),
                                  static_cast<QWidget*>(child<QLineEdit>(dialog, "sender")),
                                  kPatience);
        QCOMPARE(child<QLineEdit>(dialog, "sender")->text(), QStringLiteral("nobody"));
        shown.bench.client.goOffline();
        QTest::mouseClick(child<QPushButton>(dialog, "saveTarget"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(dialog, "saveTarget")->isEnabled(), kPatience);
        QVERIFY(dialog->isVisible());
        shown.bench.client.goOnline();
        child<QLineEdit>(dialog, "sender")->setText(QStringLiteral("box@example.net"));
        QTest::mouseClick(child<QPushButton>(dialog, "saveTarget"), Qt::LeftButton);
        shown.noDialog();
        QCOMPARE(shown.bench.client.data.targets[0].email.sender, std::string("box@example.net"));
        QCOMPARE(shown.bench.client.calls["notification.secret"], 0);
    }

    void theKeyboardGoesThroughTheFormThenToItsButtons() {
        Notification shown;
        shown.press("addTarget");
        auto* dialog = shown.dialog();
        shown.choose(dialog, 2);
        shown.choose(dialog, 0);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isActiveWindow(), kPatience);
        child<QComboBox>(dialog, "kind")->setFocus();
        QStringList order;
        for (int i = 0; i < 30 && !order.contains(QLatin1String("saveTarget")); ++i) {
            order += QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        order.removeAll(QString());
        QCOMPARE(order, QStringList({"kind", "name", "host", "port", "security", "sender", "user",
                                     "password", "address", "about", "addAddress", "digestMinutes",
                                     "perHour", "caCertificate", "saveTarget"}));
    }

    void escapeAsksOnlyWhenSomethingWasTyped() {
        Notification shown;
        shown.rows("targets", 3);
        shown.press("changeTarget");
        QTest::keyClick(shown.dialog(), Qt::Key_Escape);
        shown.noDialog();
        shown.press("changeTarget");
        auto* dialog = shown.dialog();
        child<QLineEdit>(dialog, "user")->setText(QStringLiteral("other"));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QTest::mouseClick(button(dialog, QStringLiteral("Discard changes")), Qt::LeftButton);
        shown.noDialog();
        QCOMPARE(shown.bench.client.calls["notification.set"], 0);
    }

    void aTargetIsTurnedOffAndRemoved() {
        Notification shown;
        shown.rows("targets", 3);
        shown.press("turnTarget");
        QTRY_VERIFY_WITH_TIMEOUT(!shown.bench.client.data.targets[0].enabled, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(shown.find("turnTarget")->text(), QStringLiteral("Turn on"),
                                  kPatience);
        shown.press("removeTarget");
        QTest::mouseClick(button(shown.page, QStringLiteral("Remove it")), Qt::LeftButton);
        shown.rows("targets", 2);
        QCOMPARE(shown.bench.client.data.targets[0].name, std::string("NOC"));
    }

    void aTestShowsItsStepsWithTheRemedyOfTheFailure() {
        Notification shown;
        shown.bench.client.failTests(true);
        shown.rows("targets", 3);
        shown.press("testTarget");
        QTRY_VERIFY2_WITH_TIMEOUT(shown.texts().contains(QLatin1String("Ask the provider")),
                                  qPrintable(shown.texts()), kPatience);
        QVERIFY(sent(shown.bench.client, "notification.test").find("ntf-00000001") !=
                std::string::npos);
        shown.press("testAll");
        QTRY_COMPARE_WITH_TIMEOUT(sent(shown.bench.client, "notification.test"),
                                  std::string("{\"id\":\"\"}"), kPatience);
    }

    void aViewerMayLookOnlyAndIsTold() {
        Notification shown(busyConsole(3, 30, timeOfBench()), api::Role::viewer);
        shown.rows("targets", 3);
        for (const char* name :
             {"addTarget", "changeTarget", "turnTarget", "removeTarget", "testTarget", "testAll"}) {
            QVERIFY2(!shown.find(name)->isEnabled(), name);
            QVERIFY2(shown.find(name)->toolTip().contains(QLatin1String("Your role is Viewer")),
                     name);
        }
    }

    void withoutATargetThePageSaysWhatToDo() {
        Notification shown(emptyConsole());
        QTRY_VERIFY_WITH_TIMEOUT(shown.texts().contains(QLatin1String("Nobody is told yet")),
                                 kPatience);
        QVERIFY(shown.find("addTarget")->isEnabled());
        shown.tab(1);
        QTRY_VERIFY_WITH_TIMEOUT(shown.texts().contains(QLatin1String("Nothing was told yet")),
                                 kPatience);
        shown.tab(3);
        QTRY_VERIFY_WITH_TIMEOUT(shown.texts().contains(QLatin1String("No managed system yet")),
                                 kPatience);
    }

    void theHistoryTellsWhyNot() {
        Notification shown;
        shown.tab(1);
        shown.rows("history", 30);
        auto* state = child<QComboBox>(shown.page, "historyState");
        state->setCurrentIndex(3);
        shown.rows("history", 4);
        QTRY_VERIFY_WITH_TIMEOUT(shown.texts().contains(QLatin1String("550 no such user")),
                                 kPatience);
        state->setCurrentIndex(0);
        auto* target = child<QComboBox>(shown.page, "historyTarget");
        target->setCurrentIndex(2);
        shown.rows("history", 10);
        QVERIFY(sent(shown.bench.client, "notification.history").find("ntf-00000002") !=
                std::string::npos);
        target->setCurrentIndex(3);
        QTRY_VERIFY_WITH_TIMEOUT(shown.texts().contains(QLatin1String("Nothing was told yet")),
                                 kPatience);
        target->setCurrentIndex(0);
        shown.rows("history", 30);
        shown.select("history", 1);
        QTest::mouseClick(child<QPushButton>(shown.page, "showProblem"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.window.openedPage(), QStringLiteral("events"), kPatience);
    }

    void theTimersAreCheckedAndKeptWhileTheServiceIsAway() {
        Notification shown;
        shown.tab(2);
        shown.rows("monitored", 8);
        QCOMPARE(child<QLineEdit>(shown.page, "outage")->text(), QStringLiteral("15"));
        shown.type(shown.page, "outage", "2000");
        QTest::mouseClick(child<QPushButton>(shown.page, "save"), Qt::LeftButton);
        QVERIFY(shown.texts().contains(QLatin1String("1 to 1440")));
        QCOMPARE(shown.bench.client.calls["monitoring.set"], 0);
        shown.type(shown.page, "outage", "30");
        shown.select("monitored", 0);
        shown.press("monitoredOff");
        QTRY_COMPARE_WITH_TIMEOUT(shown.cell("monitored", 0, 2), QStringLiteral("Not watched"),
                                  kPatience);
        shown.bench.client.goOffline();
        shown.bench.client.goOnline();
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.calls["monitoring.get"], 2, kPatience);
        QCOMPARE(child<QLineEdit>(shown.page, "outage")->text(), QStringLiteral("30"));
        QTest::mouseClick(child<QPushButton>(shown.page, "save"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.monitoring.timers.outage,
                                  std::uint64_t(30), kPatience);
        QVERIFY(!shown.bench.client.data.monitoring.systems[0].enabled);
        QVERIFY(!shown.bench.client.data.monitoring.systems[3].enabled);
        QVERIFY(shown.bench.client.data.monitoring.systems[1].enabled);
    }

    void severalSystemsStopCallingHomeAndOneThatIsNotKnownYet() {
        Notification shown;
        shown.tab(3);
        shown.rows("callHome", 9);
        auto* table = shown.table("callHome");
        table->setFocus();
        shown.select("callHome", 0);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        shown.press("callHomeOff");
        QTRY_COMPARE_WITH_TIMEOUT(
            sent(shown.bench.client, "call-home.set"),
            std::string("{\"systems\":[\"sys-00000000\",\"sys-00000001\"],\"enabled\":false}"),
            kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(shown.cell("callHome", 1, 2),
                                  QStringLiteral("Waits for an operator"), kPatience);
        // The selection stays: the same systems are switched back.
        shown.press("callHomeOn");
        QTRY_COMPARE_WITH_TIMEOUT(shown.cell("callHome", 1, 2), QStringLiteral("Calls home"),
                                  kPatience);
        child<QLineEdit>(shown.page, "mtms")->setText(QStringLiteral("9043-MRX*7712345"));
        shown.press("holdUnknown");
        shown.rows("callHome", 10);
        QVERIFY(child<QLineEdit>(shown.page, "mtms")->text().isEmpty());
        child<QLineEdit>(shown.page, "callHomeFilter")->setText(QStringLiteral("7712345"));
        shown.rows("callHome", 1);
        QCOMPARE(shown.cell("callHome", 0, 0), QStringLiteral("Not known here yet"));
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleTargets)
#include "tst_console_targets.moc"

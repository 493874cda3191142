// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include "app/console/text/translation.h"
#include "app/console/widgets/file_choice.h"
#include "app/console/widgets/notice.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;

/// The connectivity page of a console with two ways.
struct Connectivity {
    Bench bench{busyConsole(3, 3, timeOfBench())};
    MainWindow& window = bench.open();
    QWidget* page = nullptr;

    Connectivity() {
        window.openPage(QStringLiteral("connectivity"));
        page = window.page(QStringLiteral("connectivity"));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(find("addWay")->isEnabled(), kPatience); }();
    }
    QPushButton* find(const char* name) { return child<QPushButton>(page, name); }
    void press(const char* name) {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(find(name)->isEnabled(), kPatience); }();
        QTest::mouseClick(find(name), Qt::LeftButton);
    }
    void select(int row) {
        auto* ways = child<QTableView>(page, "ways");
        ways->setCurrentIndex(ways->model()->index(row, 0));
    }
    QStringList names() const {
        QStringList names;
        for (const auto& way : bench.client.data.connections)
            names += qs(way.name);
        return names;
    }
    QDialog* dialog(const char* name) {
        QDialog* found = nullptr;
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(
                (found = window.findChild<QDialog*>(QLatin1String(name))) != nullptr, kPatience);
        }();
        return found;
    }
};

class ConsoleConnectivity : public QObject {
    Q_OBJECT

private slots:
    void theWaysAreMovedTurnedOffAndRemoved() {
        Connectivity shown;
        const QStringList before = shown.names();
        shown.select(1);
        QVERIFY(!shown.find("moveDown")->isEnabled());
        shown.press("moveUp");
        QTRY_COMPARE_WITH_TIMEOUT(shown.names(), QStringList({before[1], before[0]}), kPatience);
        // The selection stays with the way that was moved.
        QTRY_VERIFY_WITH_TIMEOUT(shown.find("moveDown")->isEnabled(), kPatience);
        QVERIFY(!shown.find("moveUp")->isEnabled());
        shown.press("turnWay");
        QTRY_VERIFY_WITH_TIMEOUT(!shown.bench.client.data.connections[0].enabled, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(shown.find("turnWay")->text(), QStringLiteral("Turn on"),
                                  kPatience);
        shown.press("removeWay");
        QCOMPARE(shown.names().size(), 2);
        QTest::mouseClick(button(shown.page, QStringLiteral("Remove it")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.names(), QStringList(before[0]), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(shown.find("changeWay")->isEnabled(), kPatience);
        QVERIFY(!shown.find("removeWay")->isEnabled());
    }

    void aFailingWayShowsCauseAndRemedy() {
        Connectivity shown;
        shown.select(1);
        QStringList texts;
        for (auto* frame : shown.page->findChildren<QFrame*>(QStringLiteral("notice")))
            texts += dynamic_cast<Notice*>(frame)->text();
        const QString all = texts.join(QLatin1Char(' '));
        QVERIFY2(all.contains(QLatin1String("refused the user name or password")), qPrintable(all));
        QVERIFY2(all.contains(QLatin1String("Set the right password")), qPrintable(all));
    }

    void aWayIsAddedWithAFormMadeFromItsPluginAndItsSecretApart() {
        Connectivity shown;
        shown.press("addWay");
        auto* dialog = shown.dialog("wayDialog");
        child<QComboBox>(dialog, "kind")->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLineEdit>(dialog, "host")->isVisible(), kPatience);
        QTest::mouseClick(child<QPushButton>(dialog, "saveWay"), Qt::LeftButton);
        // The proxy is missing: nothing is sent, the field has the keyboard.
        QCOMPARE(shown.bench.client.calls["connection.set"], 0);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(),
                                  static_cast<QWidget*>(child<QLineEdit>(dialog, "host")),
                                  kPatience);
        child<QLineEdit>(dialog, "name")->setText(QStringLiteral("Branch proxy"));
        child<QLineEdit>(dialog, "host")->setText(QStringLiteral("proxy.branch.example.net"));
        child<QLineEdit>(dialog, "port")->setText(QStringLiteral("70000"));
        QTest::mouseClick(child<QPushButton>(dialog, "saveWay"), Qt::LeftButton);
        QCOMPARE(shown.bench.client.calls["connection.set"], 0);
        child<QLineEdit>(dialog, "port")->setText(QStringLiteral("8080"));
        auto* method = child<QComboBox>(dialog, "method");
        method->setCurrentIndex(method->findData(QStringLiteral("basic")));
        child<QCheckBox>(dialog, "inspects")->setChecked(true);
        auto* password = child<QLineEdit>(dialog, "password");
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        password->setText(QStringLiteral("hunter2"));
        QTest::mouseClick(child<QPushButton>(dialog, "saveWay"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.window.findChild<QDialog*>() == nullptr, kPatience);
        QCOMPARE(shown.names().size(), 3);
        // It is the one selected: the last, which cannot be moved down.
        QTRY_VERIFY_WITH_TIMEOUT(
            shown.find("moveUp")->isEnabled() && !shown.find("moveDown")->isEnabled(), kPatience);
        const auto& added = shown.bench.client.data.connections.back();
        QCOMPARE(added.name, std::string("Branch proxy"));
        const std::map<std::string, std::string> expected{{"host", "proxy.branch.example.net"},
                                                          {"port", "8080"},
                                                          {"method", "basic"},
                                                          {"inspects", "true"}};
        QCOMPARE(added.settings, expected);
        QCOMPARE(added.secrets, std::vector<std::string>{"password"});
        QVERIFY(shown.bench.client.lastParams["connection.set"].find("hunter2") ==
                std::string::npos);
    }

    void aWayIsChangedAndItsSecretIsNeverShown() {
        Connectivity shown;
        shown.select(1);
        shown.press("changeWay");
        auto* dialog = shown.dialog("wayDialog");
        QVERIFY(!child<QComboBox>(dialog, "kind")->isEnabled());
        QCOMPARE(child<QLineEdit>(dialog, "host")->text(), QStringLiteral("proxy.example.net"));
        auto* password = child<QLineEdit>(dialog, "password");
        QVERIFY(password->text().isEmpty());
        QVERIFY(password->placeholderText().contains(QLatin1String("Set")));
        child<QLineEdit>(dialog, "user")->setText(QStringLiteral("other"));
        shown.bench.client.refuse("connection.set",
                                  {core::ErrorCode::invalidArgument,
                                   fakeMessage("fake.name-taken", {{"partition", "x"}}),
                                   "user",
                                   {}});
        QTest::mouseClick(child<QPushButton>(dialog, "saveWay"), Qt::LeftButton);
        // Refused: what was typed stays, the fault stands at its field.
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(),
                                  static_cast<QWidget*>(child<QLineEdit>(dialog, "user")),
                                  kPatience);
        QCOMPARE(child<QLineEdit>(dialog, "user")->text(), QStringLiteral("other"));
        QTest::mouseClick(child<QPushButton>(dialog, "saveWay"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.window.findChild<QDialog*>() == nullptr, kPatience);
        QCOMPARE(shown.bench.client.data.connections[1].settings.at("user"), std::string("other"));
        // Left empty, the secret stays as it is.
        QCOMPARE(shown.bench.client.calls["connection.secret"], 0);
    }

    void theDoctorShowsEveryWaysStepsWithTheRemedyOfEachFailure() {
        Connectivity shown;
        shown.bench.client.failTests(true);
        shown.press("examineAll");
        auto* dialog = shown.dialog("doctorDialog");
        const auto remedies = [&] {
            int count = 0;
            for (auto* frame : dialog->findChildren<QFrame*>(QStringLiteral("notice")))
                count += frame->isVisible() && dynamic_cast<Notice*>(frame)->text().contains(
                                                   QLatin1String("Ask the provider"));
            return count;
        };
        QTRY_COMPARE_WITH_TIMEOUT(remedies(), 2, kPatience);
        QTest::mouseClick(button(dialog, QStringLiteral("Close")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.window.findChild<QDialog*>() == nullptr, kPatience);
        shown.select(1);
        shown.press("examineWay");
        QTRY_VERIFY_WITH_TIMEOUT(shown.bench.client.lastParams["connection.test"].find(
                                     "con-00000002") != std::string::npos,
                                 kPatience);
    }

    void theFirewallRequestIsCopied() {
        Connectivity shown;
        shown.press("firewallRequest");
        auto* dialog = shown.dialog("sheetDialog");
        auto* text = child<QPlainTextEdit>(dialog, "sheet");
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QLatin1String("proxy.example.net")),
                                 kPatience);
        QVERIFY(text->isReadOnly());
        QTest::mouseClick(button(dialog, QStringLiteral("Copy")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), text->toPlainText());
    }

    void theKeyboardGoesThroughTheFormThenToItsButtonsAndEscapeLosesNothing() {
        Connectivity shown;
        shown.press("addWay");
        auto* dialog = shown.dialog("wayDialog");
        auto* kind = child<QComboBox>(dialog, "kind");
        kind->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(child<QLineEdit>(dialog, "host")->isVisible(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isActiveWindow(), kPatience);
        kind->setFocus();
        QStringList order;
        for (int i = 0; i < 30 && !order.contains(QLatin1String("saveWay")); ++i) {
            order += QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        order.removeAll(QString());
        QCOMPARE(order.mid(0, 4), QStringList({"kind", "name", "host", "port"}));
        QVERIFY(order.indexOf(QLatin1String("password")) < order.indexOf(QLatin1String("saveWay")));
        auto* host = child<QLineEdit>(dialog, "host");
        host->setFocus();
        QTest::keyClicks(host, QStringLiteral("proxy.branch.example.net"));
        QTest::keyClick(host, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QCOMPARE(host->text(), QStringLiteral("proxy.branch.example.net"));
        QTest::mouseClick(button(dialog, QStringLiteral("Discard changes")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.window.findChild<QDialog*>() == nullptr, kPatience);
        QCOMPARE(shown.names().size(), 2);
        // Nothing typed, nothing asked.
        shown.select(1);
        shown.press("changeWay");
        QTest::keyClick(shown.dialog("wayDialog"), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(shown.window.findChild<QDialog*>() == nullptr, kPatience);
    }

    void aBlockedWayIsExaminedAndFreed() {
        Connectivity shown;
        shown.bench.client.data.connections[1].blocked = true;
        shown.bench.client.change(api::Topic::connection);
        shown.select(1);
        const auto free = [&] {
            for (auto* one : shown.page->findChildren<QPushButton*>())
                if (one->text() == QLatin1String("Examine and free") && one->isVisible())
                    return one;
            return static_cast<QPushButton*>(nullptr);
        };
        QTRY_VERIFY_WITH_TIMEOUT(free() != nullptr, kPatience);
        QTest::mouseClick(free(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.bench.client.lastParams["connection.test"].find(
                                     "con-00000002") != std::string::npos,
                                 kPatience);
        shown.bench.client.data.connections[1].blocked = false;
        shown.bench.client.change(api::Topic::connection);
        QTRY_VERIFY_WITH_TIMEOUT(free() == nullptr, kPatience);
    }

    void aRunningExaminationIsCancelled() {
        Connectivity shown;
        shown.bench.client.freezeJobsAfter(2);
        shown.press("examineAll");
        auto* dialog = shown.dialog("doctorDialog");
        const auto cancel = [&] {
            for (auto* one : dialog->findChildren<QPushButton*>())
                if (one->text() == QLatin1String("Cancel") && one->isVisible())
                    return one;
            return static_cast<QPushButton*>(nullptr);
        };
        QTRY_VERIFY_WITH_TIMEOUT(cancel() != nullptr, kPatience);
        QVERIFY(!button(dialog, QStringLiteral("Examine again"))->isEnabled());
        QTest::mouseClick(cancel(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.calls["job.cancel"], 1, kPatience);
    }

    void aGermanConsoleSpeaksGermanOnEveryPage() {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        {
            const Translation german{QLocale()};
            QVERIFY(german.loaded());
            Bench bench(busyConsole(3, 3, timeOfBench()));
            MainWindow& window = bench.open();
            const std::map<QString, QString> titles{
                {QStringLiteral("connectivity"), QStringLiteral("Verbindungen")},
                {QStringLiteral("events"), QStringLiteral("Serviceereignisse")},
                {QStringLiteral("authorize"), QStringLiteral("Benutzer berechtigen")},
                {QStringLiteral("schedules"), QStringLiteral("Serviceinformationen übertragen")}};
            for (const auto& [name, title] : titles) {
                window.openPage(name);
                QStringList texts;
                for (auto* label : window.page(name)->findChildren<QLabel*>())
                    texts += label->text();
                QVERIFY2(texts.contains(title), qPrintable(texts.join(QLatin1Char('|'))));
            }
        }
        QLocale::setDefault(QLocale::c());
    }

    void aFileThatIsTooLargeIsRefused() {
        const QTemporaryDir directory;
        QFile file(directory.filePath(QStringLiteral("large")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(100, 'x'));
        file.close();
        QCOMPARE(readFile(file.fileName(), 100)->size(), 100);
        QCOMPARE(readFile(file.fileName(), 99).error().code, core::ErrorCode::limitExceeded);
        QCOMPARE(readFile(QStringLiteral("/nonexistent"), 99).error().code,
                 core::ErrorCode::notFound);
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleConnectivity)
#include "tst_console_connectivity.moc"

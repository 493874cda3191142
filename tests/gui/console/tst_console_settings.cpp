// SPDX-License-Identifier: GPL-3.0-or-later
// The group "Console": settings as a document, attention indicators, rule packs.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

#include "app/console/rulepacks/pack_install.h"
#include "app/console/settings/carry_view.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;

namespace {

constexpr const char* kPack = R"({"name": "acme-fans", "version": "1.3.0", "rules": [
  {"id": "fan-slow", "referenceCode": "ACM-FAN-0001", "severity": "warning",
   "description": "Fan {fan} is slow.", "examples": [{"record": {}}, {"matches": false}]},
  {"id": "fan-stopped", "referenceCode": "ACM-FAN-0002", "severity": "critical",
   "description": "Fan {fan} stands still.", "examples": [{"record": {}}]}]})";

struct Place {
    Bench bench;
    MainWindow& window;
    QWidget* page = nullptr;

    explicit Place(const char* name, FakeData data = busyConsole(3, 30, timeOfBench()),
                   api::Role role = api::Role::administrator)
        : bench(std::move(data)), window((bench.client.setRole(role), bench.open())) {
        window.openPage(QLatin1String(name));
        page = window.page(QLatin1String(name));
    }
    void tab(int index) { child<QTabBar>(page, "tabs")->setCurrentIndex(index); }
    QTableView* table(const char* name) { return child<QTableView>(page, name); }
    void rows(const char* name, int count) {
        [&] { QTRY_COMPARE_WITH_TIMEOUT(table(name)->model()->rowCount(), count, kPatience); }();
    }
    QString cell(const char* name, int row, int column) {
        return table(name)->model()->index(row, column).data().toString();
    }
    void select(const char* name, int row) {
        table(name)->setCurrentIndex(table(name)->model()->index(row, 0));
    }
    QPushButton* find(const char* name) { return child<QPushButton>(page, name); }
    void press(const char* name) {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(find(name)->isEnabled(), kPatience); }();
        QTest::mouseClick(find(name), Qt::LeftButton);
    }
    void says(const char* text) {
        [&] {
            QTRY_VERIFY2_WITH_TIMEOUT(texts().contains(QLatin1String(text)), qPrintable(texts()),
                                      kPatience);
        }();
    }
    QString texts() const {
        QStringList texts;
        for (auto* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                texts += label->text();
        return texts.join(QLatin1Char('|'));
    }
    int calls(const char* method) { return bench.client.calls[method]; }
    std::string sent(const char* method) { return bench.client.lastParams[method]; }
};

}  // namespace

class ConsoleSettings : public QObject {
    Q_OBJECT

private slots:
    void anImportShowsWhatWouldChangeBeforeItIsDone() {
        Place shown("settings");
        shown.says("No document is chosen");
        QVERIFY(!shown.find("importSettings")->isEnabled());
        auto* carry = shown.page->findChild<CarryView*>();
        carry->offer(QStringLiteral("other.json"), "{\"format\":\"callbox-settings\"}");
        shown.rows("importRows", 4);
        QVERIFY(shown.sent("settings.import").find("\"dryRun\":true") != std::string::npos);
        QCOMPARE(shown.cell("importRows", 0, 2), QStringLiteral("Would change"));
        shown.says("The secret password is to be set here. Give it in Connectivity.");
        shown.says("Would be added: 2");
        child<QCheckBox>(shown.page, "onlyChanges")->setChecked(false);
        shown.rows("importRows", 5);
        shown.press("importSettings");
        shown.says("The settings are taken over");
        QVERIFY(shown.sent("settings.import").find("\"dryRun\":false") != std::string::npos);
        QCOMPARE(shown.cell("importRows", 1, 2), QStringLiteral("Changed"));
        // Once is enough.
        QVERIFY(!shown.find("importSettings")->isEnabled());
    }

    void aDocumentThatIsRefusedSaysWhereAndStays() {
        Place shown("settings");
        auto* carry = shown.page->findChild<CarryView*>();
        carry->offer(QStringLiteral("other.json"), "no document");
        shown.says("document: This is no document of settings.");
        QVERIFY(!shown.find("importSettings")->isEnabled());
        shown.bench.client.goOffline();
        carry->offer(QStringLiteral("good.json"), "{}");
        shown.says("The service is not connected");
        shown.bench.client.goOnline();
        QTest::mouseClick(button(shown.page, QStringLiteral("Try again")), Qt::LeftButton);
        shown.rows("importRows", 4);
    }

    void somethingRefusedIsToldAmongTheRest() {
        FakeData data = busyConsole(3, 3, timeOfBench());
        data.import.settings[2].outcome = api::SettingOutcome::failed;
        data.import.settings[2].why = fakeMessage("fake.older");
        Place shown("settings", std::move(data));
        shown.page->findChild<CarryView*>()->offer(QStringLiteral("other.json"), "{}");
        shown.rows("importRows", 4);
        shown.press("importSettings");
        shown.says("Some settings were refused; the others are done");
        QCOMPARE(shown.cell("importRows", 1, 2), QStringLiteral("Refused"));
    }

    void aViewerMayExportOnly() {
        Place shown("settings", busyConsole(3, 3, timeOfBench()), api::Role::viewer);
        QVERIFY(shown.find("exportSettings")->isEnabled());
        QVERIFY(!shown.find("chooseDocument")->isEnabled());
        QVERIFY(shown.find("chooseDocument")->toolTip().contains(QLatin1String("Administrator")));
        shown.tab(1);
        shown.rows("attention", 6);
        shown.select("attention", 2);
        QVERIFY(!shown.find("attentionOff")->isEnabled());
    }

    void anAttentionIndicatorIsSwitchedOff() {
        Place shown("settings");
        shown.tab(1);
        shown.rows("attention", 6);
        shown.says("2 of 6 are on");
        QVERIFY(!shown.find("attentionOff")->isEnabled());
        auto* only = child<QCheckBox>(shown.page, "attentionOnly");
        only->setChecked(true);
        shown.rows("attention", 2);
        shown.select("attention", 1);
        shown.press("attentionOff");
        QTRY_COMPARE_WITH_TIMEOUT(shown.sent("attention.reset"),
                                  std::string("{\"indicator\":\"virtualPartition\",\"system\":"
                                              "\"sys-00000001\",\"partition\":\"par-1\"}"),
                                  kPatience);
        shown.rows("attention", 1);
        shown.press("attentionOff");
        shown.says("Nothing needs service");
        only->setChecked(false);
        shown.rows("attention", 6);
        shown.select("attention", 2);
        QCOMPARE(shown.cell("attention", 2, 5), QStringLiteral("Switched off"));
        shown.press("attentionProblem");
        QTRY_COMPARE_WITH_TIMEOUT(shown.window.openedPage(), QStringLiteral("events"), kPatience);
    }

    void thePacksSayWhoSignedThemAndWhyOneIsNotUsed() {
        Place shown("rulepacks");
        shown.rows("packs", 3);
        QCOMPARE(shown.cell("packs", 2, 3), QStringLiteral("Came with Callbox"));
        shown.select("packs", 2);
        QVERIFY(!shown.find("removePack")->isEnabled());
        shown.select("packs", 1);
        shown.says("signature is not by the trusted key");
        shown.press("removePack");
        QCOMPARE(shown.calls("rule-pack.remove"), 0);
        QTest::mouseClick(button(shown.page, QStringLiteral("Remove it")), Qt::LeftButton);
        shown.rows("packs", 2);
        shown.says("old-disks is removed");
    }

    void aPackIsTriedWithItsExamplesThenInstalled() {
        Place shown("rulepacks");
        shown.rows("packs", 3);
        auto* install = shown.page->findChild<PackInstall*>();
        install->offer(kPack, "good");
        shown.rows("packRules", 2);
        QTRY_COMPARE_WITH_TIMEOUT(shown.cell("packRules", 0, 6), QStringLiteral("As they say"),
                                  kPatience);
        QCOMPARE(shown.cell("packRules", 0, 4), QStringLiteral("1"));
        QCOMPARE(shown.cell("packRules", 0, 5), QStringLiteral("1"));
        shown.says("Signed by acme. Every example comes out as it says.");
        QVERIFY(shown.sent("rule-pack.install").find("\"tryOnly\":true") != std::string::npos);
        shown.press("installPack");
        shown.says("acme-fans is installed");
        QVERIFY(shown.sent("rule-pack.install").find("\"tryOnly\":false") != std::string::npos);
        QTRY_COMPARE_WITH_TIMEOUT(shown.cell("packs", 0, 1), QStringLiteral("1.3.0"), kPatience);
        QVERIFY(!install->isVisible());
    }

    void aPackThatDoesNotFitIsNotInstalled() {
        Place shown("rulepacks");
        shown.rows("packs", 3);
        auto* install = shown.page->findChild<PackInstall*>();
        QByteArray wrong(kPack);
        wrong.replace("is slow", "wrong example");
        install->offer(wrong, "good");
        QTRY_COMPARE_WITH_TIMEOUT(shown.cell("packRules", 0, 6), QStringLiteral("Do not fit"),
                                  kPatience);
        QCOMPARE(shown.cell("packRules", 1, 6), QStringLiteral("Not judged"));
        QVERIFY(!shown.find("installPack")->isEnabled());
        install->offer(kPack, "forged");
        shown.says("Trust its signer first.");
        QVERIFY(!shown.find("installPack")->isEnabled());
        QByteArray older(kPack);
        older.replace("1.3.0", "0.1.0");
        install->offer(older, "good");
        shown.press("installPack");
        shown.says("A newer version is installed");
        QTest::mouseClick(button(shown.page, QStringLiteral("Install the older version")),
                          Qt::LeftButton);
        shown.says("acme-fans is installed");
        QVERIFY(shown.sent("rule-pack.install").find("\"downgrade\":true") != std::string::npos);
    }

    void aSignerIsTrustedDistrustedAndTrustedAgain() {
        Place shown("rulepacks");
        shown.tab(1);
        shown.rows("signers", 1);
        shown.press("trustSigner");
        QCOMPARE(shown.calls("rule-pack.trust"), 0);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(),
                                  static_cast<QWidget*>(child<QLineEdit>(shown.page, "name")),
                                  kPatience);
        child<QLineEdit>(shown.page, "name")->setText(QStringLiteral("disks-inc"));
        auto* key = child<QPlainTextEdit>(shown.page, "publicKey");
        key->setPlainText(QStringLiteral("no key"));
        shown.press("trustSigner");
        shown.says("This is no Ed25519 key.");
        QCOMPARE(key->toPlainText(), QStringLiteral("no key"));
        key->setPlainText(QStringLiteral("-----BEGIN PUBLIC KEY-----"));
        shown.press("trustSigner");
        shown.rows("signers", 2);
        QVERIFY(key->toPlainText().isEmpty());
        shown.select("signers", 1);
        shown.press("distrustSigner");
        shown.rows("signers", 1);
        QTest::mouseClick(button(shown.page, QStringLiteral("Trust again")), Qt::LeftButton);
        shown.rows("signers", 2);
    }

    void theLookIsShownAtOnceAndRemembered() {
        Bench bench(busyConsole(3, 3, timeOfBench()));
        QVERIFY(rememberedLook(bench.memory) == LookChoice::desktop);
        Look look(*qApp, bench.theme, bench.memory, LookChoice::light);
        bench.context.look = &look;
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("settings"));
        auto* page = window.page(QStringLiteral("settings"));
        child<QTabBar>(page, "tabs")->setCurrentIndex(2);
        auto* choice = child<QComboBox>(page, "look");
        QCOMPARE(choice->currentText(), QStringLiteral("Light"));
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_End);
        QVERIFY(bench.theme.tokens().scheme == Scheme::highContrast);
        QCOMPARE(qApp->palette().color(QPalette::Window), bench.theme.tokens().background);
        QVERIFY(rememberedLook(bench.memory) == LookChoice::highContrast);
        QVERIFY(lookNamed(QStringLiteral("dark")) == LookChoice::dark);
        QVERIFY(!lookNamed(QStringLiteral("pink")));
    }

    void emptyListsSayWhatToDo() {
        FakeData data = emptyConsole();
        data.progress.complete = true;
        Place shown("rulepacks", std::move(data));
        shown.tab(1);
        shown.says("No signer is trusted");
        shown.window.openPage(QStringLiteral("settings"));
        shown.page = shown.window.page(QStringLiteral("settings"));
        shown.tab(1);
        shown.says("No managed system yet");
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleSettings)
#include "tst_console_settings.moc"

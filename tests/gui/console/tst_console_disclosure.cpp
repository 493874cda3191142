// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves: redaction, pseudonyms, the ledger, bundles.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

#include "app/console/disclosure/bundle_view.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;

namespace {

enum Tab { kRedaction, kPseudonyms, kLedger, kBundles };

struct Disclosure {
    Bench bench;
    MainWindow& window;
    QWidget* page = nullptr;

    explicit Disclosure(int tab, FakeData data = busyConsole(3, 3, timeOfBench()),
                        api::Role role = api::Role::administrator)
        : bench(std::move(data)), window((bench.client.setRole(role), bench.open())) {
        window.openPage(QStringLiteral("disclosure"));
        page = window.page(QStringLiteral("disclosure"));
        child<QTabBar>(page, "tabs")->setCurrentIndex(tab);
    }
    QTableView* table(const char* name) { return child<QTableView>(page, name); }
    void rows(const char* name, int count) {
        [&] { QTRY_COMPARE_WITH_TIMEOUT(table(name)->model()->rowCount(), count, kPatience); }();
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
};

}  // namespace

class ConsoleDisclosure : public QObject {
    Q_OBJECT

private slots:
    void aRuleIsTriedThenAdded() {
        Disclosure shown(kRedaction);
        shown.rows("rules", 3);
        shown.press("addRule");
        QCOMPARE(shown.bench.client.calls["redaction.add"], 0);
        child<QLineEdit>(shown.page, "match")->setText(QStringLiteral("Falcon"));
        auto* sample = child<QPlainTextEdit>(shown.page, "sample");
        sample->setPlainText(QStringLiteral("The Falcon fan is slow"));
        shown.press("tryRule");
        shown.says("The [redacted] fan is slow");
        sample->setPlainText(QStringLiteral("1207"));
        shown.press("tryRule");
        shown.says("/event/comments/0/text");
        QVERIFY(shown.bench.client.lastParams["redaction.try"].find("\"problemNumber\":1207") !=
                std::string::npos);
        child<QLineEdit>(shown.page, "name")->setText(QStringLiteral("birds"));
        shown.press("addRule");
        shown.rows("rules", 4);
        QVERIFY(child<QLineEdit>(shown.page, "name")->text().isEmpty());
    }

    void aRefusedRuleStaysTyped() {
        Disclosure shown(kRedaction);
        child<QLineEdit>(shown.page, "name")->setText(QStringLiteral("codes"));
        child<QLineEdit>(shown.page, "match")->setText(QStringLiteral("CBX-CHN"));
        shown.press("addRule");
        shown.says("which the receiver needs");
        QCOMPARE(child<QLineEdit>(shown.page, "match")->text(), QStringLiteral("CBX-CHN"));
    }

    void aRemovedRuleIsPutBack() {
        Disclosure shown(kRedaction);
        shown.rows("rules", 3);
        shown.press("removeRule");
        shown.rows("rules", 2);
        QTest::mouseClick(button(shown.page, QStringLiteral("Put it back")), Qt::LeftButton);
        shown.rows("rules", 3);
        QVERIFY(shown.bench.client.lastParams["redaction.add"].find("Project Falcon") !=
                std::string::npos);
    }

    void pseudonymsAreTurnedOnAndATokenIsRevealed() {
        Disclosure shown(kPseudonyms);
        auto* hosts = child<QCheckBox>(shown.page, "hosts");
        auto* people = child<QCheckBox>(shown.page, "people");
        QTRY_VERIFY_WITH_TIMEOUT(hosts->isChecked(), kPatience);
        QTest::mouseClick(people, Qt::LeftButton, {}, QPoint(8, people->height() / 2));
        shown.bench.client.goOffline();
        shown.bench.client.goOnline();
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.calls["pseudonym.get"], 2, kPatience);
        QVERIFY(people->isChecked());
        shown.press("save");
        QTRY_VERIFY_WITH_TIMEOUT(shown.bench.client.data.pseudonyms.people, kPatience);
        shown.press("readMap");
        shown.rows("tokens", 12);
        child<QLineEdit>(shown.page, "token")->setText(QStringLiteral("b219"));
        shown.rows("tokens", 1);
        shown.press("reveal");
        shown.says("host-3f0a9c51b219 is db14.example.net");
        child<QLineEdit>(shown.page, "token")->setText(QStringLiteral("person-1"));
        QTest::keyClick(child<QLineEdit>(shown.page, "token"), Qt::Key_Return);
        shown.says("There is no such thing");
    }

    void anOperatorSeesTheSettingsOnly() {
        Disclosure shown(kPseudonyms, busyConsole(3, 3, timeOfBench()), api::Role::consoleOperator);
        QTRY_VERIFY_WITH_TIMEOUT(child<QCheckBox>(shown.page, "hosts")->isChecked(), kPatience);
        QVERIFY(!child<QCheckBox>(shown.page, "hosts")->isEnabled());
        for (const char* name : {"readMap", "reveal", "save"})
            QVERIFY2(!shown.find(name)->isEnabled(), name);
    }

    void theLedgerIsSearchedInPiecesAndVerified() {
        Disclosure shown(kLedger);
        shown.rows("ledger", 500);
        shown.press("ledgerMore");
        shown.rows("ledger", 1000);
        shown.press("ledgerMore");
        shown.rows("ledger", 1200);
        QVERIFY(!shown.find("ledgerMore")->isVisible());
        child<QComboBox>(shown.page, "ledgerStep")->setCurrentIndex(3);
        QTRY_VERIFY_WITH_TIMEOUT(shown.bench.client.lastParams["ledger.search"].find(
                                     "\"what\":\"set-aside\"") != std::string::npos,
                                 kPatience);
        shown.rows("ledger", 171);
        child<QLineEdit>(shown.page, "ledgerText")->setText(QStringLiteral("no such digest"));
        shown.says("No entry meets the filter");
        shown.press("verify");
        shown.says("The chain of");
        shown.bench.client.brokenEntry = 77;
        shown.press("verify");
        shown.says("Entry 77 does not fit the one before");
    }

    void receiptsSayWhatArrived() {
        Disclosure shown(kBundles);
        auto* bundles = shown.page->findChild<BundleView*>();
        bundles->importReceipts("nothing");
        shown.says("These are no receipts");
        bundles->importReceipts("{}");
        shown.says("Messages that arrived: 212");
        shown.says("refused, they wait on: 1");
    }

    void emptyListsSayWhatToDo() {
        FakeData data = emptyConsole();
        data.progress.complete = true;
        Disclosure shown(kRedaction, std::move(data));
        shown.says("Nothing is taken out");
        child<QTabBar>(shown.page, "tabs")->setCurrentIndex(kPseudonyms);
        shown.says("The map was not read");
        child<QTabBar>(shown.page, "tabs")->setCurrentIndex(kLedger);
        shown.says("No entry meets the filter");
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleDisclosure)
#include "tst_console_disclosure.moc"

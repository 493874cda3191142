// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

#include "app/console/policies/kept_back_model.h"
#include "app/console/policies/policy_text.h"
#include "app/console/policies/rehearsal.h"
#include "app/console/policies/rules_model.h"
#include "app/console/policies/windows_model.h"
#include "app/console/widgets/notice.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;
using namespace std::chrono_literals;

namespace {

/// The page of windows and policies, opened.
struct Policies {
    Bench bench;
    MainWindow& window;
    QWidget* page = nullptr;

    explicit Policies(FakeData data = busyConsole(20, 50, timeOfBench()))
        : bench(std::move(data)), window(bench.open()) {
        window.openPage(QStringLiteral("policies"));
        page = window.page(QStringLiteral("policies"));
    }
    template <class Widget>
    Widget* find(const char* name) {
        return child<Widget>(page, name);
    }
    /// The visible one of several with the same name.
    template <class Widget>
    Widget* visible(const char* name) {
        Widget* found = nullptr;
        [&] {
            QTRY_VERIFY2_WITH_TIMEOUT(
                [&] {
                    for (auto* one : page->findChildren<QWidget*>(QLatin1String(name)))
                        if (auto* typed = dynamic_cast<Widget*>(one); typed && typed->isVisible())
                            found = typed;
                    return found != nullptr;
                }(),
                name, kPatience);
        }();
        return found;
    }
    void press(const char* name) {
        auto* button = visible<QPushButton>(name);
        [&] { QTRY_VERIFY2_WITH_TIMEOUT(button->isEnabled(), name, kPatience); }();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void openTab(int index) { find<QTabBar>("tabs")->setCurrentIndex(index); }
    QStringList column(const char* table, int column) {
        QStringList texts;
        const auto* model = visible<QTableView>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts += model->index(row, column).data().toString();
        return texts;
    }
    QString notices() {
        QStringList texts;
        for (auto* frame : page->findChildren<QFrame*>(QStringLiteral("notice")))
            if (frame->isVisible())
                texts += dynamic_cast<Notice*>(frame)->text();
        return texts.join(QLatin1Char(' '));
    }
    template <class Arguments>
    Arguments sent(const char* method) {
        auto arguments = core::fromJson<Arguments>(bench.client.lastParams[method]);
        return arguments ? *arguments : Arguments{};
    }
};

const QString kNow = QStringLiteral("Memory exchange");

}  // namespace

class ConsolePolicies : public QObject {
    Q_OBJECT

private slots:
    void theModelsAreSound() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        WindowsModel windows;
        const QAbstractItemModelTester ofWindows(
            &windows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        windows.show(bench.client.data.windows);
        // The storm is not among them.
        QCOMPARE(windows.rowCount(), 5);
        QCOMPARE(windows.rowAt(0)->window.reason, kNow.toStdString());
        QCOMPARE(windows.rowAt(1)->state, api::WindowState::planned);
        QCOMPARE(windows.rowAt(3)->window.number, 2u);
        RulesModel rules;
        const QAbstractItemModelTester ofRules(
            &rules, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rules.setRows(bench.client.data.policy.rules);
        QCOMPARE(rules.rowCount(), 3);
        KeptBackModel kept(bench.client, bench.words);
        const QAbstractItemModelTester ofKept(
            &kept, QAbstractItemModelTester::FailureReportingMode::QtTest);
        kept.setQuestion(0, true);
        QTRY_COMPARE_WITH_TIMEOUT(kept.rowCount(), 24, kPatience);
        kept.setQuestion(3, false);
        QTRY_COMPARE_WITH_TIMEOUT(kept.rowCount(), 8, kPatience);
    }

    void expiryIsSaidInWords() {
        const auto now = timeOfBench();
        api::WindowRow row;
        row.window.start = now - 1h;
        row.window.end = now + 30min + 5s;
        row.state = api::WindowState::running;
        QCOMPARE(expiryText(row, now), QStringLiteral("ends in 30 min"));
        row.state = api::WindowState::ended;
        row.window.endedAt = now - 5min;
        QCOMPARE(expiryText(row, now), QStringLiteral("ended early, 5 min ago"));
        QCOMPARE(scopeText({{"CBX-MEM-*"}, {}, {"db*", "web*"}}),
                 QStringLiteral("CBX-MEM-*; partitions db*, web*"));
        QCOMPARE(scopeText({}), QStringLiteral("Everything"));
        QCOMPARE(hoursText(callbox::core::PolicyHours{{1, 2, 3, 7}, "20:00", "", ""}),
                 QStringLiteral("Mon to Wed, Sun 20:00 to 24:00"));
    }

    void whatIsInForceComesFirstAndEndedOnesAreShownOnRequest() {
        Policies shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("windows", 1).value(0), kNow, kPatience);
        // The one of four days ago has problems that wait; the older one has none.
        QCOMPARE(shown.column("windows", 1).size(), 4);
        shown.find<QComboBox>("which")->setCurrentIndex(1);
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("windows", 1).size(), 5, kPatience);
    }

    void aWindowIsAddedWithSensibleTimesAndItsScope() {
        Policies shown;
        shown.press("addWindow");
        auto* reason = shown.visible<QLineEdit>("reason");
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), static_cast<QWidget*>(reason),
                                  kPatience);
        // Without a reason nothing is sent.
        shown.press("confirmWindow");
        QCOMPARE(shown.bench.client.calls["window.add"], 0);
        QTest::keyClicks(reason, QStringLiteral("Replace fans"));
        QTest::keyClicks(shown.visible<QLineEdit>("scope.referenceCodes"),
                         QStringLiteral("CBX-FAN-*, CBX-ENV-0001"));
        auto* end = shown.visible<QDateTimeEdit>("end");
        const auto usual = end->dateTime();
        end->setDateTime(usual.addDays(-1));
        shown.press("confirmWindow");
        QCOMPARE(shown.bench.client.calls["window.add"], 0);
        end->setDateTime(usual);
        shown.press("confirmWindow");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.calls["window.add"], 1, kPatience);
        const auto sent = shown.sent<callbox::core::MaintenanceWindow>("window.add");
        QCOMPARE(sent.reason, std::string("Replace fans"));
        QCOMPARE(sent.scope.referenceCodes,
                 (std::vector<std::string>{"CBX-FAN-*", "CBX-ENV-0001"}));
        QVERIFY(sent.scope.partitions.empty() && sent.owner.empty());
        QVERIFY(sent.start <= timeNowOfTest() && timeNowOfTest() - sent.start < 2min);
        QVERIFY(sent.end - sent.start > 115min && sent.end - sent.start < 125min);
        QTRY_VERIFY_WITH_TIMEOUT(shown.notices().contains(QLatin1String("Window 7 is added")),
                                 kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<Page*>(shown.page)->place(), QStringLiteral("7"),
                                  kPatience);
        QVERIFY(!reason->isVisible() && reason->text().isEmpty());
    }

    void aRefusedWindowSaysWhyAndKeepsWhatWasTyped() {
        Policies shown;
        shown.press("addWindow");
        QTest::keyClicks(shown.visible<QLineEdit>("reason"), QStringLiteral("Replace fans"));
        shown.bench.client.refuse("window.add", {callbox::core::ErrorCode::limitExceeded,
                                                 {"policy.too-many-windows", {{"most", "200"}}},
                                                 {},
                                                 {}});
        shown.press("confirmWindow");
        QTRY_VERIFY_WITH_TIMEOUT(shown.notices().contains(QLatin1String("At most 200 windows")),
                                 kPatience);
        QCOMPARE(shown.visible<QLineEdit>("reason")->text(), QStringLiteral("Replace fans"));
        shown.bench.client.goOffline();
        shown.bench.client.goOnline();
        QCOMPARE(shown.visible<QLineEdit>("reason")->text(), QStringLiteral("Replace fans"));
        shown.press("confirmWindow");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.windows.size(), std::size_t(7),
                                  kPatience);
    }

    void aWindowIsEndedNowAndTheEndCanBeUndone() {
        Policies shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("windows", 1).value(0), kNow, kPatience);
        shown.press("endWindow");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.windows[2].state, api::WindowState::ended,
                                  kPatience);
        QCOMPARE(shown.sent<api::WindowNumber>("window.end").number, 3u);
        QTest::mouseClick(button(shown.page, QStringLiteral("Undo")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.windows.size(), std::size_t(7),
                                  kPatience);
        QCOMPARE(shown.bench.client.data.windows.back().window.end,
                 shown.bench.client.data.windows[2].window.end);
    }

    void aComingWindowIsRemovedAndCanBeAddedAgain() {
        Policies shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("windows", 1).value(0), kNow, kPatience);
        auto* table = shown.visible<QTableView>("windows");
        table->setCurrentIndex(table->model()->index(1, 0));
        shown.press("removeWindow");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.calls["window.remove"], 1, kPatience);
        QCOMPARE(shown.sent<api::WindowNumber>("window.remove").number, 4u);
        QTest::mouseClick(button(shown.page, QStringLiteral("Undo")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.windows.back().window.reason,
                                  std::string("Kernel update, first half"), kPatience);
    }

    void theCalendarFollowsTheTableAndLeadsIt() {
        Policies shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("windows", 1).value(0), kNow, kPatience);
        auto* calendar = shown.visible<QCalendarWidget>("calendar");
        calendar->setSelectedDate(QDate::currentDate().addDays(7));
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<Page*>(shown.page)->place(), QStringLiteral("5"),
                                  kPatience);
        QVERIFY2(calendar->accessibleDescription().contains(QLatin1String("Move to rack B")),
                 qPrintable(calendar->accessibleDescription()));
        auto* table = shown.visible<QTableView>("windows");
        table->setCurrentIndex(table->model()->index(1, 0));
        QTRY_COMPARE_WITH_TIMEOUT(
            calendar->selectedDate(),
            dateTimeOf(shown.bench.client.data.windows[3].window.start).date(), kPatience);
    }

    void someProblemsAreReleasedByTheKeyboardAlone() {
        Policies shown;
        auto* table = shown.visible<QTableView>("keptBack");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 8, kPatience);
        QCOMPARE(shown.visible<QPushButton>("release")->text(), QStringLiteral("Release all"));
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shown.visible<QPushButton>("release")->text(),
                                  QStringLiteral("Release 2"), kPatience);
        // What comes meanwhile does not slip under the selection.
        api::SuppressedRow fresh = shown.bench.client.data.suppressed.front();
        fresh.event.problemNumber = 99;
        shown.bench.client.data.suppressed.insert(shown.bench.client.data.suppressed.begin(),
                                                  fresh);
        shown.bench.client.change(api::Topic::window);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 9, kPatience);
        shown.visible<QPushButton>("release")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.calls["window.release"], 1, kPatience);
        const auto sent = shown.sent<api::SettleArguments>("window.release");
        QCOMPARE(sent.window, 0u);
        QCOMPARE(sent.problemNumbers, (std::vector<std::uint64_t>{49, 50}));
        QTRY_VERIFY_WITH_TIMEOUT(shown.notices().contains(QLatin1String("2 released")), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 7, kPatience);
    }

    void allOfAWindowAreDiscardedOnlyWithAReason() {
        Policies shown;
        auto* table = shown.visible<QTableView>("keptBack");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 8, kPatience);
        shown.press("discard");
        shown.press("confirmDiscard");
        QCOMPARE(shown.bench.client.calls["window.discard"], 0);
        auto* form = shown.visible<QFrame>("discardForm");
        QTest::keyClicks(child<QLineEdit>(form, "reason"), QStringLiteral("pulled by us"));
        shown.press("confirmDiscard");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.calls["window.discard"], 1, kPatience);
        const auto sent = shown.sent<api::SettleArguments>("window.discard");
        QCOMPARE(sent.window, 3u);
        QVERIFY(sent.problemNumbers.empty());
        QCOMPARE(sent.reason, std::string("pulled by us"));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 0, kPatience);
        shown.visible<QCheckBox>("settled")->setChecked(true);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 9, kPatience);
    }

    void everythingKeptBackIsListedInOnePlace() {
        Policies shown;
        shown.openTab(1);
        auto* table = shown.visible<QTableView>("keptBack");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 21, kPatience);
        // All of everything at once is not offered.
        QVERIFY(!shown.visible<QPushButton>("release")->isEnabled());
        table->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(shown.visible<QPushButton>("release")->isEnabled(), kPatience);
        shown.press("showProblem");
        QTRY_COMPARE_WITH_TIMEOUT(shown.window.openedPage(), QStringLiteral("events"), kPatience);
    }

    void aStormShowsWhatItHeldAndIsEnded() {
        Policies shown;
        shown.openTab(3);
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("storms", 1), QStringList("db0004"), kPatience);
        QCOMPARE(shown.column("kinds", 0), QStringList({"CBX-DSK-0001", "CBX-NET-0004"}));
        QTRY_COMPARE_WITH_TIMEOUT(shown.visible<QTableView>("keptBack")->model()->rowCount(), 10,
                                  kPatience);
        shown.press("endStorm");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.windows.back().state,
                                  api::WindowState::ended, kPatience);
    }

    void theLimitsOfStormsAreSavedAndRefusedOnesStay() {
        Policies shown;
        shown.openTab(3);
        auto* partition = shown.visible<QSpinBox>("partition");
        QTRY_COMPARE_WITH_TIMEOUT(partition->value(), 30, kPatience);
        QVERIFY(!shown.visible<QPushButton>("saveLimits")->isEnabled());
        partition->setValue(500);
        shown.press("saveLimits");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.calls["storm.set"], 1, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(shown.visible<QPushButton>("saveLimits")->isEnabled(), kPatience);
        QCOMPARE(partition->value(), 500);
        shown.visible<QSpinBox>("console")->setValue(900);
        shown.press("saveLimits");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.storms.partition, 500u, kPatience);
        QCOMPARE(shown.bench.client.data.storms.console, 900u);
    }

    void rulesAreMovedByKeysAndByDraggingAndSavedAsAWhole() {
        Policies shown;
        shown.openTab(2);
        QTRY_COMPARE_WITH_TIMEOUT(
            shown.column("rules", 1),
            QStringList({QStringLiteral("Look first"), QStringLiteral("Quiet nights"),
                         QStringLiteral("Test racks")}),
            kPatience);
        auto* table = shown.visible<QTableView>("rules");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("rules", 1)[1], QStringLiteral("Test racks"),
                                  kPatience);
        QCOMPARE(table->currentIndex().row(), 1);
        // As when the first row is dropped behind the last one.
        auto* model = table->model();
        const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(0, 0)}));
        model->dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
        QTRY_COMPARE_WITH_TIMEOUT(
            shown.column("rules", 1),
            QStringList({QStringLiteral("Test racks"), QStringLiteral("Quiet nights"),
                         QStringLiteral("Look first")}),
            kPatience);
        QCOMPARE(shown.bench.client.calls["policy.set"], 0);
        shown.press("saveRules");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.policy.rules[2].name,
                                  std::string("Look first"), kPatience);
        QCOMPARE(shown.sent<api::SetPolicyArguments>("policy.set").revision, std::string("1"));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.visible<QPushButton>("saveRules")->isEnabled(), kPatience);
    }

    void aRuleIsAddedWrittenAndItsFaultsAreShownWhereTheyAre() {
        Policies shown;
        shown.openTab(2);
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("rules", 1).size(), 3, kPatience);
        shown.press("addRule");
        auto* name = shown.visible<QLineEdit>("name");
        QTRY_COMPARE_WITH_TIMEOUT(name->text(), QStringLiteral("New rule 1"), kPatience);
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Fans"));
        auto* from = shown.visible<QLineEdit>("hours.from");
        QTest::keyClicks(from, QStringLiteral("25:00"));
        shown.press("saveRules");
        QCOMPARE(shown.bench.client.calls["policy.set"], 0);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), static_cast<QWidget*>(from),
                                  kPatience);
        from->selectAll();
        QTest::keyClicks(from, QStringLiteral("22:00"));
        QTest::keyClicks(shown.visible<QLineEdit>("scope.referenceCodes"),
                         QStringLiteral("CBX-FAN-*,"));
        auto* severity = shown.visible<QComboBox>("severity");
        severity->setCurrentIndex(2);
        auto* action = shown.visible<QComboBox>("action");
        action->setCurrentIndex(
            action->findData(static_cast<int>(callbox::core::PolicyAction::notify)));
        shown.visible<QCheckBox>("day6")->click();
        shown.press("saveRules");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.policy.rules.size(), std::size_t(4),
                                  kPatience);
        const auto& rule = shown.bench.client.data.policy.rules[3];
        QCOMPARE(rule.name, std::string("Fans"));
        QCOMPARE(rule.scope.referenceCodes, std::vector<std::string>{"CBX-FAN-*"});
        QCOMPARE(rule.action, callbox::core::PolicyAction::notify);
        QCOMPARE(rule.severity, std::optional(callbox::core::Severity::warning));
        QVERIFY(rule.hours && rule.hours->from == "22:00" && rule.hours->days == std::vector{6});
    }

    void aRuleIsRemovedTurnedOffAndBroughtBack() {
        Policies shown;
        shown.openTab(2);
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("rules", 1).size(), 3, kPatience);
        auto* table = shown.visible<QTableView>("rules");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("rules", 1).size(), 2, kPatience);
        QTest::mouseClick(button(shown.page, QStringLiteral("Undo")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("rules", 1).value(0), QStringLiteral("Look first"),
                                  kPatience);
        shown.press("turnRule");
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("rules", 2).value(0), QStringLiteral("Turned off"),
                                  kPatience);
        shown.press("discardRules");
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("rules", 2).value(0),
                                  QStringLiteral("Hold for approval"), kPatience);
    }

    void aWindowAddedMeanwhileIsNoConflictButOtherRulesAre() {
        Policies shown;
        auto& data = shown.bench.client.data;
        shown.openTab(2);
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("rules", 1).size(), 3, kPatience);
        shown.press("turnRule");
        // A window came and nobody said so yet.
        ++data.policyRevision;
        shown.press("saveRules");
        QTRY_VERIFY_WITH_TIMEOUT(!data.policy.rules[0].enabled, kPatience);
        shown.press("turnRule");
        data.policy.rules.pop_back();
        ++data.policyRevision;
        shown.press("saveRules");
        QTRY_VERIFY_WITH_TIMEOUT(shown.notices().contains(QLatin1String("Somebody else")),
                                 kPatience);
        QCOMPARE(shown.column("rules", 1).size(), 3);
        QTest::mouseClick(button(shown.page, QStringLiteral("Replace theirs")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(data.policy.rules.size(), std::size_t(3), kPatience);
        QVERIFY(data.policy.rules[0].enabled);
    }

    void whatIsWrittenIsRehearsedBeforeItIsSaved() {
        FakeData data = busyConsole(20, 50, timeOfBench());
        // What it does depends on the hour.
        data.policy.rules.erase(data.policy.rules.begin() + 1);
        Policies shown(std::move(data));
        shown.openTab(2);
        auto* table = shown.visible<QTableView>("rules");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(
            stateText(shown.page).contains(QLatin1String("Every problem goes as now")), kPatience);
        shown.bench.client.data.windows.clear();
        shown.bench.client.change(api::Topic::window);
        shown.press("turnRule");
        auto* rehearsal = shown.find<QTableView>("rehearsal");
        // Without the first rule memory errors are called home.
        QTRY_COMPARE_WITH_TIMEOUT(rehearsal->model()->index(0, 3).data().toString(),
                                  QStringLiteral("Called home"), kPatience);
        QCOMPARE(rehearsal->model()->index(0, 2).data().toString(),
                 QStringLiteral("Held for approval"));
        QCOMPARE(shown.bench.client.calls["policy.set"], 0);
        QTRY_VERIFY_WITH_TIMEOUT(
            shown.find<QLabel>("leaves")->text().contains(QLatin1String("1,824 bytes")) ||
                shown.find<QLabel>("leaves")->text().contains(QLatin1String("1824 bytes")),
            kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(
            shown.find<QLabel>("outcome")->text().contains(QLatin1String("Told:")), kPatience);
        // One problem, whatever becomes of it.
        auto* number = shown.visible<QLineEdit>("problemNumber");
        QTest::keyClicks(number, QStringLiteral("49"));
        QTest::keyClick(number, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(rehearsal->model()->index(0, 0).data().toString(),
                                  QStringLiteral("49"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(
            shown.find<QLabel>("outcome")->text().startsWith(QLatin1String("49 ")), kPatience);
    }

    void whoIsToldFollowsFromWhatBecomesOfAProblem() {
        callbox::core::NotificationTarget mail;
        mail.email.addresses = {{"ops@example.net", callbox::core::NotifyAbout::callHomeOnly},
                                {"all@example.net", callbox::core::NotifyAbout::all}};
        const callbox::core::ServiceableEvent event;
        QCOMPARE(toldOf(event, Fate::calledHome, {mail}).size(), 2);
        QCOMPARE(toldOf(event, Fate::toldHere, {mail}),
                 QStringList(QStringLiteral("all@example.net")));
        QVERIFY(toldOf(event, Fate::keptBack, {mail}).isEmpty());
        mail.enabled = false;
        QVERIFY(toldOf(event, Fate::calledHome, {mail}).isEmpty());
    }

    void whoMayOnlyLookIsToldSo() {
        Policies shown;
        shown.bench.client.setRole(api::Role::viewer);
        shown.bench.client.goOnline();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.find<QPushButton>("addWindow")->isEnabled(), kPatience);
        QVERIFY(!shown.find<QPushButton>("addWindow")->toolTip().isEmpty());
        QVERIFY(!shown.visible<QPushButton>("endWindow")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!shown.visible<QPushButton>("release")->isEnabled(), kPatience);
        shown.openTab(3);
        QVERIFY(!shown.visible<QSpinBox>("partition")->isEnabled());
        shown.openTab(2);
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("rules", 1).size(), 3, kPatience);
        QVERIFY(!shown.visible<QPushButton>("addRule")->isEnabled());
        QVERIFY(!shown.visible<QLineEdit>("name")->isEnabled());
    }

    void withoutWindowsThePageSaysWhatTheyAreFor() {
        FakeData data = emptyConsole();
        data.progress.complete = true;
        Policies shown(std::move(data));
        QTRY_VERIFY_WITH_TIMEOUT(stateText(shown.page).contains(QLatin1String("No window")),
                                 kPatience);
        shown.openTab(1);
        QTRY_VERIFY_WITH_TIMEOUT(
            stateText(shown.page).contains(QLatin1String("Nothing is kept back")), kPatience);
        shown.openTab(2);
        QTRY_VERIFY_WITH_TIMEOUT(stateText(shown.page).contains(QLatin1String("no rule")),
                                 kPatience);
        shown.openTab(3);
        QTRY_VERIFY_WITH_TIMEOUT(stateText(shown.page).contains(QLatin1String("no storm")),
                                 kPatience);
    }

    void withoutTheServiceItSaysSoAndComesBack() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        bench.client.goOffline();
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("policies"));
        auto* page = window.page(QStringLiteral("policies"));
        QTRY_VERIFY_WITH_TIMEOUT(stateText(page).contains(QLatin1String("not connected")),
                                 kPatience);
        bench.client.goOnline();
        QTRY_COMPARE_WITH_TIMEOUT(child<QTableView>(page, "windows")->model()->rowCount(), 4,
                                  kPatience);
    }

private:
    static callbox::core::TimePoint timeNowOfTest() { return timeOfBench(); }
    static QString stateText(QWidget* page) {
        QStringList texts;
        for (auto* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                texts += label->text();
        return texts.join(QLatin1Char(' '));
    }
};

CALLBOX_GUI_TEST_MAIN(ConsolePolicies)
#include "tst_console_policies.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>

#include "app/console/conditions/audit_view.h"
#include "app/console/conditions/condition_text.h"
#include "app/console/conditions/conditions_model.h"
#include "app/console/conditions/sensors_view.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;

namespace {

constexpr auto kReport = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// The page of conditions and responses, opened.
struct Conditions {
    Bench bench;
    MainWindow& window;
    QWidget* page = nullptr;

    explicit Conditions(FakeData data = busyConsole(20, 50, timeOfBench()))
        : bench(std::move(data)), window(bench.open()) {
        window.openPage(QStringLiteral("conditions"));
        page = window.page(QStringLiteral("conditions"));
    }
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
    void type(const char* field, const char* text) {
        auto* edit = visible<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(text));
    }
    void openTab(int index) { child<QTabBar>(page, "tabs")->setCurrentIndex(index); }
    QStringList column(const char* table, int column) {
        QStringList texts;
        const auto* model = visible<QTableView>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts += model->index(row, column).data().toString();
        return texts;
    }
    QString texts() {
        QStringList texts;
        for (auto* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                texts += label->text();
        return texts.join(QLatin1Char(' '));
    }
    template <class Arguments>
    Arguments sent(const char* method) {
        auto arguments = core::fromJson<Arguments>(bench.client.lastParams[method]);
        return arguments ? *arguments : Arguments{};
    }
};

}  // namespace

class ConsoleConditions : public QObject {
    Q_OBJECT

private slots:
    void theModelsAreSound() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        ConditionsModel conditions;
        const QAbstractItemModelTester ofConditions(&conditions, kReport);
        conditions.setRows(bench.client.data.conditions);
        QCOMPARE(conditions.rowCount(), 3);
        QCOMPARE(conditions.rowOf("Partition channel lost"), 1);
        SensorsModel sensors;
        const QAbstractItemModelTester ofSensors(&sensors, kReport);
        sensors.setRows(bench.client.data.sensors);
        ConditionAuditModel audit(bench.client, bench.words);
        const QAbstractItemModelTester ofAudit(&audit, kReport);
        audit.setCriteria({}, {});
        QTRY_COMPARE_WITH_TIMEOUT(audit.rowCount(), 3, kPatience);
    }

    void conditionsSayWhetherTheyAreMonitoredAndHold() {
        Conditions shown;
        QTRY_COMPARE_WITH_TIMEOUT(
            shown.column("conditions", 0),
            QStringList({QStringLiteral("Holds for 2"), QStringLiteral("Monitored"),
                         QStringLiteral("Not monitored")}),
            kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(
            shown.column("links", 0),
            QStringList({QStringLiteral("Alarm list"), QStringLiteral("Day shift")}), kPatience);
        QCOMPARE(static_cast<Page*>(shown.page)->place(),
                 QStringLiteral("File system nearly full"));
    }

    void aWrongExpressionIsSaidBelowItAndTheCursorStandsThere() {
        Conditions shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("conditions", 0).size(), 3, kPatience);
        shown.type("eventExpression", "PercentTotUsed ? 90");
        shown.press("saveCondition");
        auto* expression = shown.visible<QLineEdit>("eventExpression");
        QTRY_VERIFY_WITH_TIMEOUT(
            expression->accessibleDescription().contains(QLatin1String("position 16")), kPatience);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(expression));
        QCOMPARE(expression->selectionStart(), 15);
        // What is typed stays while others change something, and when the service was away.
        shown.bench.client.change(api::Topic::condition);
        shown.bench.client.goOffline();
        shown.bench.client.goOnline();
        QTRY_VERIFY_WITH_TIMEOUT(shown.bench.client.calls["condition.list"] > 2, kPatience);
        QCOMPARE(expression->text(), QStringLiteral("PercentTotUsed ? 90"));
        shown.type("eventExpression", "PercentTotUsed > 95");
        shown.press("saveCondition");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.conditions[0].eventExpression,
                                  std::string("PercentTotUsed > 95"), kPatience);
        const auto sent = shown.sent<api::ChangeConditionArguments>("condition.change");
        QCOMPARE(sent.name, std::string("File system nearly full"));
        QCOMPARE(sent.condition.rearmExpression, std::string("PercentTotUsed < 75"));
    }

    void aConditionIsMadeLinkedAndThenMonitored() {
        Conditions shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("conditions", 0).size(), 3, kPatience);
        shown.press("newCondition");
        shown.type("name", "Root is full");
        shown.type("eventExpression", "PercentTotUsed > 99");
        auto* service = shown.visible<QComboBox>("service");
        service->setCurrentIndex(2);
        shown.press("saveCondition");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.conditions.size(), std::size_t(4),
                                  kPatience);
        const auto& made = shown.bench.client.data.conditions.back();
        QCOMPARE(made.name, std::string("Root is full"));
        QCOMPARE(made.resourceClass, std::string("FileSystem"));
        QCOMPARE(made.service, callbox::core::ConditionService::callHome);
        QTRY_COMPARE_WITH_TIMEOUT(shown.visible<QComboBox>("unlinked")->count(), 2, kPatience);
        shown.press("link");
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("conditions", 0).value(3),
                                  QStringLiteral("Monitored"), kPatience);
        shown.press("stopMonitoring");
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("conditions", 0).value(3),
                                  QStringLiteral("Not monitored"), kPatience);
        QCOMPARE(shown.sent<api::AssociationArguments>("association.stop").condition,
                 std::string("Root is full"));
    }

    void aConditionIsRemovedAndBroughtBack() {
        Conditions shown;
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("conditions", 0).size(), 3, kPatience);
        shown.press("removeCondition");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.conditions.size(), std::size_t(2),
                                  kPatience);
        QTest::mouseClick(button(shown.page, QStringLiteral("Undo")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.conditions.size(), std::size_t(3),
                                  kPatience);
    }

    void aResponseIsMadeWithAProgramAndAnAlarm() {
        Conditions shown;
        shown.openTab(1);
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("responses", 0).size(), 2, kPatience);
        shown.press("newResponse");
        shown.type("name", "Night shift");
        shown.press("addAction");
        shown.visible<QComboBox>("actionKind")->setCurrentIndex(1);
        // Without a program it is refused where it is missing.
        shown.press("saveResponse");
        auto* command = shown.visible<QLineEdit>("command");
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), static_cast<QWidget*>(command),
                                  kPatience);
        QTest::keyClicks(command, QStringLiteral("page-team \"night shift\" 2"));
        shown.type("from", "22:00");
        shown.press("saveResponse");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.responses.size(), std::size_t(3),
                                  kPatience);
        const auto& made = shown.bench.client.data.responses.back();
        QCOMPARE(made.name, std::string("Night shift"));
        QCOMPARE(made.actions.size(), std::size_t(2));
        QCOMPARE(made.actions[1].command,
                 (std::vector<std::string>{"page-team", "night shift", "2"}));
        QCOMPARE(made.actions[1].from, std::string("22:00"));
        // The linked one cannot be removed, and that is said.
        shown.visible<QTableView>("responses")
            ->setCurrentIndex(shown.visible<QTableView>("responses")->model()->index(0, 0));
        shown.press("removeResponse");
        QTRY_VERIFY_WITH_TIMEOUT(shown.texts().contains(QLatin1String("is linked to conditions")),
                                 kPatience);
    }

    void aSensorRunsNowIsMadeAndRemoved() {
        Conditions shown;
        shown.openTab(2);
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("sensors", 0),
                                  QStringList({QStringLiteral("Runs"), QStringLiteral("Failed")}),
                                  kPatience);
        shown.press("runSensor");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.calls["sensor.refresh"], 1, kPatience);
        QCOMPARE(shown.sent<api::SensorQuery>("sensor.refresh").name, std::string("MailQueue"));
        shown.press("newSensor");
        shown.type("name", "Fans");
        shown.type("partitionId", "db0004");
        shown.press("makeSensor");
        auto* command = shown.visible<QLineEdit>("command");
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), static_cast<QWidget*>(command),
                                  kPatience);
        QTest::keyClicks(command, QStringLiteral("/opt/fans"));
        shown.press("makeSensor");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.sensors.size(), std::size_t(3),
                                  kPatience);
        QCOMPARE(shown.bench.client.data.sensors.back().interval, 60u);
        QTRY_VERIFY_WITH_TIMEOUT(shown.texts().contains(QLatin1String("Fans on db0004")),
                                 kPatience);
        shown.press("removeSensor");
        QTRY_COMPARE_WITH_TIMEOUT(shown.bench.client.data.sensors.size(), std::size_t(2),
                                  kPatience);
    }

    void whatHappenedIsFilteredAndLeadsToTheProblem() {
        Conditions shown;
        shown.openTab(3);
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("conditionAudit", 1).size(), 3, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(shown.texts().contains(QLatin1String("no route to host")),
                                 kPatience);
        auto* kind = shown.visible<QComboBox>("kind");
        kind->setCurrentIndex(
            kind->findData(static_cast<int>(callbox::core::ConditionAuditKind::event)));
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("conditionAudit", 1),
                                  QStringList(QStringLiteral("Event")), kPatience);
        QTest::mouseClick(button(shown.page, QStringLiteral("Show problem")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.window.openedPage(), QStringLiteral("events"), kPatience);
    }

    void whoMayOnlyLookIsToldSo() {
        Conditions shown;
        shown.bench.client.setRole(api::Role::consoleOperator);
        shown.bench.client.goOnline();
        QTRY_VERIFY_WITH_TIMEOUT(shown.visible<QPushButton>("newCondition")->isEnabled(),
                                 kPatience);
        shown.openTab(1);
        QTRY_COMPARE_WITH_TIMEOUT(shown.column("responses", 0).size(), 2, kPatience);
        QVERIFY(!shown.visible<QPushButton>("newResponse")->isEnabled());
        QVERIFY(!shown.visible<QPushButton>("newResponse")->toolTip().isEmpty());
        shown.openTab(2);
        QTRY_VERIFY_WITH_TIMEOUT(shown.visible<QPushButton>("runSensor")->isEnabled(), kPatience);
        QVERIFY(!shown.visible<QPushButton>("newSensor")->isEnabled());
    }

    void withoutAnythingEachTabSaysWhatItIsFor() {
        FakeData data = emptyConsole();
        data.progress.complete = true;
        Conditions shown(std::move(data));
        const char* const kStates[] = {"no condition", "no response", "no sensor", "Nothing of"};
        for (int tab = 0; tab < 4; ++tab) {
            shown.openTab(tab);
            QTRY_VERIFY2_WITH_TIMEOUT(shown.texts().contains(QLatin1String(kStates[tab])),
                                      kStates[tab], kPatience);
        }
    }

    void withoutTheServiceItSaysSoAndComesBack() {
        Bench bench(busyConsole(20, 50, timeOfBench()));
        bench.client.goOffline();
        MainWindow& window = bench.open();
        window.openPage(QStringLiteral("conditions"));
        auto* page = window.page(QStringLiteral("conditions"));
        auto* table = child<QTableView>(page, "conditions");
        QTRY_VERIFY_WITH_TIMEOUT(!table->isVisible(), kPatience);
        bench.client.goOnline();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, kPatience);
    }

    void actionsAndValuesAreSaidInWords() {
        callbox::core::ResponseAction action;
        action.kind = callbox::core::ActionKind::command;
        action.command = {"page-team", "high"};
        action.from = "08:00";
        QCOMPARE(actionText(action),
                 QStringLiteral("runs page-team high, at events, 08:00 to 24:00"));
        QCOMPARE(valuesText({{"Int32", callbox::core::AttributeType::int32, false, true, {"5"}},
                             {"String", callbox::core::AttributeType::string, false, false, {}}}),
                 QStringLiteral("Int32=5"));
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleConditions)
#include "tst_console_conditions.moc"

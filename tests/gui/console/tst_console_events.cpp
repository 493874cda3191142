// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

#include "app/console/events/criteria_text.h"
#include "app/console/events/event_actions.h"
#include "app/console/widgets/notice.h"
#include "core/events/event_lifecycle.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;
using callbox::core::EventState;

/// The events page of a console with 50 events: 39 to 50 open, 49 and 45 and 41 held.
struct Events {
    Bench bench{busyConsole(20, 50, timeOfBench())};
    MainWindow& window = bench.open();
    QWidget* page = nullptr;
    QTableView* table = nullptr;

    explicit Events(api::Role role = api::Role::administrator) {
        bench.client.setRole(role);
        window.openPage(QStringLiteral("events"));
        page = window.page(QStringLiteral("events"));
        table = child<QTableView>(page, "events");
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(place(), QStringLiteral("50"), kPatience);
            QTRY_VERIFY_WITH_TIMEOUT(find("event.comment")->isEnabled(), kPatience);
        }();
    }
    QString place() const { return dynamic_cast<Page*>(page)->place(); }
    /// Of several with this name the one that is shown, if any is.
    template <class Widget = QPushButton>
    Widget* find(const char* name) const {
        Widget* found = nullptr;
        for (auto* one : page->findChildren<QWidget*>(QLatin1String(name)))
            if (auto* typed = dynamic_cast<Widget*>(one); typed && (!found || typed->isVisible()))
                found = typed;
        return found;
    }
    void press(const char* name) const {
        [&] {
            QTRY_VERIFY2_WITH_TIMEOUT(find(name)->isVisible() && find(name)->isEnabled(), name,
                                      kPatience);
        }();
        QTest::mouseClick(find(name), Qt::LeftButton);
    }
    void say(const QString& name, const QString& comment) const {
        auto* form = openForm();
        if (!name.isEmpty())
            child<QLineEdit>(form, "name")->setText(name);
        child<QPlainTextEdit>(form, "comment")->setPlainText(comment);
        QTest::mouseClick(child<QPushButton>(form, "confirmDeed"), Qt::LeftButton);
    }
    QWidget* openForm() const {
        QWidget* open = nullptr;
        [&] { QTRY_VERIFY_WITH_TIMEOUT((open = visibleForm()) != nullptr, kPatience); }();
        return open;
    }
    QWidget* visibleForm() const {
        for (auto* form : page->findChildren<QWidget*>(QStringLiteral("deedForm")))
            if (form->isVisible())
                return form;
        return nullptr;
    }
    QString notices() const {
        QStringList texts;
        for (auto* frame : page->findChildren<QFrame*>(QStringLiteral("notice")))
            if (frame->isVisible())
                texts += dynamic_cast<Notice*>(frame)->text();
        return texts.join(QLatin1Char(' '));
    }
    callbox::core::ServiceableEvent& event(std::uint64_t number) {
        return bench.client.data.events[number - 1];
    }
    void select(int row) const {
        table->selectionModel()->setCurrentIndex(
            table->model()->index(row, 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void selectRows(int first, int last) const {
        select(first);
        for (int row = first; row < last; ++row)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    }
    void openTab(const QString& name) const {
        auto* tabs = page->findChild<QTabBar*>();
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab).startsWith(name))
                return tabs->setCurrentIndex(tab);
        QTest::qFail(qPrintable(name), __FILE__, __LINE__);
    }
    QString tabs() const {
        QStringList texts;
        auto* tabs = page->findChild<QTabBar*>();
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts += tabs->tabText(tab);
        return texts.join(QLatin1Char('|'));
    }
    std::string sent(const char* method) { return bench.client.lastParams[method]; }
};

class ConsoleEvents : public QObject {
    Q_OBJECT

private slots:
    void theConsoleKnowsWhatEachStateAllowsAsTheServiceDoes() {
        namespace events = callbox::core::events;
        using Deed =
            callbox::core::Result<void> (*)(callbox::core::ServiceableEvent&, const events::Deed&);
        const std::map<EventAction, Deed> deeds{
            {EventAction::comment, events::comment}, {EventAction::hold, events::hold},
            {EventAction::approve, events::approve}, {EventAction::callHome, events::callHome},
            {EventAction::close, events::close},     {EventAction::reopen, events::reopen}};
        for (const auto& [action, deed] : deeds)
            for (int state = 0; state <= static_cast<int>(EventState::closed); ++state) {
                callbox::core::ServiceableEvent event;
                event.state = EventState(state);
                const bool allowed = deed(event, {"a", "a", "b", {}}).has_value();
                QVERIFY2(
                    isPossible(action, EventState(state)) == allowed,
                    qPrintable(
                        QStringLiteral("%1 in state %2").arg(static_cast<int>(action)).arg(state)));
            }
    }

    void anEventIsClosedWithNameAndReasonAndTheCloseIsUndone() {
        Events shown;
        shown.press("event.close");
        shown.say({}, {});
        // Without name and reason nothing is sent.
        QCOMPARE(shown.bench.client.calls["event.close"], 0);
        shown.say(QStringLiteral("Ada"), QStringLiteral("Part replaced"));
        QTRY_COMPARE_WITH_TIMEOUT(shown.event(50).state, EventState::closed, kPatience);
        QCOMPARE(shown.sent("event.close"),
                 std::string(R"({"problemNumbers":[50],"name":"Ada","comment":"Part replaced"})"));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.visibleForm(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(shown.notices().contains(QLatin1String("problem 50")), kPatience);
        QTest::mouseClick(button(shown.page, QStringLiteral("Undo close")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.event(50).state, EventState::acknowledged, kPatience);
    }

    void whatTheStateDoesNotAllowIsDisabledAndSaysWhy() {
        Events shown;
        // Acknowledged: it has left, and there is nothing to approve.
        QVERIFY(!shown.find("event.hold")->isEnabled());
        QVERIFY(shown.find("event.hold")->toolTip().contains(QLatin1String("left already")));
        QVERIFY(!shown.find("event.call-home")->isEnabled());
        QVERIFY(!shown.find("event.approve")->isVisible());
        shown.select(1);
        QTRY_VERIFY_WITH_TIMEOUT(shown.find("event.approve")->isVisible(), kPatience);
        QVERIFY(!shown.find("event.hold")->isVisible());
    }

    void aHeldEventIsApprovedAndAnOpenOneHeld() {
        Events shown;
        shown.select(1);
        shown.press("event.approve");
        shown.say({}, QStringLiteral("Owner agrees"));
        QTRY_COMPARE_WITH_TIMEOUT(shown.event(49).state, EventState::queued, kPatience);
        QCOMPARE(shown.sent("event.approve"),
                 std::string(R"({"problemNumbers":[49],"name":"","comment":"Owner agrees"})"));
        shown.press("event.hold");
        shown.say(QStringLiteral("Olga"), QStringLiteral("Ask first"));
        QTRY_COMPARE_WITH_TIMEOUT(shown.event(49).state, EventState::held, kPatience);
        shown.press("event.call-home");
        shown.say({}, QStringLiteral("The provider asked for it"));
        QTRY_COMPARE_WITH_TIMEOUT(shown.event(49).state, EventState::queued, kPatience);
    }

    void aRoleWithoutTheRightSeesWhyNot() {
        const Events shown(api::Role::consoleOperator);
        QVERIFY(!shown.find("event.close")->isEnabled());
        QVERIFY(
            shown.find("event.close")->toolTip().contains(QLatin1String("Service representative")));
        QVERIFY(!shown.find("replaced")->isEnabled());
        QVERIFY(shown.find("collectData")->isEnabled());
    }

    void aRefusalStandsInTheFormAndTheTextStays() {
        Events shown;
        shown.press("event.close");
        shown.bench.client.refuse(
            "event.close",
            {callbox::core::ErrorCode::conflict, fakeMessage("fake.unknown"), {}, {}});
        shown.say(QStringLiteral("Ada"), QStringLiteral("Done"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.notices().contains(QLatin1String("no such thing")),
                                 kPatience);
        auto* comment = child<QPlainTextEdit>(shown.openForm(), "comment");
        QCOMPARE(comment->toPlainText(), QStringLiteral("Done"));
    }

    void whatIsTypedSurvivesTheServiceAndAnotherLook() {
        Events shown;
        shown.press("event.comment");
        auto* comment = child<QPlainTextEdit>(shown.openForm(), "comment");
        QTest::keyClicks(comment, QStringLiteral("Part ordered"));
        shown.bench.client.goOffline();
        QTRY_VERIFY_WITH_TIMEOUT(!shown.find("addComment")->isEnabled(), kPatience);
        QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(shown.notices().contains(QLatin1String("not connected")),
                                 kPatience);
        QCOMPARE(comment->toPlainText(), QStringLiteral("Part ordered"));
        shown.bench.client.goOnline();
        QTRY_VERIFY_WITH_TIMEOUT(shown.find("addComment")->isEnabled(), kPatience);
        // Another event, and back.
        shown.select(1);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.visibleForm(), kPatience);
        shown.select(0);
        shown.press("event.comment");
        QCOMPARE(comment->toPlainText(), QStringLiteral("Part ordered"));
        QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shown.event(50).comments.size(), std::size_t(3), kPatience);
        QTRY_VERIFY2_WITH_TIMEOUT(shown.tabs().contains(QLatin1String("Comments (3)")),
                                  qPrintable(shown.tabs() + shown.place()), kPatience);
    }

    void severalEventsAreHandledAtOnceAndEachSaysWhatBecameOfIt() {
        Events shown;
        shown.selectRows(0, 2);
        QTRY_COMPARE_WITH_TIMEOUT(shown.place(), QStringLiteral("3 events"), kPatience);
        auto* outcomes = child<QTableView>(shown.page, "outcomes");
        QTRY_COMPARE_WITH_TIMEOUT(outcomes->model()->rowCount(), 3, kPatience);
        shown.press("event.approve");
        shown.say({}, QStringLiteral("Owner agrees"));
        QTRY_COMPARE_WITH_TIMEOUT(shown.event(49).state, EventState::queued, kPatience);
        QCOMPARE(
            shown.sent("event.approve"),
            std::string(R"({"problemNumbers":[50,49,48],"name":"","comment":"Owner agrees"})"));
        const auto became = [&](int row) {
            return outcomes->model()->index(row, 5).data().toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(became(1), QStringLiteral("Done"), kPatience);
        QVERIFY(became(0).contains(QLatin1String("approve is not possible")));
        QVERIFY(became(2).contains(QLatin1String("Problem 48")));
        QVERIFY(shown.notices().contains(QLatin1String("1 done, 2 refused")));
    }

    void closedOnesLeaveTheListAndTheirOutcomesStay() {
        Events shown;
        shown.selectRows(1, 3);
        QTRY_COMPARE_WITH_TIMEOUT(shown.place(), QStringLiteral("3 events"), kPatience);
        shown.press("event.close");
        shown.say(QStringLiteral("Ada"), QStringLiteral("Cleaned up"));
        QTRY_COMPARE_WITH_TIMEOUT(shown.table->model()->rowCount(), 9, kPatience);
        auto* outcomes = child<QTableView>(shown.page, "outcomes");
        QVERIFY(outcomes->isVisible());
        QCOMPARE(outcomes->model()->index(0, 0).data().toString(), QStringLiteral("49"));
        QTRY_COMPARE_WITH_TIMEOUT(outcomes->model()->index(0, 4).data().toString(),
                                  QStringLiteral("Closed"), kPatience);
        QTest::mouseClick(button(shown.page, QStringLiteral("Undo close")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.table->model()->rowCount(), 12, kPatience);
        QCOMPARE(shown.event(49).state, EventState::held);
    }

    void aSelectionStaysWithItsProblemsWhenNewOnesCome() {
        Events shown;
        shown.selectRows(1, 2);
        QTRY_COMPARE_WITH_TIMEOUT(shown.place(), QStringLiteral("2 events"), kPatience);
        auto fresh = shown.event(50);
        fresh.problemNumber = 51;
        shown.bench.client.data.events.push_back(fresh);
        shown.bench.client.change(api::Topic::event, "51");
        QTRY_COMPARE_WITH_TIMEOUT(shown.table->model()->rowCount(), 13, kPatience);
        QStringList selected;
        const auto read = [&] {
            selected.clear();
            for (const auto& index : shown.table->selectionModel()->selectedRows())
                selected += index.data().toString();
            selected.sort();
            return selected;
        };
        QTRY_COMPARE_WITH_TIMEOUT(read(), QStringList({"48", "49"}), kPatience);
        shown.press("event.comment");
        shown.say({}, QStringLiteral("Both are known"));
        QTRY_COMPARE_WITH_TIMEOUT(shown.event(48).comments.size(), std::size_t(1), kPatience);
        QCOMPARE(shown.event(49).comments.size(), std::size_t(1));
        QVERIFY(shown.bench.client.data.events.back().comments.size() != 3);
    }

    void aPartIsNotedAsReplacedOnce() {
        Events shown;
        shown.openTab(QStringLiteral("Parts (2)"));
        shown.press("replaced");
        shown.say({}, QStringLiteral("New module in C17"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.event(50).frus[0].replacedAt.has_value(), kPatience);
        QVERIFY(shown.sent("event.fru-replaced").find(R"("position":1,"repaired":false)") !=
                std::string::npos);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.find("replaced")->isEnabled(), kPatience);
        auto* parts = child<QTableView>(shown.page, "parts");
        QCOMPARE(parts->model()->index(0, 5).data().toString(), QStringLiteral("Replaced"));
        parts->setCurrentIndex(parts->model()->index(1, 0));
        shown.press("repaired");
        shown.say({}, QStringLiteral("Reseated"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.event(50).frus[1].repaired, kPatience);
    }

    void aFileIsReadInPlaceSentAndRemoved() {
        Events shown;
        QTRY_VERIFY_WITH_TIMEOUT(shown.tabs().contains(QLatin1String("Extended data (3)")),
                                 kPatience);
        shown.openTab(QStringLiteral("Extended"));
        auto* files = child<QTableView>(shown.page, "dataFiles");
        files->setCurrentIndex(files->model()->index(1, 0));
        auto* text = child<QPlainTextEdit>(shown.page, "fileText");
        QTRY_VERIFY_WITH_TIMEOUT(text->toPlainText().contains(QLatin1String("EDAC MC0")),
                                 kPatience);
        shown.press("sendData");
        shown.say({}, QStringLiteral("The provider asked for it"));
        auto& known = shown.bench.client.data.eventData[50].files;
        QTRY_COMPARE_WITH_TIMEOUT(known[1].state, callbox::core::DataFileState::waiting, kPatience);
        QVERIFY(shown.sent("event.data-send").find(R"("files":["72"])") != std::string::npos);
        // What left cannot be taken back.
        files->setCurrentIndex(files->model()->index(0, 0));
        QTRY_VERIFY_WITH_TIMEOUT(!shown.find("removeData")->isEnabled(), kPatience);
        files->setCurrentIndex(files->model()->index(2, 0));
        shown.press("removeData");
        shown.say({}, QStringLiteral("Stays here"));
        QTRY_COMPARE_WITH_TIMEOUT(known.size(), std::size_t(2), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(shown.tabs().contains(QLatin1String("Extended data (2)")),
                                 kPatience);
    }

    void secondaryDataAreCollectedOnRequest() {
        Events shown;
        shown.openTab(QStringLiteral("Extended"));
        shown.press("collectData");
        QVERIFY(!shown.find("collectData")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(shown.tabs().contains(QLatin1String("Extended data (4)")),
                                 kPatience);
        QVERIFY(shown.sent("event.data-collect").find("secondary") != std::string::npos);
        QTRY_VERIFY_WITH_TIMEOUT(shown.find("collectData")->isEnabled(), kPatience);
    }

    void theSummarySaysWhatTheReferenceCodeMeans() {
        Events shown;
        const auto texts = [&] {
            QStringList all;
            for (auto* label : shown.page->findChildren<QLabel*>())
                if (label->isVisible())
                    all += label->text();
            return all.join(QLatin1Char('|'));
        };
        QTRY_VERIFY_WITH_TIMEOUT(texts().contains(QLatin1String("more corrected errors")),
                                 kPatience);
        // A code that nobody knows leaves no trace of the other's meaning.
        shown.select(1);
        QTRY_VERIFY_WITH_TIMEOUT(!texts().contains(QLatin1String("more corrected errors")),
                                 kPatience);
    }

    void anEventThatTheCriteriaLeaveOutIsShownByItsNumber() {
        Events shown;
        QCOMPARE(shown.event(3).state, EventState::closed);
        shown.window.showProblem(3);
        QTRY_COMPARE_WITH_TIMEOUT(shown.place(), QStringLiteral("3"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(shown.find("event.reopen")->isVisible(), kPatience);
        QTest::qWait(200);
        QCOMPARE(shown.place(), QStringLiteral("3"));
    }

    void everyCriterionIsAskedOfTheServiceAndTheButtonSaysWhatIsInForce() {
        Events shown;
        auto* criteria = child<QPushButton>(shown.page, "criteria");
        QCOMPARE(criteria->text(), QStringLiteral("Criteria: open, all systems"));
        QTest::mouseClick(criteria, Qt::LeftButton);
        auto* panel = child<QFrame>(shown.page, "criteriaPanel");
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible(), kPatience);
        child<QComboBox>(panel, "status")->setCurrentIndex(2);
        QTRY_COMPARE_WITH_TIMEOUT(shown.table->model()->rowCount(), 50, kPatience);
        child<QComboBox>(panel, "severity")->setCurrentIndex(1);
        child<QComboBox>(panel, "state")->setCurrentIndex(2);
        child<QComboBox>(panel, "notificationType")->setCurrentIndex(1);
        child<QSpinBox>(panel, "days")->setValue(7);
        for (const char* field :
             {"text", "mtms", "partition", "referenceCode", "serviceRequest", "partNumber",
              "locationCode", "subsystem", "platformLogId", "reportingMtms"})
            QTest::keyClicks(child<QLineEdit>(panel, field), QLatin1String(field));
        QTest::keyClicks(child<QLineEdit>(panel, "problemNumbers"), QStringLiteral("7, 9-11"));
        const auto asked = [&] {
            return callbox::core::fromJson<api::EventQuery>(shown.sent("event.list"));
        };
        QTRY_COMPARE_WITH_TIMEOUT(asked()->problemNumbers,
                                  (std::vector<std::uint64_t>{7, 9, 10, 11}), kPatience);
        const auto query = *asked();
        QCOMPARE(query.status, std::string("all"));
        QVERIFY(query.severity == callbox::core::Severity::critical);
        QVERIFY(query.state == EventState::held);
        QVERIFY(query.notificationType == callbox::core::NotificationType::callHome);
        QCOMPARE(query.days, std::uint64_t(7));
        QCOMPARE(query.text + query.mtms + query.partition + query.referenceCode +
                     query.serviceRequest + query.partNumber + query.locationCode +
                     query.subsystem + query.platformLogId + query.reportingMtms,
                 std::string("textmtmspartitionreferenceCodeserviceRequestpartNumber"
                             "locationCodesubsystemplatformLogIdreportingMtms"));
        QCOMPARE(
            criteria->text(),
            QStringLiteral("Criteria: open and closed, mtms, partition partition and 13 more"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.table->model()->rowCount() == 0, kPatience);
        QTest::mouseClick(button(shown.page, QStringLiteral("Reset criteria")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.table->model()->rowCount(), 12, kPatience);
        QCOMPARE(criteria->text(), QStringLiteral("Criteria: open, all systems"));
        QVERIFY(child<QLineEdit>(panel, "mtms")->text().isEmpty());
    }

    void aWrongProblemNumberIsNamedAndRestrictsNothing() {
        Events shown;
        QTest::mouseClick(child<QPushButton>(shown.page, "criteria"), Qt::LeftButton);
        auto* panel = child<QFrame>(shown.page, "criteriaPanel");
        auto* numbers = child<QLineEdit>(panel, "problemNumbers");
        QTest::keyClicks(numbers, QStringLiteral("42-7"));
        QTRY_VERIFY_WITH_TIMEOUT(
            numbers->accessibleDescription().contains(QLatin1String("not a problem number")),
            kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(shown.table->model()->rowCount(), 12, kPatience);
        QTest::keyClick(numbers, Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isVisible(), kPatience);
        QVERIFY(problemNumbers(QStringLiteral("3 4;5,  7-8"))->size() == 5);
        QVERIFY(!problemNumbers(QStringLiteral("1-2000")));
        QVERIFY(!problemNumbers(QStringLiteral("0")));
    }

    void theKeyboardAloneClosesAnEvent() {
        Events shown;
        shown.find("event.close")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        auto* form = shown.openForm();
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(),
                                  static_cast<QWidget*>(child<QLineEdit>(form, "name")), kPatience);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ada"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Fixed"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.visibleForm(), kPatience);
        QCOMPARE(shown.bench.client.calls["event.close"], 0);
        shown.find("event.close")->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        auto* comment = child<QPlainTextEdit>(form, "comment");
        QTRY_VERIFY_WITH_TIMEOUT(comment->hasFocus(), kPatience);
        QCOMPARE(comment->toPlainText(), QStringLiteral("Fixed"));
        QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shown.event(50).state, EventState::closed, kPatience);
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleEvents)
#include "tst_console_events.moc"

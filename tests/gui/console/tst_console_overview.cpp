// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBarSet>
#include <QComboBox>
#include <QStackedBarSeries>
#include <QTableView>

#include "app/console/overview/figure_card.h"
#include "app/console/overview/fleet_charts.h"
#include "app/console/overview/overview_text.h"
#include "app/console/widgets/state_view.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;
using namespace std::chrono_literals;

namespace {

FigureCard* card(QWidget* page, const QString& name) {
    for (auto* one : page->findChildren<FigureCard*>())
        for (auto* label : one->findChildren<QLabel*>())
            if (label->text() == name)
                return one;
    QTest::qFail(qPrintable(QStringLiteral("no figure ") + name), __FILE__, __LINE__);
    return nullptr;
}

QPushButton* valueOf(QWidget* page, const char* name) {
    return child<QPushButton>(card(page, QLatin1String(name)), "figure");
}

QComboBox* choice(QWidget* page, const char* name) {
    return child<QComboBox>(page, name);
}

}  // namespace

class ConsoleOverview : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Bench> bench_;
    Page* page_ = nullptr;

    void open(FakeData data) {
        bench_ = std::make_unique<Bench>(std::move(data));
        MainWindow& window = bench_->open();
        page_ = window.page(QStringLiteral("overview"));
        QTRY_VERIFY_WITH_TIMEOUT(bench_->client.calls["fleet.figures"] > 0, kPatience);
    }
    QString opened() const { return bench_->window->openedPage(); }
    Page* page(const char* name) const { return bench_->window->page(QLatin1String(name)); }
    Figure figure(const OverviewFacts& facts, std::size_t index) const {
        return overviewText(facts, bench_->words, bench_->now).figures[index];
    }

private slots:
    void cleanup() { bench_.reset(); }

    void theSentenceSaysWhetherTheFleetCallsHome() {
        bench_ = std::make_unique<Bench>(emptyConsole());
        OverviewFacts facts;
        facts.status.health = api::CallHomeHealth::failing;
        facts.status.partitions = {10, 8, 0, 2, 0};
        auto text = overviewText(facts, bench_->words, bench_->now);
        QCOMPARE(text.figures.size(), kFigures);
        QCOMPARE(text.headline, QStringLiteral("Your fleet is not calling home"));
        QCOMPARE(text.sentence, QStringLiteral("8 of 10 partitions are connected."));
        facts.fleet.emplace();
        facts.fleet->silentLong = 2;
        text = overviewText(facts, bench_->words, bench_->now);
        QVERIFY(
            text.sentence.endsWith(QStringLiteral("2 have been silent for more than an hour.")));
    }

    void figuresSayWhatIsMissing() {
        bench_ = std::make_unique<Bench>(emptyConsole());
        OverviewFacts facts;
        facts.status.partitions = {2000, 1999, 0, 1, 0};
        facts.fleet.emplace();
        facts.fleet->longestSilent = "db14";
        facts.fleet->silentSince = bench_->now - 3h - 12min;
        QCOMPARE(figure(facts, 1).value, QStringLiteral("99.9 %"));
        QCOMPARE(figure(facts, 2).value, QStringLiteral("1"));
        QCOMPARE(figure(facts, 2).note, QStringLiteral("longest: db14, 3 h 12 min"));
        QCOMPARE(figure(facts, 2).tone, Tone::warning);
        QCOMPARE(figure({}, 5).value, QStringLiteral("–"));
        QCOMPARE(figure({}, 7).note, QStringLiteral("not enrolled yet"));
    }

    void everyFigureLeadsToItsList() {
        open(busyConsole(200, 50, timeOfBench()));
        const auto follow = [&](const char* name) {
            bench_->window->openPage(QStringLiteral("overview"));
            QTest::mouseClick(valueOf(page_, name), Qt::LeftButton);
        };
        QTRY_VERIFY_WITH_TIMEOUT(page_->isVisible() && valueOf(page_, "Open events")->isVisible(),
                                 kPatience);
        follow("Silent partitions");
        QTRY_COMPARE_WITH_TIMEOUT(opened(), QStringLiteral("systems"), kPatience);
        QCOMPARE(choice(page("systems"), "channel")->currentData().toString(),
                 QStringLiteral("silent"));
        QTRY_VERIFY_WITH_TIMEOUT(bench_->client.lastParams["partition.list"].find(
                                     "\"silent\":true") != std::string::npos,
                                 kPatience);
        follow("Coverage");
        QCOMPARE(choice(page("systems"), "channel")->currentData().toInt(),
                 int(callbox::core::ChannelState::active));
        follow("Waiting to be sent");
        QCOMPARE(opened(), QStringLiteral("transmissions"));
        QCOMPARE(choice(page("transmissions"), "state")->currentData().toInt(),
                 int(api::TransmissionState::waiting));
        follow("Last transmittal");
        QCOMPARE(choice(page("transmissions"), "type")->currentData().toString(),
                 QStringLiteral("inventory"));
        QVERIFY(!choice(page("transmissions"), "state")->currentData().isValid());
        follow("Next transmittal");
        QCOMPARE(opened(), QStringLiteral("schedules"));
        follow("Path in use");
        QCOMPARE(opened(), QStringLiteral("connectivity"));
        follow("Credential");
        QCOMPARE(opened(), QStringLiteral("connectivity"));
        follow("Open events");
        QCOMPARE(opened(), QStringLiteral("events"));
    }

    void theOpenEventsOfASeverityAreOneClickAway() {
        open(busyConsole(200, 50, timeOfBench()));
        FigureCard* events = card(page_, QStringLiteral("Open events"));
        auto* link = button(events, QStringLiteral("3 critical"));
        QVERIFY(link);
        link->setFocus();
        QTest::keyClick(link, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(opened(), QStringLiteral("events"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(bench_->client.lastParams["event.list"].find(
                                     "\"severity\":\"critical\"") != std::string::npos,
                                 kPatience);
    }

    void theChartsCountTheLastFortnightByDay() {
        FakeData data = busyConsole(20, 50, timeOfBench());
        for (auto& event : data.events)
            event.firstReported = bench_ ? bench_->now : timeOfBench();
        open(std::move(data));
        auto* problems = child<BarChart>(page_, "problems");
        auto* view = child<QChartView>(problems, "chart");
        QTRY_COMPARE_WITH_TIMEOUT(view->chart()->series().size(), 1, kPatience);
        auto* bars = qobject_cast<QStackedBarSeries*>(view->chart()->series().front());
        QCOMPARE(bars->barSets().size(), 3);
        QCOMPARE(bars->barSets().front()->count(), 14);
        double total = 0;
        for (auto* set : bars->barSets())
            total += set->at(13);
        QCOMPARE(total, 50.0);
    }

    void aChartIsReadByKeyboardAndInWords() {
        open(busyConsole(20, 50, timeOfBench()));
        auto* chart = child<LineChart>(page_, "utilization");
        auto* view = child<QChartView>(chart, "chart");
        QTRY_VERIFY_WITH_TIMEOUT(chart->summary().contains(QLatin1String("Processor")), kPatience);
        QCOMPARE(view->accessibleName(), QStringLiteral("Utilization, fleet median"));
        QVERIFY(view->accessibleDescription().contains(QLatin1String("memory")));
        view->setFocus();
        QCOMPARE(chart->pointed(), -1);
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(chart->pointed(), 0);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(chart->pointed(), 1);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(chart->pointed(), 23);
        auto* sentence = chart->findChild<QLabel*>();
        QVERIFY(sentence->text() != chart->summary());
        QTest::mouseMove(view->viewport(), view->viewport()->rect().center());
        QTRY_VERIFY_WITH_TIMEOUT(chart->pointed() > 5 && chart->pointed() < 20, kPatience);
    }

    void withoutFiguresEachChartSaysWhy() {
        FakeData data = emptyConsole();
        data.progress.complete = true;
        open(std::move(data));
        QTRY_COMPARE_WITH_TIMEOUT(bench_->client.calls["fleet.figures"], 1, kPatience);
        const auto says = [&](const QString& text) {
            for (auto* label : page_->findChildren<QLabel*>())
                if (label->isVisible() && label->text() == text)
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("No problem in these days")), kPatience);
        QVERIFY(says(QStringLiteral("Nothing was sent in these days")));
        QVERIFY(says(QStringLiteral("No samples in the last day")));
    }

    void aChartThatCannotBeReadIsTriedAgain() {
        FakeData data = busyConsole(20, 50, timeOfBench());
        bench_ = std::make_unique<Bench>(std::move(data));
        bench_->client.refuse(
            "fleet.figures",
            {callbox::core::ErrorCode::storage, callbox::core::say("store.down"), {}, {}});
        bench_->open();
        page_ = page("overview");
        auto* problems = child<BarChart>(page_, "problems");
        auto* state = dynamic_cast<StateView*>(problems->parentWidget());
        QVERIFY(state);
        QTRY_VERIFY_WITH_TIMEOUT(!state->showsContent() && bench_->client.calls["fleet.figures"],
                                 kPatience);
        bench_->client.resync();
        QTRY_VERIFY_WITH_TIMEOUT(state->showsContent(), kPatience);
    }

    void whatNeedsYouOpensItsEvent() {
        open(busyConsole(20, 50, timeOfBench()));
        QTableView* needs = nullptr;
        for (auto* table : page_->findChildren<QTableView*>())
            if (table->accessibleName() == QStringLiteral("Needs you"))
                needs = table;
        QVERIFY(needs);
        QTRY_VERIFY_WITH_TIMEOUT(needs->model()->rowCount() > 0, kPatience);
        needs->setCurrentIndex(needs->model()->index(0, 0));
        needs->setFocus();
        QTest::keyClick(needs, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(opened(), QStringLiteral("events"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!page("events")->place().isEmpty(), kPatience);
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleOverview)
#include "tst_console_overview.moc"

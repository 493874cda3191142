// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QElapsedTimer>

#include "app/console/events/events_model.h"
#include "app/console/systems/partitions_model.h"
#include "app/console/transmissions/transmissions_model.h"
#include "app/console/widgets/data_table.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;

namespace {

constexpr std::size_t kPartitions = 2000;
constexpr std::size_t kEvents = 20'000;

using Tester = QAbstractItemModelTester;
constexpr auto kReport = Tester::FailureReportingMode::QtTest;

}  // namespace

class ConsoleModels : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Bench> bench_;

private slots:
    void init() {
        bench_ = std::make_unique<Bench>(busyConsole(kPartitions, kEvents, timeOfBench()));
    }
    void cleanup() { bench_.reset(); }

    void partitionsLoadInPagesOfTwoHundred() {
        PartitionsModel model(bench_->client, bench_->words);
        const Tester tester(&model, kReport);
        model.restart();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), int(kPartitions), kPatience);
        QCOMPARE(bench_->client.largestPage, 200u);
        QCOMPARE(bench_->client.calls["partition.list"], 1);
        QVERIFY(model.rowAt(0));
        QVERIFY(!model.rowAt(1999));
        // Looking at a row asks for its page.
        model.index(1999, 0).data();
        QTRY_VERIFY_WITH_TIMEOUT(model.rowAt(1999), kPatience);
        QCOMPARE(bench_->client.calls["partition.list"], 2);
    }

    void sortingAndFilteringAskTheService() {
        PartitionsModel model(bench_->client, bench_->words);
        const Tester tester(&model, kReport);
        model.restart();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), int(kPartitions), kPatience);
        model.sort(0, Qt::DescendingOrder);
        QTRY_VERIFY_WITH_TIMEOUT(model.rowAt(0) && model.rowAt(0)->partition.name == "web1999",
                                 kPatience);
        model.setFilter({"db0014", {}, false});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, kPatience);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Down"));
        model.setFilter({"", callbox::core::ChannelState::inactive, false});
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 1 && !model.loading(), kPatience);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Down"));
    }

    void manyPagesAreNotKept() {
        EventsModel model(bench_->client, bench_->words);
        const Tester tester(&model, kReport);
        api::EventQuery all;
        all.status = "all";
        model.setCriteria(all);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), int(kEvents), kPatience);
        constexpr int kFar = 20 * PagedModel::kPageRows;
        for (int row = 0; row <= kFar; row += PagedModel::kPageRows) {
            model.index(row, 0).data();
            QTRY_VERIFY_WITH_TIMEOUT(model.rowAt(row), kPatience);
        }
        QVERIFY(!model.rowAt(2 * PagedModel::kPageRows));
        QVERIFY(model.rowAt(kFar));
        QCOMPARE(model.all(), kEvents);
    }

    void changesAreReadAgainInPlace() {
        EventsModel model(bench_->client, bench_->words);
        const Tester tester(&model, kReport);
        model.setCriteria({});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 12, kPatience);
        auto& newest = bench_->client.data.events.back();
        newest.state = callbox::core::EventState::closed;
        bench_->client.change(api::Topic::event, std::to_string(newest.problemNumber));
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 11, kPatience);
        QVERIFY(!model.fresh());
    }

    void answersToAnEarlierQuestionAreDropped() {
        EventsModel model(bench_->client, bench_->words);
        const Tester tester(&model, kReport);
        bench_->client.hold("event.list");
        model.setCriteria({});
        api::EventQuery closed;
        closed.status = "closed";
        model.setCriteria(closed);
        bench_->client.release();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), int(kEvents) - 12, kPatience);
        QCOMPARE(model.rowAt(0)->state, callbox::core::EventState::closed);
    }

    void transmissionsShowWhatWaits() {
        TransmissionsModel model(bench_->client, bench_->words);
        const Tester tester(&model, kReport);
        model.restart();
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 2000, kPatience);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("Waiting"));
        model.setFilter(api::TransmissionState::setAside, {});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, kPatience);
    }

    void anErrorIsKeptUntilTheNextAnswer() {
        PartitionsModel model(bench_->client, bench_->words);
        bench_->client.goOffline();
        model.restart();
        QTRY_VERIFY_WITH_TIMEOUT(model.error().has_value(), kPatience);
        bench_->client.goOnline();
        QTRY_VERIFY_WITH_TIMEOUT(!model.error() && model.rowCount() == int(kPartitions), kPatience);
    }

    void scrollingAsksForNoMoreThanItShows() {
        EventsModel model(bench_->client, bench_->words);
        DataTable table(bench_->theme);
        table.setModel(&model);
        table.resize(1000, 500);
        table.show();
        api::EventQuery all;
        all.status = "all";
        model.setCriteria(all);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), int(kEvents), kPatience);
        table.scrollToBottom();
        QTRY_VERIFY_WITH_TIMEOUT(model.rowAt(int(kEvents) - 1), kPatience);
        QVERIFY2(bench_->client.calls["event.list"] <= 4,
                 qPrintable(QString::number(bench_->client.calls["event.list"])));
    }

    void aLargeFleetOpensAtOnce() {
        QElapsedTimer timer;
        timer.start();
        auto& window = bench_->open();
        window.openPage(QStringLiteral("systems"));
        auto* table = child<QTableView>(&window, "partitions");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), int(kPartitions), kPatience);
        qInfo("2,000 partitions and 20,000 events: open after %lld ms", timer.elapsed());
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleModels)
#include "tst_console_models.moc"

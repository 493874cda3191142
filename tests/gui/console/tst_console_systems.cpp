// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

#include "app/console/charts/line_chart.h"
#include "app/console/systems/inventory_rows.h"
#include "app/console/systems/systems_tree_cells.h"
#include "app/console/systems/systems_tree_model.h"
#include "app/console/systems/terminal_command.h"
#include "gui_test.h"

using namespace callbox::app::console;
using namespace callbox::tests;
using namespace std::chrono_literals;

namespace {

core::Partition partition(const std::string& host, const std::string& user = "root",
                          std::uint16_t port = 22) {
    core::Partition one;
    one.address = {host, port, user};
    return one;
}

core::InventoryItem item(const std::string& location, const std::string& name,
                         const std::string& serial = {}) {
    core::InventoryItem one;
    one.kind = core::InventoryKind::memoryModule;
    one.locationCode = location;
    one.name = name;
    one.serialNumber = serial;
    return one;
}

int tabOf(const QTabBar* tabs, const QString& title) {
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->tabText(i).startsWith(title))
            return i;
    return -1;
}

}  // namespace

class ConsoleSystems : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Bench> bench_;
    Page* page_ = nullptr;

    void open(std::size_t partitions = 40) {
        bench_ = std::make_unique<Bench>(busyConsole(partitions, 50, timeOfBench()));
        bench_->open().openPage(QStringLiteral("systems"));
        page_ = bench_->window->page(QStringLiteral("systems"));
        QTRY_VERIFY_WITH_TIMEOUT(!page_->place().isEmpty(), kPatience);
    }
    void openTab(const QString& title) {
        auto* tabs = page_->findChild<QTabBar*>();
        tabs->setCurrentIndex(tabOf(tabs, title));
    }
    QTreeView* openTree() {
        QTest::mouseClick(child<QPushButton>(page_, "grouped"), Qt::LeftButton);
        auto* tree = child<QTreeView>(page_, "tree");
        if (!QTest::qWaitFor([&] { return tree->model()->rowCount() > 0; }, kPatience))
            QTest::qFail("the tree stays empty", __FILE__, __LINE__);
        return tree;
    }

private slots:
    void cleanup() { bench_.reset(); }

    void theTreeReadsSystemsAndTheirPartitionsAsTheyAreOpened() {
        Bench bench(busyConsole(2000, 0, timeOfBench()));
        SystemsTreeModel model(bench.client, bench.words);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
        QCOMPARE(bench.client.calls["system.list"], 0);
        model.setWanted(true);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 200, kPatience);
        QCOMPARE(bench.client.largestPage, 200u);
        QVERIFY(model.systems() > 200);
        model.fetchMore({});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 400, kPatience);
        const QModelIndex second = model.index(1, 0);
        QVERIFY(model.hasChildren(second));
        model.fetchMore(second);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(second), 2, kPatience);
        const auto* row = model.partitionAt(model.index(0, 0, second));
        QVERIFY(row);
        QCOMPARE(row->systemMtms.text(), second.data().toString().toStdString());
        model.setFilter({"", {}, true});
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 0 && model.rowCount() < 200, kPatience);
    }

    void aChangeIsShownInPlace() {
        Bench bench(busyConsole(40, 0, timeOfBench()));
        SystemsTreeModel model(bench.client, bench.words);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setWanted(true);
        QTRY_VERIFY_WITH_TIMEOUT(model.rowCount() > 10, kPatience);
        const QPersistentModelIndex third = model.index(2, 0);
        model.fetchMore(third);
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(third), 2, kPatience);
        const auto id = model.partitionAt(model.index(0, 0, third))->partition.id;
        for (auto& row : bench.client.data.partitions)
            if (row.partition.id == id)
                row.partition.channel = callbox::core::ChannelState::inactive;
        bench.client.change(api::Topic::partition, id);
        QTRY_COMPARE_WITH_TIMEOUT(model.index(0, kTreeChannel, third).data().toString(),
                                  QStringLiteral("Down"), kPatience);
        QVERIFY(third.isValid());
        QTRY_COMPARE_WITH_TIMEOUT(third.sibling(third.row(), kTreeChannel).data().toString(),
                                  QStringLiteral("1 of 2 connected"), kPatience);
    }

    void aPartitionOfTheTreeIsShownByKeyboard() {
        open();
        QTreeView* tree = openTree();
        QVERIFY(tree->isVisible());
        tree->setFocus();
        tree->setCurrentIndex(tree->model()->index(3, 0));
        QTest::keyClick(tree, Qt::Key_Right);
        const QModelIndex system = tree->model()->index(3, 0);
        QTRY_COMPARE_WITH_TIMEOUT(tree->model()->rowCount(system), 2, kPatience);
        QTest::keyClick(tree, Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(page_->place(),
                                  tree->model()->index(0, 0, system).data().toString(), kPatience);
        // The choice of the view is remembered.
        QVERIFY(bench_->memory.value(QStringLiteral("tables/partitions/grouped")).toBool());
    }

    void bothViewsHaveOneFilter() {
        open(400);
        QTreeView* tree = openTree();
        child<QLineEdit>(page_, "filter")->setText(QStringLiteral("no such name"));
        QTRY_VERIFY_WITH_TIMEOUT(!tree->isVisible(), kPatience);
        QTest::mouseClick(button(page_, QStringLiteral("Show all partitions")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(tree->isVisible(), kPatience);
        auto* channel = child<QComboBox>(page_, "channel");
        channel->setCurrentIndex(channel->findData(QStringLiteral("silent")));
        QTRY_VERIFY_WITH_TIMEOUT(
            bench_->client.lastParams["system.list"].find("\"silent\":true") != std::string::npos,
            kPatience);
    }

    void locationsAreEnclosureAndSlotInTheirNaturalOrder() {
        QCOMPARE(placeOf("U78D2.001.WZS0BBB-P1-C17").enclosure,
                 QStringLiteral("U78D2.001.WZS0BBB"));
        QCOMPARE(placeOf("U78D2.001.WZS0BBB-P1-C17").slot, QStringLiteral("P1-C17"));
        QCOMPARE(placeOf("P1-DIMM3").slot, QStringLiteral("P1-DIMM3"));
        QCOMPARE(placeOf("Bay 4").enclosure, QStringLiteral("System"));
        QVERIFY(placeOf("").enclosure.isEmpty());
        const auto a = item("Bay 10", "ten"), b = item("Bay 9", "nine"),
                   c = item("U1.2-P1", "other");
        const auto rows = inventoryRows({&a, &b, &c}, {});
        QCOMPARE(rows[0][kPart].text, QStringLiteral("nine"));
        QCOMPARE(rows[1][kPart].text, QStringLiteral("ten"));
        QCOMPARE(rows[2][kEnclosure].text, QStringLiteral("U1.2"));
    }

    void partsThatOpenEventsCallOutAreFailingUntilReplaced() {
        Bench bench(emptyConsole());
        core::ServiceableEvent event;
        event.problemNumber = 7;
        event.description = fakeMessage("fake.dimm");
        event.frus.resize(3);
        event.frus[0].serialNumber = "S1";
        event.frus[0].locationCode = "P1-C1";
        event.frus[1].locationCode = "P1-C2";
        event.frus[2].serialNumber = "S3";
        event.frus[2].replacedAt = bench.now;
        const FailingParts failing({event}, bench.words);
        QVERIFY(failing.reason(item("P1-C1", "", "S1")).contains(QLatin1String("event 7")));
        // Exchanged: the place of the failing part, another serial number.
        QVERIFY(failing.reason(item("P1-C1", "", "S9")).isEmpty());
        QVERIFY(!failing.reason(item("P1-C2", "", "S5")).isEmpty());
        QVERIFY(failing.reason(item("P1-C3", "", "S3")).isEmpty());
        QVERIFY(failing.reason(item("", "")).isEmpty());
    }

    void theInventoryMarksWhatIsFailing() {
        open();
        auto& data = bench_->client.data;
        data.events.back().frus.resize(1);
        data.events.back().frus[0] = {};
        data.events.back().failingMtms = data.partitions[1].systemMtms;
        data.events.back().frus[0].serialNumber = "03A1F003";
        data.events.back().state = callbox::core::EventState::open;
        bench_->client.resync();
        openTab(QStringLiteral("Inventory"));
        auto* table = child<QTableView>(page_, "inventory");
        const auto failing = [&] {
            int count = 0;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                count += !table->model()->index(row, kState).data().toString().isEmpty();
            return count;
        };
        QTRY_COMPARE_WITH_TIMEOUT(failing(), 2, kPatience);
        QVERIFY(bench_->client.lastParams["event.list"].find("\"mtms\":\"") != std::string::npos);
    }

    void twoDatesOfTheInventoryAreCompared() {
        open();
        openTab(QStringLiteral("History"));
        auto* table = child<QTableView>(page_, "differences");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, kPatience);
        QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("Changed"));
        QCOMPARE(table->model()->index(1, 3).data().toString(),
                 QStringLiteral("Level: GDC5402Q → GDC5602Q"));
        const int before = bench_->client.calls["inventory.compare"];
        auto* from = child<QComboBox>(page_, "from");
        auto* to = child<QComboBox>(page_, "to");
        QCOMPARE(from->count(), 3);
        from->setCurrentIndex(0);
        to->setCurrentIndex(2);  // the wrong way round: the earlier one is the beginning
        QTRY_VERIFY_WITH_TIMEOUT(bench_->client.calls["inventory.compare"] > before, kPatience);
        const auto asked = core::fromJson<api::InventoryCompareQuery>(
            bench_->client.lastParams["inventory.compare"]);
        QVERIFY(asked && asked->from < asked->to);
    }

    void withoutAChangeTheHistorySaysSo() {
        open();
        bench_->client.data.inventoryChanges.resize(1);
        openTab(QStringLiteral("History"));
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                for (auto* label : page_->findChildren<QLabel*>())
                    if (label->isVisible() && label->text() == QStringLiteral("No change so far"))
                        return true;
                return false;
            }(),
            kPatience);
    }

    void utilizationIsDrawnForADayAWeekAndAMonth() {
        open();
        QCOMPARE(bench_->client.calls["performance.series"], 0);
        openTab(QStringLiteral("Utilization"));
        auto* chart = child<LineChart>(page_, "course");
        QTRY_VERIFY_WITH_TIMEOUT(chart->summary().startsWith(QLatin1String("Now: processor")),
                                 kPatience);
        auto* range = child<QComboBox>(page_, "range");
        for (const int days : {7, 30}) {
            const int before = bench_->client.calls["performance.series"];
            range->setCurrentIndex(range->findData(days));
            QTRY_COMPARE_WITH_TIMEOUT(bench_->client.calls["performance.series"], before + 1,
                                      kPatience);
            const auto asked = core::fromJson<api::PerformanceSeriesQuery>(
                bench_->client.lastParams["performance.series"]);
            QVERIFY(asked);
            QCOMPARE((asked->until - asked->since) / 24h, days);
            QVERIFY(asked->points <= 200);
        }
    }

    void theTerminalCommandNamesPortUserAndJumpHosts() {
        QCOMPARE(terminalCommand(partition("db14.example.net")),
                 QStringLiteral("ssh -l root -- db14.example.net"));
        auto far = partition("fe80::1", "callbox", 2222);
        far.access.jumpHosts = {{{"gate.example.net", 22, "ops"}, {}},
                                {{"2001:db8::7", 2200, "ops"}, {}}};
        QCOMPARE(terminalCommand(far),
                 QStringLiteral("ssh -p 2222 -J 'ops@gate.example.net:22,ops@[2001:db8::7]:2200' "
                                "-l callbox -- fe80::1"));
    }

    void namesNeverBecomeCommandsOrOptions() {
        QCOMPARE(terminalCommand(partition("a;reboot")),
                 QStringLiteral("ssh -l root -- 'a;reboot'"));
        QCOMPARE(terminalCommand(partition("$(id)'x'", "it's")),
                 QStringLiteral("ssh -l 'it'\\''s' -- '$(id)'\\''x'\\'''"));
        for (const char* host : {"-oProxyCommand=x", "a b", "a\nb", "a\x1b[0m", "", "a,b", "u@h"})
            QVERIFY2(terminalCommand(partition(host)).isEmpty(), host);
        QVERIFY(terminalCommand(partition("h", "-lroot")).isEmpty());
        auto jump = partition("h");
        jump.access.jumpHosts = {{{"g,other", 22, "u"}, {}}};
        QVERIFY(terminalCommand(jump).isEmpty());
        auto local = partition("localhost");
        local.access.platform = callbox::core::PartitionPlatform::local;
        QVERIFY(terminalCommand(local).isEmpty());
    }

    void theTerminalCommandIsCopied() {
        open();
        QGuiApplication::clipboard()->clear();
        auto* terminal = child<QPushButton>(page_, "terminal");
        QTRY_VERIFY_WITH_TIMEOUT(terminal->isEnabled(), kPatience);
        QTest::mouseClick(terminal, Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("ssh -l root -- ")));
        QTRY_COMPARE_WITH_TIMEOUT(terminal->text(), QStringLiteral("Copy terminal command"),
                                  kPatience);
    }

    void aViewerSeesWhyHeMayNotCollect() {
        bench_ = std::make_unique<Bench>(busyConsole(10, 0, timeOfBench()));
        bench_->client.setRole(api::Role::viewer);
        bench_->open().openPage(QStringLiteral("systems"));
        page_ = bench_->window->page(QStringLiteral("systems"));
        auto* collect = button(page_, QStringLiteral("Collect now"));
        QVERIFY(!collect->isEnabled());
        QVERIFY(!collect->toolTip().isEmpty());
        QVERIFY(!button(page_, QStringLiteral("Remove"))->isEnabled());
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleSystems)
#include "tst_console_systems.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Many partitions at once: where they come from, their keys, and what becomes of each.
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include "app/console/bulk/bulk_add.h"
#include "app/console/text/csv.h"
#include "core/json/codec.h"
#include "gui_test.h"

using namespace callbox::tests;
using namespace callbox::app::console;

namespace {

std::vector<std::string> hostsOf(const BulkRows& rows) {
    std::vector<std::string> hosts;
    for (const auto& row : rows)
        hosts.push_back(row.address.host);
    return hosts;
}

using Hosts = std::vector<std::string>;

/// The form on its own over the fake service, with some rows listed.
struct Importing : Bench {
    explicit Importing(const QString& pattern = QStringLiteral("new[1-3]"))
        : Bench(busyConsole(2, 10, timeOfBench())), bulk(context) {
        bulk.resize(900, 800);
        bulk.show();
        bulk.enter();
        QTest::keyClicks(child<QLineEdit>(&bulk, "pattern"), pattern);
        press("listPartitions");
    }
    void press(const char* name) {
        QTest::mouseClick(child<QPushButton>(&bulk, name), Qt::LeftButton);
    }
    QString cell(int row, int column) {
        return child<DataTable>(&bulk, "bulkRows")->model()->index(row, column).data().toString();
    }
    QString summary() { return child<QLabel>(&bulk, "bulkSummary")->text(); }
    bool here(const std::string& name) {
        return std::ranges::any_of(client.data.partitions,
                                   [&](const auto& row) { return row.partition.name == name; });
    }

    BulkAdd bulk;
};

}  // namespace

class ConsoleBulk : public QObject {
    Q_OBJECT

private slots:
    void patternsAreCountedThrough() {
        const auto rows = rowsOfPattern(QStringLiteral("lpar[08-10,x].example.com db1"), {});
        QVERIFY(rows.has_value());
        QCOMPARE(hostsOf(*rows), (Hosts{"lpar08.example.com", "lpar09.example.com",
                                        "lpar10.example.com", "lparx.example.com", "db1"}));
        QCOMPARE(rows->front().name, std::string("lpar08"));
        for (const char* wrong : {"a[", "a[3-1]", "a[]", "a[1-9]]"})
            QVERIFY2(!rowsOfPattern(QLatin1String(wrong), {}), wrong);
        QCOMPARE(rowsOfPattern(QStringLiteral("a[1-999][1-999]"), {}).error().code,
                 callbox::core::ErrorCode::limitExceeded);
        QCOMPARE(rowsOfPattern(QStringLiteral("10.0.0.[1-2]"), {})->front().name,
                 std::string("10.0.0.1"));
    }

    void csvIsReadWithAndWithoutTitles() {
        const auto plain = rowsOfCsv(QStringLiteral("a.example.com\nb,bee,ada,2222\n"), {});
        QCOMPARE(plain->size(), std::size_t{2});
        QCOMPARE((*plain)[0].name, std::string("a"));
        QCOMPARE((*plain)[1].name, std::string("bee"));
        QCOMPARE((*plain)[1].address.user, std::string("ada"));
        QCOMPARE(int((*plain)[1].address.port), 2222);
        const auto titled =
            rowsOfCsv(QStringLiteral("\uFEFFName;Host\r\n\"bee; the second\";b\r\n"), {});
        QCOMPARE(titled->size(), std::size_t{1});
        QCOMPARE((*titled)[0].name, std::string("bee; the second"));
        QCOMPARE((*titled)[0].address.host, std::string("b"));
        QVERIFY(!rowsOfCsv(QStringLiteral("\"open"), {}));
    }

    void eachWrongRowSaysWhatIsWrong() {
        const auto rows =
            rowsOfCsv(QStringLiteral("a\na\n\"two words\"\nb,c,d,99999\n,name\n"), {});
        QCOMPARE(rows->size(), std::size_t{5});
        QCOMPARE((*rows)[0].state, BulkState::ready);
        for (std::size_t i = 1; i < rows->size(); ++i) {
            QCOMPARE((*rows)[i].state, BulkState::failed);
            QVERIFY((*rows)[i].error.has_value());
        }
        QCOMPARE((*rows)[1].error->message.key, std::string("console.bulk-name-twice"));
    }

    void anotherConsolesSettingsGiveTheirPartitions() {
        api::SettingsDocument document;
        document.partitions.emplace();
        document.partitions->push_back({"db1", {"db1.example.com", 22, "callbox"}, {}, {}});
        const auto rows = rowsOfSettings(callbox::core::toJson(document));
        QVERIFY(rows.has_value());
        QCOMPARE(hostsOf(*rows), Hosts{"db1.example.com"});
        QVERIFY(!rowsOfSettings("{}"));
        QVERIFY(!rowsOfSettings("no json"));
    }

    void anHmcsPartitionsAreThoseThatAreNotHereYet() {
        callbox::core::Inventory inventory;
        for (const char* name : {"lpar1", "lpar2", "here"}) {
            inventory.items.emplace_back();
            inventory.items.back().kind = callbox::core::InventoryKind::partition;
            inventory.items.back().name = name;
        }
        BulkDefaults defaults;
        defaults.domain = "example.com";
        const auto rows = rowsOfInventory(inventory, {"here"}, defaults);
        QCOMPARE(hostsOf(rows), (Hosts{"lpar1.example.com", "lpar2.example.com"}));
        QCOMPARE(rows[0].name, std::string("lpar1"));
    }

    void keysAreAskedComparedAndAllAreAdded() {
        Importing form;
        QCOMPARE(form.summary(), QStringLiteral("0 of 3 added"));
        form.press("bulkAsk");
        QTRY_COMPARE_WITH_TIMEOUT(form.summary(), QStringLiteral("0 of 3 added, 3 keys to compare"),
                                  kPatience);
        QVERIFY(form.cell(0, BulkModel::kResult).startsWith(QStringLiteral("SHA256:")));
        QCOMPARE(form.client.calls["partition.add"], 0);
        QTest::keyClicks(child<QLineEdit>(&form.bulk, "bulkPassword"), QStringLiteral("once"));
        form.press("bulkTrust");
        QTRY_COMPARE_WITH_TIMEOUT(form.summary(), QStringLiteral("3 of 3 added"), kPatience);
        QVERIFY(form.here("new1") && form.here("new2") && form.here("new3"));
        QVERIFY(child<QLineEdit>(&form.bulk, "bulkPassword")->text().isEmpty());
    }

    void onlySelectedKeysAreTrusted() {
        Importing form;
        form.press("bulkAsk");
        QTRY_COMPARE_WITH_TIMEOUT(form.cell(2, BulkModel::kState), QStringLiteral("Compare key"),
                                  kPatience);
        child<DataTable>(&form.bulk, "bulkRows")->selectRow(1);
        form.press("bulkTrust");
        QTRY_VERIFY_WITH_TIMEOUT(form.here("new2"), kPatience);
        QTest::qWait(50);
        QVERIFY(!form.here("new1"));
    }

    void whatFailedSaysWhyAndIsTriedAgain() {
        Importing form(QStringLiteral("nowhere db8"));
        form.press("bulkAsk");
        QTRY_COMPARE_WITH_TIMEOUT(form.cell(0, BulkModel::kState), QStringLiteral("Failed"),
                                  kPatience);
        QVERIFY(!form.cell(0, BulkModel::kResult).isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(&form.bulk, "bulkRetry")->isEnabled(),
                                 kPatience);
        const int asked = form.client.calls["partition.probe"];
        form.press("bulkRetry");
        QTRY_COMPARE_WITH_TIMEOUT(form.client.calls["partition.probe"], asked + 1, kPatience);
    }

    void noMoreThanAFewAreAskedAtOnceAndStopLeavesTheRest() {
        Importing form(QStringLiteral("many[01-20]"));
        form.client.hold("partition.probe");
        form.press("bulkAsk");
        QTest::qWait(50);
        QCOMPARE(form.client.calls["partition.probe"], BulkImport::kAtOnce);
        form.press("bulkStop");
        form.client.release();
        QTRY_COMPARE_WITH_TIMEOUT(form.summary(),
                                  QStringLiteral("0 of 20 added, 4 keys to compare"), kPatience);
        QCOMPARE(form.client.calls["partition.probe"], BulkImport::kAtOnce);
        QCOMPARE(form.cell(10, BulkModel::kState), QStringLiteral("Not asked yet"));
    }

    void whatWasListedStaysWhileTheServiceIsAway() {
        Importing form;
        form.client.goOffline();
        form.press("bulkAsk");
        QTRY_VERIFY_WITH_TIMEOUT(form.summary().contains(QStringLiteral("3 failed")), kPatience);
        form.client.goOnline();
        form.press("bulkRetry");
        QTRY_COMPARE_WITH_TIMEOUT(form.summary(), QStringLiteral("0 of 3 added, 3 keys to compare"),
                                  kPatience);
    }

    void theModelHoldsToQtsRules() {
        Bench bench(busyConsole(2, 10, timeOfBench()));
        BulkImport import(bench.client);
        BulkModel model(import, bench.words);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        import.setRows(*rowsOfPattern(QStringLiteral("x[1-5]"), {}));
        QCOMPARE(model.rowCount(), 5);
        import.ask({});
        QTRY_VERIFY_WITH_TIMEOUT(!import.busy(), kPatience);
        import.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }
};

CALLBOX_GUI_TEST_MAIN(ConsoleBulk)
#include "tst_console_bulk.moc"

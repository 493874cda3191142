// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "core/store/events.h"
#include "tests/unit/store/stored.h"

using namespace callbox::core;
using namespace callbox::core::store;
using namespace callbox::tests;

namespace {

/// So many events, half of them of disks; each thousandth is critical. By SQL, for it is fast.
void fillWithMany(Stored& stored, std::uint64_t count) {
    stored.good([&](Transaction& t) { return addEvent(t, someEvent("CBX-DSK-0001"), "a"); });
    stored.store.reset();
    SQLite::Database database(stored.path().string(), SQLite::OPEN_READWRITE);
    SQLite::Transaction transaction(database);
    database.exec("DELETE FROM event; DELETE FROM event_document; DELETE FROM event_text");
    const auto run = [&](const std::string& sql) {
        SQLite::Statement statement(
            database,
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            "?1) " +
                sql);
        statement.bind(1, static_cast<std::int64_t>(count));
        statement.exec();
    };
    run("INSERT INTO event SELECT i, i % 10 <> 0, iif(i % 10, 8, 0), iif(i % 1000, 1, 2), 0, "
        "iif(i % 2, 'CBX-MEM-0002', 'CBX-DSK-0001'), 'M*1', 'p', 'alpha', i, '', '', '', '', '', i "
        "FROM n");
    run("INSERT INTO event_document SELECT i, '{\"problemNumber\":' || i || '}' FROM n");
    run("INSERT INTO event_text (rowid, text) SELECT i, iif(i % 2, 'CBX-MEM-0002', "
        "'CBX-DSK-0001') || char(10) || iif(i % 2, 'Memory errs', 'Disk fails') || char(10) || "
        "char(10) FROM n");
    transaction.commit();
    stored.reopen();
}

std::vector<std::uint64_t> numbers(Stored& stored, const api::EventQuery& query) {
    std::vector<std::uint64_t> found;
    for (const auto& event :
         stored.seen([&](Reader& r) { return eventPage(r, query, at(100)); }).rows)
        found.push_back(event.problemNumber);
    return found;
}

using Numbers = std::vector<std::uint64_t>;

void fill(Stored& stored) {
    const auto partition =
        stored.good([](Transaction& t) { return addPartition(t, somePartition("alpha")); });
    stored.good([&](Transaction& t) -> Result<void> {
        auto first = someEvent("CBX-MEM-0002");
        first.partitionId = partition.id;
        first.partitionName = "alpha";
        first.severity = Severity::critical;
        first.lastReported = at(50);
        auto second = someEvent("CBX-DSK-0001");
        second.frus[0].partNumber = "ST8000";
        second.frus[0].locationCode = "Bay 3";
        second.lastReported = at(60);
        second.notificationType = NotificationType::notifyOnly;
        auto third = someEvent("CBX-MEM-0001");
        third.state = EventState::closed;
        third.serviceRequest = "SR 104-2291";
        third.failingMtms = {"8286", "42A", "217ABCV"};
        third.severity = Severity::information;
        third.lastReported = at(40) - std::chrono::days(10);
        third.platformLogId = "0x5000A1";
        third.subsystem = "memory";
        second.subsystem = "disk";
        second.state = EventState::held;
        second.reportingMtms = {"Callbox", "", "C0FFEE"};
        for (const auto& [event, text] :
             {std::pair{first, "Uncorrected memory error"}, std::pair{second, "Disk \"sdb\" fails"},
              std::pair{third, "Corrected memory errors 100%"}})
            if (const auto added = addEvent(t, event, text); !added)
                return passOn(added);
        return {};
    });
}

}  // namespace

TEST_CASE("An event gets problem numbers from one, and is read back whole") {
    Stored stored;
    auto event = someEvent();
    event.evidence = std::string("mce: \0 [Hardware Error]", 23);
    event.history.push_back({at(1), "callboxd", say("outbox.event-queued")});
    CHECK(stored.good([&](Transaction& t) { return addEvent(t, event, "x"); }) == 1);
    CHECK(stored.good([&](Transaction& t) { return addEvent(t, event, "x"); }) == 2);
    stored.reopen();
    const auto read = stored.seen([](Reader& r) { return eventByNumber(r, 2); });
    CHECK(read.problemNumber == 2);
    CHECK(read.evidence == event.evidence);
    CHECK(read.history.size() == 1);
    CHECK(read.frus[0].partNumber == "M393A4K40DB3");
    CHECK(stored.read([](Reader& r) { return eventByNumber(r, 3); }).error().code ==
          ErrorCode::notFound);
}

TEST_CASE("Every criterion of the event list restricts it") {
    Stored stored;
    fill(stored);
    api::EventQuery query;
    CHECK(numbers(stored, query) == Numbers{2, 1});
    query.status = "closed";
    CHECK(numbers(stored, query) == Numbers{3});
    query.status = "all";
    CHECK(numbers(stored, query) == Numbers{3, 2, 1});
    const auto with = [&](auto&& change) {
        api::EventQuery changed = query;
        change(changed);
        return numbers(stored, changed);
    };
    CHECK(with([](auto& q) { q.problemNumbers = {1, 3, 99}; }) == Numbers{3, 1});
    CHECK(with([](auto& q) { q.referenceCode = "CBX-MEM"; }) == Numbers{3, 1});
    CHECK(with([](auto& q) { q.mtms = "8286-42A*217ABCV"; }) == Numbers{3});
    CHECK(with([](auto& q) { q.partition = "ALPHA"; }) == Numbers{1});
    CHECK(with([](auto& q) { q.partition = "gone"; }).empty());
    CHECK(with([](auto& q) { q.partNumber = "ST8000"; }) == Numbers{2});
    CHECK(with([](auto& q) { q.locationCode = "A1"; }) == Numbers{3, 1});
    CHECK(with([](auto& q) { q.serviceRequest = "SR 104-2291"; }) == Numbers{3});
    CHECK(with([](auto& q) { q.severity = Severity::critical; }) == Numbers{1});
    CHECK(with([](auto& q) { q.notificationType = NotificationType::notifyOnly; }) == Numbers{2});
    CHECK(with([](auto& q) { q.days = 7; }) == Numbers{2, 1});
    CHECK(with([](auto& q) { q.since = at(60); }) == Numbers{2});
    CHECK(with([](auto& q) { q.reportingMtms = "Callbox*C0FFEE"; }) == Numbers{2});
    CHECK(with([](auto& q) { q.state = EventState::held; }) == Numbers{2});
    CHECK(with([](auto& q) { q.subsystem = "memory"; }) == Numbers{3});
    CHECK(with([](auto& q) { q.platformLogId = "0x5000A1"; }) == Numbers{3});
    CHECK(with([](auto& q) { q.text = "memory"; }) == Numbers{3, 1});
    CHECK(with([](auto& q) { q.text = "DSK-0001"; }) == Numbers{2});
    CHECK(with([](auto& q) { q.text = "\"sdb\""; }) == Numbers{2});
    CHECK(with([](auto& q) { q.text = "0%"; }) == Numbers{3});
    CHECK(with([](auto& q) { q.text = "IL"; }) == Numbers{2});
    CHECK(with([](auto& q) { q.text = "ls"; }) == Numbers{2});
    CHECK(with([](auto& q) { q.text = "qq"; }).empty());
    CHECK(with([](auto& q) { q.text = "' OR 1=1 --"; }).empty());
    CHECK(with([](auto& q) { q.text = "NOT memory*"; }).empty());
    CHECK(with([](auto& q) { q.orderBy = "severity"; }) == Numbers{1, 2, 3});
    CHECK(with([](auto& q) {
              q.orderBy = "lastReported";
              q.descending = false;
          }) == Numbers{3, 1, 2});
    CHECK(with([](auto& q) {
              q.orderBy = "referenceCode";
              q.descending = false;
          }) == Numbers{2, 3, 1});
    CHECK(with([](auto& q) {
              q.offset = 1;
              q.limit = 1;
          }) == Numbers{2});
}

TEST_CASE("A page says how many match and how many there are") {
    Stored stored;
    fill(stored);
    api::EventQuery query;
    query.limit = 1;
    const auto page = stored.seen([&](Reader& r) { return eventPage(r, query, at(100)); });
    CHECK(page.rows.size() == 1);
    CHECK(page.total == 2);
    CHECK(page.all == 3);
    const auto counts = stored.seen([](Reader& r) { return eventCounts(r); });
    CHECK(counts.total == 3);
    CHECK(counts.open == 2);
    CHECK(counts.critical == 1);
    CHECK(counts.warning == 1);
    CHECK(counts.information == 0);
}

TEST_CASE("A wrong criterion is refused by name") {
    Stored stored;
    const auto refused = [&](auto&& change) {
        api::EventQuery query;
        change(query);
        const auto page = stored.read([&](Reader& r) { return eventPage(r, query, at(0)); });
        return page ? std::string("accepted") : page.error().field;
    };
    CHECK(refused([](auto& q) { q.status = "open; DROP TABLE event"; }) == "status");
    CHECK(refused([](auto& q) { q.orderBy = "state"; }) == "orderBy");
    CHECK(refused([](auto& q) { q.limit = 0; }) == "limit");
    CHECK(refused([](auto& q) { q.limit = 1001; }) == "limit");
    CHECK(refused([](auto& q) { q.text = std::string(300, 'x'); }) == "text");
    CHECK(refused([](auto& q) { q.problemNumbers.resize(20'000, 1); }) == "problemNumbers");
    CHECK(refused([](auto& q) { q.days = ~std::uint64_t{0}; }) == "accepted");
}

TEST_CASE("An open event is found by its duplicate key and by its log id, a closed one is not") {
    Stored stored;
    auto event = someEvent();
    event.platformLogId = "0x5000A1";
    const auto number = stored.good([&](Transaction& t) { return addEvent(t, event, ""); });
    const auto byKey = [&] {
        return stored.seen([&](Reader& r) { return openEventByKey(r, event.duplicateKey); });
    };
    const auto byLog = [&] {
        return stored.seen(
            [&](Reader& r) { return openEventByLogId(r, "0x5000A1", event.failingMtms.text()); });
    };
    REQUIRE(byKey());
    REQUIRE(byLog());
    CHECK(byKey()->problemNumber == number);
    CHECK_FALSE(stored.seen([](Reader& r) { return openEventByLogId(r, "", ""); }));
    stored.good([&](Transaction& t) {
        return changeEvent(t, number, [](auto& e) { e.state = EventState::closed; });
    });
    CHECK_FALSE(byKey());
    CHECK_FALSE(byLog());
}

TEST_CASE("Of many events the right page is found, whatever the criteria leave") {
    constexpr std::uint64_t kMany = 25'000;
    Stored stored;
    fillWithMany(stored, kMany);
    const auto page = [&](auto&& change) {
        api::EventQuery query;
        query.status = "all";
        query.limit = 3;
        change(query);
        return stored.seen([&](Reader& r) { return eventPage(r, query, at(100)); });
    };
    const auto rows = [&](auto&& change) {
        Numbers found;
        for (const auto& event : page(change).rows)
            found.push_back(event.problemNumber);
        return found;
    };
    CHECK(page([](auto&) {}).total == kMany);
    CHECK_FALSE(page([](auto&) {}).totalIsLeast);
    CHECK(page([](auto& q) { q.status = "open"; }).total == kMany / 10);

    const auto byCode = [](auto& q) { q.referenceCode = "CBX-DSK"; };
    CHECK(page(byCode).totalIsLeast);
    CHECK(page(byCode).total < kMany / 2);
    CHECK(rows(byCode) == Numbers{25'000, 24'998, 24'996});
    const auto further = page([](auto& q) {
        q.referenceCode = "CBX-DSK";
        q.offset = 12'000;
    });
    CHECK(further.total == kMany / 2);
    CHECK_FALSE(further.totalIsLeast);
    CHECK(further.rows.at(0).problemNumber == 1'000);

    for (const char* text : {"disk", "Di", "DSK-0001\nDisk"}) {
        CAPTURE(text);
        const auto byText = [&](auto& q) { q.text = text; };
        CHECK(rows(byText) == Numbers{25'000, 24'998, 24'996});
        CHECK(page(byText).totalIsLeast);
        CHECK(rows([&](auto& q) {
                  q.text = text;
                  q.descending = false;
              }) == Numbers{2, 4, 6});
        CHECK(rows([&](auto& q) {
                  q.text = text;
                  q.orderBy = "lastReported";
                  q.descending = false;
              }) == Numbers{2, 4, 6});
        CHECK(rows([&](auto& q) {
                  q.text = text;
                  q.severity = Severity::critical;
                  q.orderBy = "lastReported";
              }) == Numbers{25'000, 24'000, 23'000});
        CHECK(rows([&](auto& q) {
                  q.text = text;
                  q.severity = Severity::warning;
                  q.status = "closed";
              }) == Numbers{24'998, 24'996, 24'994});
    }
    const auto closed = page([](auto& q) {
        q.text = "memory";
        q.status = "open";
    });
    CHECK(closed.rows.empty());
    CHECK(closed.total == 0);
}

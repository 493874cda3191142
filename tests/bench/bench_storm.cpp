// SPDX-License-Identifier: GPL-3.0-or-later
// From a fault line on a partition to its problem record in callboxd's database, with a thousand
// partitions open: one fault at a time, one in each partition; then one in all at once. The farm
// stamps each line with the microsecond; the record counts when another connection to the database
// can read it.
//   --partitions N   (1000)
//   --rate R         faults a second, one at a time (20)
#include <chrono>
#include <thread>

#include <sqlite3.h>

#include "core/json/codec.h"
#include "core/model/problem_record.h"
#include "tests/bench/figures.h"
#include "tests/bench/service_site.h"

using namespace callbox;
using namespace callbox::bench;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// Reads records as they are committed.
class Records {
public:
    explicit Records(const std::string& file) {
        if (sqlite3_open_v2(file.c_str(), &database_, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
            database_ = nullptr;
        sqlite3_busy_timeout(database_, 5000);
        if (sqlite3_prepare_v2(database_,
                               "SELECT rowid, document FROM problem_record WHERE rowid > ?1 "
                               "ORDER BY rowid",
                               -1, &statement_, nullptr) != SQLITE_OK)
            statement_ = nullptr;
    }
    ~Records() {
        sqlite3_finalize(statement_);
        sqlite3_close(database_);
    }
    Records(const Records&) = delete;
    Records& operator=(const Records&) = delete;
    bool open() const { return statement_ != nullptr; }

    /// Milliseconds from fault to now of each record that was not seen before.
    void take(std::vector<double>& latencies) {
        sqlite3_bind_int64(statement_, 1, last_);
        std::vector<std::string> documents;
        while (sqlite3_step(statement_) == SQLITE_ROW) {
            last_ = sqlite3_column_int64(statement_, 0);
            documents.emplace_back(
                reinterpret_cast<const char*>(sqlite3_column_text(statement_, 1)));
        }
        sqlite3_reset(statement_);
        const auto now = std::chrono::system_clock::now();
        for (const auto& document : documents)
            if (const auto record = core::fromJson<core::ProblemRecord>(document))
                latencies.push_back(
                    std::chrono::duration<double, std::milli>(now - record->occurredAt).count());
    }

private:
    sqlite3* database_ = nullptr;
    sqlite3_stmt* statement_ = nullptr;
    std::int64_t last_ = 0;
};

/// Takes records until there are so many, at most so long.
bool takeUntil(Records& records, std::vector<double>& latencies, std::size_t count,
               std::chrono::milliseconds limit) {
    const auto until = Clock::now() + limit;
    do {
        records.take(latencies);
        if (latencies.size() >= count)
            return true;
        std::this_thread::sleep_for(2ms);  // the resolution of the figure
    } while (Clock::now() < until);
    return false;
}

}  // namespace

int main(int argc, char** argv) {
    const auto partitions =
        makeRoom(static_cast<std::size_t>(option(argc, argv, "partitions", 1000)));
    const double rate = option(argc, argv, "rate", 20);
    ServiceSite site;
    if (!site.start(partitions))
        return 1;
    Records records(site.database());
    if (!records.open())
        return broken("the database cannot be read", site.database());
    const auto count = static_cast<double>(partitions);

    std::vector<double> latencies;
    const auto pause = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::duration<double>(1 / rate));
    for (std::size_t number = 1; number <= partitions; ++number) {
        site.farm().command("fault " + std::to_string(number) + " disk");
        takeUntil(records, latencies, partitions, pause);
    }
    if (!takeUntil(records, latencies, partitions, 60s))
        return broken("records are missing", std::to_string(latencies.size()));
    figure("storm-partitions", count, "", 1000, Want::atLeast);
    figure("storm-p50", quantile(latencies, 0.5), "ms", 100);
    figure("storm-p99", quantile(latencies, 0.99), "ms", 1000);

    latencies.clear();
    const auto from = Clock::now();
    site.farm().command("fault all disk");
    if (!takeUntil(records, latencies, partitions, 120s))
        return broken("records of the storm are missing", std::to_string(latencies.size()));
    figure("storm-all-at-once-p50", quantile(latencies, 0.5), "ms", 1000);
    figure("storm-all-at-once-p99", quantile(latencies, 0.99), "ms", 1000);
    figure("storm-all-at-once", count / std::chrono::duration<double>(Clock::now() - from).count(),
           "records/s", 300, Want::atLeast);
    return 0;
}

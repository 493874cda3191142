// SPDX-License-Identifier: GPL-3.0-or-later
// From a fault line on a partition to its problem record in callboxd's database, with a thousand
// partitions open: one fault at a time, one in each partition; then one in all at once; then a
// storm of all kinds of faults for a minute, while an operator asks for what the console shows. The
// farm stamps each line with the microsecond; the record counts when another connection to the
// database can read it.
//   --partitions N   (1000)
//   --rate R         faults a second, one at a time (20)
//   --rounds N       of the storm, in each a fault in every partition (100)
#include <atomic>
#include <chrono>
#include <functional>
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

/// An operator who asks, one question at a time, until stopped.
class AskingOperator {
public:
    explicit AskingOperator(const std::string& socket)
        : client_(socket), thread_([this] { ask(); }) {}
    ~AskingOperator() { stop(); }

    /// How long each answer took, in milliseconds; empty when one failed.
    std::vector<double> stop() {
        stopped_ = true;
        if (thread_.joinable())
            thread_.join();
        return failed_ ? std::vector<double>{} : answers_;
    }

private:
    void ask() {
        failed_ = !client_.hello();
        while (!stopped_ && !failed_) {
            time([&] { return client_.call(core::api::kStatusGet).has_value(); });
            time([&] { return client_.call(core::api::kEventList).has_value(); });
            client_.changes.clear();
            std::this_thread::sleep_for(20ms);  // as a console asks, not as fast as it can
        }
    }
    void time(const std::function<bool()>& call) {
        const auto from = Clock::now();
        failed_ = failed_ || !call();
        answers_.push_back(std::chrono::duration<double, std::milli>(Clock::now() - from).count());
    }

    tests::ApiTestClient client_;
    std::atomic<bool> stopped_ = false;
    bool failed_ = false;
    std::vector<double> answers_;
    std::thread thread_;
};

/// False when it could not be measured.
bool storm(ServiceSite& site, Records& records, std::size_t partitions, std::size_t rounds) {
    const std::vector<std::string> kinds = {"memory", "pcie", "disk", "nvme", "raid"};
    constexpr auto kLength = 60s;
    std::vector<double> latencies;
    std::size_t peak = 0;
    AskingOperator asking(site.socket());
    const auto from = Clock::now();
    for (std::size_t round = 0; round < rounds; ++round) {
        site.farm().command("fault all " + kinds[round % kinds.size()]);
        const auto next = from + (round + 1) * std::chrono::milliseconds(kLength) / rounds;
        takeUntil(records, latencies, partitions * rounds,
                  std::chrono::duration_cast<std::chrono::milliseconds>(next - Clock::now()));
        peak = std::max(peak, residentBytes(site.service()));
    }
    const auto ended = Clock::now();
    takeUntil(records, latencies, partitions * rounds, 300s);
    const double behind = std::chrono::duration<double>(Clock::now() - ended).count();
    const auto answers = asking.stop();
    if (answers.empty())
        return false;
    figure("storm-records", static_cast<double>(latencies.size()), "",
           static_cast<double>(partitions * rounds), Want::atLeast);
    figure("storm-behind", behind, "s", 5);
    figure("storm-memory", static_cast<double>(peak) / 1e6, "MB", 500);
    figure("storm-answers", static_cast<double>(answers.size()), "", 100, Want::atLeast);
    figure("storm-answer-p99", quantile(answers, 0.99), "ms", 100);
    figure("storm-answer-longest", quantile(answers, 1), "ms", 100);
    return true;
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
    if (!storm(site, records, partitions,
               static_cast<std::size_t>(option(argc, argv, "rounds", 100))))
        return broken("the operator got no answers");
    return 0;
}

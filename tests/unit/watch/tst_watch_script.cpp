// SPDX-License-Identifier: GPL-3.0-or-later
// The watch script run by real shells, its output read by ScriptWatch.
#include <chrono>
#include <filesystem>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rmc/watch/linux_watch.h"
#include "tests/catch.h"
#include "tests/support/temporary_directory.h"
#include "tests/unit/collect/shell_run.h"

using namespace callbox;
using namespace std::chrono_literals;
using rmc::watch::kFromStart;
using rmc::watch::kRasdaemonSource;
using rmc::watch::ScriptWatch;
using rmc::watch::WatchOptions;
using tests::ShellRun;

namespace {

constexpr auto kDeadline = 180s;

core::TimePoint now() {
    return std::chrono::time_point_cast<std::chrono::microseconds>(
        std::chrono::system_clock::now());
}

/// rasdaemon's database as its daemon writes it.
class Database {
public:
    explicit Database(const std::string& path) {
        REQUIRE(sqlite3_open(path.c_str(), &handle_) == SQLITE_OK);
        sqlite3_busy_timeout(handle_, 20000);
    }
    ~Database() { sqlite3_close(handle_); }
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void run(const std::string& sql) {
        char* message = nullptr;
        const int status = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, &message);
        INFO((message ? message : ""));
        REQUIRE(status == SQLITE_OK);
    }
    void createMemoryTable() {
        run("CREATE TABLE mc_event (id INTEGER PRIMARY KEY, timestamp TEXT, err_count INTEGER, "
            "err_type TEXT, err_msg TEXT, label TEXT, mc INTEGER, top_layer INTEGER, "
            "middle_layer INTEGER, lower_layer INTEGER, address INTEGER, grain INTEGER, "
            "syndrome INTEGER, driver_detail TEXT)");
    }
    void addError(const std::string& label, const std::string& second = "05") {
        run("INSERT INTO mc_event (timestamp, err_count, err_type, err_msg, label, mc, top_layer) "
            "VALUES ('2026-11-22 15:04:" +
            second + " +0100', 3, 'Corrected', 'memory read error', '" + label + "', 0, -1)");
    }

private:
    sqlite3* handle_ = nullptr;
};

/// A running watch and its reader.
class Watch {
public:
    explicit Watch(const WatchOptions& options, const ShellRun::Options& shell = {})
        : reader_("par-1", options), run_(script(options), shell) {}

    /// Reads until this many records of rasdaemon came, or the deadline.
    std::vector<core::ProblemRecord> records(std::size_t count) {
        waitFor([&] { return collected_.size() >= count; });
        return std::exchange(collected_, {});
    }
    bool waitForCursor() {
        return waitFor([&] { return !cursor_.empty(); });
    }
    bool waitForCondition(const std::string& key) {
        return waitFor([&] {
            return std::any_of(conditions_.begin(), conditions_.end(),
                               [&](const auto& c) { return c.what.key == key; });
        });
    }
    bool waitForBeats(std::size_t count) {
        return waitFor([&] { return beats_ >= count; });
    }
    const std::string& cursor() const { return cursor_; }
    ShellRun& run() { return run_; }
    const std::vector<rmc::watch::WatchCondition>& conditions() const { return conditions_; }

private:
    static std::string script(const WatchOptions& options) {
        const auto text = rmc::watch::linuxWatchScript(options);
        REQUIRE(text);
        return *text;
    }

    template <class Done>
    bool waitFor(Done done) {
        const auto deadline = std::chrono::steady_clock::now() + kDeadline;
        while (!done()) {
            if (std::chrono::steady_clock::now() > deadline || run_.ended())
                return false;
            reader_.feed(run_.read(50ms), now());
            reader_.tick(now());
            beats_ += reader_.takeHeartbeats();
            for (auto& condition : reader_.takeConditions())
                conditions_.push_back(std::move(condition));
            for (const auto& source : reader_.ready()) {
                auto batch = reader_.takeBatch(source);
                if (source != kRasdaemonSource)
                    continue;
                cursor_ = batch.cursor;
                for (auto& record : batch.records)
                    collected_.push_back(std::move(record));
            }
        }
        return true;
    }

    ScriptWatch reader_;
    ShellRun run_;
    std::vector<core::ProblemRecord> collected_;
    std::vector<rmc::watch::WatchCondition> conditions_;
    std::string cursor_;
    std::size_t beats_ = 0;
};

WatchOptions optionsFor(const std::string& database) {
    WatchOptions options;
    options.boundary = "0123456789abcdef0123456789abcdef";
    options.rasdaemonDatabase = database;
    options.pollInterval = 50ms;
    options.kernelLog = false;
    return options;
}

}  // namespace

TEST_CASE("a new row becomes a record with its columns") {
    tests::TemporaryDirectory directory;
    const auto path = directory.path() / "ras.db";
    Database database(path);
    database.createMemoryTable();
    database.addError("DIMM_OLD");

    Watch watch(optionsFor(path));
    REQUIRE(watch.waitForCursor());
    database.addError("DIMM_A1");
    const auto records = watch.records(1);
    REQUIRE(records.size() == 1);
    CHECK(records[0].kind == "memory-corrected");
    CHECK(records[0].attributes.at("label") == "DIMM_A1");
    CHECK(records[0].attributes.count("top_layer") == 0);
    CHECK(records[0].count == 3);
    CHECK(records[0].recordId == "mc_event:2:2026-11-22 15:04:05 +0100");
    CHECK(core::toText(records[0].occurredAt) == "2026-11-22T14:04:05Z");
    CHECK(records[0].partitionId == "par-1");
    CHECK(watch.waitForBeats(1));
}

TEST_CASE("a watch goes on behind its cursor, whatever happened in between") {
    tests::TemporaryDirectory directory;
    const auto path = directory.path() / "ras.db";
    Database database(path);
    database.createMemoryTable();
    auto options = optionsFor(path);
    {
        Watch watch(options);
        REQUIRE(watch.waitForCursor());
        database.addError("DIMM_A1", "01");
        REQUIRE(watch.records(1).size() == 1);
        options.cursors["rasdaemon"] = watch.cursor();
    }
    database.addError("DIMM_A2", "02");
    database.addError("DIMM_A3", "03");
    database.run(
        "CREATE TABLE aer_event (id INTEGER PRIMARY KEY, timestamp TEXT, err_type TEXT, "
        "dev_name TEXT, err_msg TEXT)");
    database.run(
        "INSERT INTO aer_event (timestamp, err_type, dev_name, err_msg) VALUES "
        "('2026-11-22 15:04:05 +0000', 'Uncorrected (Fatal)', '0000:3b:00.0', 'x')");

    Watch watch(options);
    const auto records = watch.records(3);
    REQUIRE(records.size() == 3);
    CHECK(records[0].kind == "pcie-aer-fatal");
    CHECK(records[1].attributes.at("label") == "DIMM_A2");
    CHECK(records[2].attributes.at("label") == "DIMM_A3");
}

TEST_CASE("a cleared database is read from its first row, with a condition") {
    tests::TemporaryDirectory directory;
    const auto path = directory.path() / "ras.db";
    auto options = optionsFor(path);
    {
        Database database(path);
        database.createMemoryTable();
        database.addError("DIMM_A1", "01");
        options.cursors["rasdaemon"] = std::string(kFromStart);
        Watch watch(options);
        REQUIRE(watch.records(1).size() == 1);
        options.cursors["rasdaemon"] = watch.cursor();
    }
    std::filesystem::remove(path);
    Database database(path);
    database.createMemoryTable();
    database.addError("DIMM_B1", "09");

    Watch watch(options);
    const auto records = watch.records(1);
    REQUIRE(records.size() == 1);
    CHECK(records[0].attributes.at("label") == "DIMM_B1");
    CHECK(watch.waitForCondition("watch.restarted"));
}

TEST_CASE("a missing database is a condition that ends when it appears") {
    tests::TemporaryDirectory directory;
    const auto path = directory.path() / "ras.db";
    Watch watch(optionsFor(path));
    REQUIRE(watch.waitForCondition("watch.absent"));
    Database database(path);
    database.createMemoryTable();
    database.addError("DIMM_A1");
    CHECK(watch.records(1).size() == 1);
}

TEST_CASE("a database that its writer has locked is read when the lock is gone") {
    tests::TemporaryDirectory directory;
    const auto path = directory.path() / "ras.db";
    Database database(path);
    database.createMemoryTable();
    Watch watch(optionsFor(path));
    REQUIRE(watch.waitForCursor());
    database.run("BEGIN EXCLUSIVE");
    database.addError("DIMM_A1");
    CHECK(watch.waitForCondition("watch.read-failed"));
    database.run("COMMIT");
    CHECK(watch.records(1).size() == 1);
}

TEST_CASE("rows in a write-ahead log and hostile text in columns are read") {
    tests::TemporaryDirectory directory;
    const auto path = directory.path() / "ras.db";
    Database database(path);
    database.run("PRAGMA journal_mode=WAL");
    database.createMemoryTable();
    Watch watch(optionsFor(path));
    REQUIRE(watch.waitForCursor());
    database.addError("$(reboot)`x` ''; DROP\n@0123456789abcdef0123456789abcdef beat\x1b[2J*");
    const auto records = watch.records(1);
    REQUIRE(records.size() == 1);
    CHECK(records[0].attributes.at("label") ==
          "$(reboot)`x` '; DROP @0123456789abcdef0123456789abcdef beat [2J*");
    CHECK(watch.conditions().empty());
}

TEST_CASE("a flood of rows arrives whole and in order") {
    tests::TemporaryDirectory directory;
    const auto path = directory.path() / "ras.db";
    Database database(path);
    database.createMemoryTable();
    database.run("BEGIN");
    for (int i = 0; i < 450; ++i)
        database.addError("DIMM_" + std::to_string(i));
    database.run("COMMIT");
    auto options = optionsFor(path);
    options.cursors["rasdaemon"] = std::string(kFromStart);
    Watch watch(options);
    const auto records = watch.records(450);
    REQUIRE(records.size() == 450);
    for (std::size_t i = 0; i < records.size(); ++i)
        CHECK(records[i].attributes.at("label") == "DIMM_" + std::to_string(i));
}

TEST_CASE("every shell runs the watch and leaves nothing behind when it ends") {
    const auto shell = GENERATE(std::vector<std::string>{"dash"}, std::vector<std::string>{"bash"},
                                std::vector<std::string>{"busybox", "sh"});
    const auto installed = tests::installedShell(shell);
    if (!installed) {
        WARN(shell.front() + " is not installed: not tested");
        return;
    }
    INFO(shell.front());
    tests::TemporaryDirectory directory;
    ::chmod(directory.path().c_str(), 0755);
    const auto scratch = directory.path() / "scratch";
    std::filesystem::create_directory(scratch);
    ::chmod(scratch.c_str(), 0777);
    const auto path = directory.path() / "ras.db";
    Database database(path);
    database.createMemoryTable();
    const bool hangUp = GENERATE(false, true);

    ShellRun::Options run;
    run.shell = *installed;
    run.unprivileged = hangUp;
    run.environment = {"TMPDIR=" + scratch.string(), "PATH=/usr/bin:/bin"};
    auto options = optionsFor(path);
    options.kernelLog = true;
    Watch watch(options, run);
    REQUIRE(watch.waitForCursor());
    database.addError("DIMM_A1");
    CHECK(watch.records(1).size() == 1);
    if (hangUp) {
        // What it prints next finds nobody listening.
        watch.run().hangUp();
        database.addError("DIMM_A2");
    } else {
        watch.run().terminate();
    }
    CHECK(watch.run().waitForEnd(kDeadline));
    const auto deadline = std::chrono::steady_clock::now() + kDeadline;
    while (!watch.run().session().empty() && std::chrono::steady_clock::now() < deadline)
        ::usleep(20000);
    CHECK(watch.run().session().empty());
    CHECK(std::filesystem::is_empty(scratch));
}

TEST_CASE("options that a shell could misread are refused") {
    const auto good = optionsFor("/var/lib/ras.db");
    REQUIRE(rmc::watch::linuxWatchScript(good));
    const auto refuses = [&](auto change, const std::string& field) {
        auto options = good;
        change(options);
        const auto script = rmc::watch::linuxWatchScript(options);
        REQUIRE_FALSE(script);
        CHECK(script.error().field == field);
    };
    refuses([](auto& o) { o.boundary = "short"; }, "boundary");
    refuses([](auto& o) { o.rasdaemonDatabase = "/tmp/a b"; }, "rasdaemonDatabase");
    refuses([](auto& o) { o.rasdaemonDatabase = "/tmp/$(id)"; }, "rasdaemonDatabase");
    refuses([](auto& o) { o.rasdaemonDatabase = "ras.db"; }, "rasdaemonDatabase");
    refuses([](auto& o) { o.pollInterval = 1ms; }, "pollInterval");
    refuses([](auto& o) { o.cursors["kernel-log"] = "j1;s=1'\nCALLBOX_INPUT\nreboot"; },
            "cursors.kernel-log");
    refuses([](auto& o) { o.cursors["rasdaemon"] = "r1;mc_event=1@$(id)"; }, "cursors.rasdaemon");
    refuses([](auto& o) { o.cursors["rasdaemon"] = "r1;secrets=1@41"; }, "cursors.rasdaemon");
}

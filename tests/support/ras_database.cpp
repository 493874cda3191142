// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ras_database.h"

#include <ctime>

namespace callbox::tests {

namespace {

/// rasdaemon's own form: local time with its offset.
std::string timestamp() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    char text[64];
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S %z", &local);
    return text;
}

}  // namespace

RasDatabase::RasDatabase(const std::string& path) {
    sqlite3_open(path.c_str(), &database_);
    sqlite3_busy_timeout(database_, 10'000);
    run("PRAGMA journal_mode=WAL");
    run("CREATE TABLE IF NOT EXISTS mc_event (id INTEGER PRIMARY KEY, timestamp TEXT, "
        "err_count INTEGER, err_type TEXT, err_msg TEXT, label TEXT, mc INTEGER, "
        "top_layer INTEGER, middle_layer INTEGER, lower_layer INTEGER, address INTEGER, "
        "grain INTEGER, syndrome INTEGER, driver_detail TEXT)");
    run("CREATE TABLE IF NOT EXISTS aer_event (id INTEGER PRIMARY KEY, timestamp TEXT, "
        "dev_name TEXT, err_type TEXT, err_msg TEXT)");
}

RasDatabase::~RasDatabase() {
    sqlite3_close(database_);
}

bool RasDatabase::run(const std::string& sql) {
    return sqlite3_exec(database_, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

bool RasDatabase::addFatalAer(const std::string& device) {
    return run("INSERT INTO aer_event (timestamp, dev_name, err_type, err_msg) VALUES ('" +
               timestamp() + "', '" + device + "', 'Uncorrected (Fatal)', 'Data Link Protocol')");
}

bool RasDatabase::addUncorrectedMemory(const std::string& label) {
    return run(
        "INSERT INTO mc_event (timestamp, err_count, err_type, err_msg, label, mc, "
        "top_layer, middle_layer, lower_layer, address, grain, syndrome, driver_detail) "
        "VALUES ('" +
        timestamp() + "', 1, 'Uncorrected', 'memory read error', '" + label +
        "', 0, 0, 1, 0, 4886718464, 32, 0, '')");
}

}  // namespace callbox::tests

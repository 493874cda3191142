// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <sqlite3.h>

namespace callbox::tests {

/// A rasdaemon database as rasdaemon 0.8 lays it out, with the tables its daemon makes at start.
class RasDatabase {
public:
    explicit RasDatabase(const std::string& path);
    ~RasDatabase();
    RasDatabase(const RasDatabase&) = delete;
    RasDatabase& operator=(const RasDatabase&) = delete;

    /// An uncorrected, fatal PCI Express error of the device ("0000:3b:00.0").
    bool addFatalAer(const std::string& device);
    /// Uncorrected memory error on the module that has this label.
    bool addUncorrectedMemory(const std::string& label);

private:
    bool run(const std::string& sql);

    sqlite3* database_ = nullptr;
};

}  // namespace callbox::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/words/result.h"

namespace callbox::helper {

/// A child of the helper. Process numbers come again; with the time of its start it is itself.
struct ChildRecord {
    std::int64_t process = 0;
    std::uint64_t startTicks = 0;  ///< field 22 of /proc/PID/stat
};
BOOST_DESCRIBE_STRUCT(ChildRecord, (), (process, startTicks))

/// What is to be undone if the helper is killed now. Never a secret.
struct JournalEntry {
    std::string name;       ///< of the file: [a-z0-9-]
    std::string operation;  ///< Operation::name
    std::vector<ChildRecord> children;
    std::map<std::string, std::string> facts;  ///< the operation's own: files, names, addresses
};
BOOST_DESCRIBE_STRUCT(JournalEntry, (), (name, operation, children, facts))

/// Entries as files below the helper's state directory, so that a SIGKILL at any instruction leaves
/// them. Written before the thing they name is brought up, removed after it is down.
class Journal {
public:
    /// Makes the directory (0700) and locks it: a second helper is refused. Errors: storage,
    /// conflict.
    static core::Result<Journal> open(const std::filesystem::path& stateDirectory);

    Journal(Journal&& other) noexcept;
    Journal& operator=(Journal&&) = delete;
    ~Journal();

    /// Replaces the entry of that name, whole or not at all. Errors: storage.
    core::Result<void> write(const JournalEntry& entry);
    void remove(const std::string& name);
    /// What cannot be read as an entry is removed.
    std::vector<JournalEntry> entries();

private:
    Journal(std::filesystem::path directory, int lock);

    std::filesystem::path directory_;
    int lock_ = -1;
};

}  // namespace callbox::helper

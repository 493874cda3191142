// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace callbox::tests {

/// Where a fault can strike.
enum class DiskCall { open, read, write, sync, truncate, index };

struct DiskFault {
    DiskCall call = DiskCall::write;
    int code = 0;             ///< SQLite's result, e.g. SQLITE_IOERR_WRITE
    int systemError = 0;      ///< errno behind it
    std::uint64_t after = 0;  ///< calls of this sort that still succeed
    bool lasting = false;     ///< all from then on, until heal()
};

/// A SQLite VFS over the system's own, whose disk fails, is full or loses power when told to.
/// Thread-safe.
class FaultyVfs {
public:
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs&) = delete;
    FaultyVfs& operator=(const FaultyVfs&) = delete;

    const std::string& name() const { return name_; }

    void arm(DiskFault fault);
    void heal();
    /// Whether the armed fault has struck.
    bool struck() const;
    std::uint64_t syncs() const;

    /// The directory's files together may not grow beyond this; nullopt: as the real disk.
    void limit(std::optional<std::uint64_t> bytes);

    /// From now on nothing reaches the disk any more.
    void cutPower();
    /// Once everything is closed: of what was written since the last sync of each file, some
    /// sectors are on disk and some are not, as `seed` draws them. Power is back afterwards.
    void restorePower(std::uint32_t seed);

    // For the C functions that SQLite calls.
    int check(DiskCall call);
    int checkGrowth(const std::string& path, std::uint64_t size, std::uint64_t end);
    void noteWrite(const std::string& path, std::uint64_t offset, std::string before,
                   std::uint64_t sizeBefore, std::string after);
    void noteTruncate(const std::string& path, std::uint64_t sizeBefore, std::string cut,
                      std::uint64_t size);
    void noteSync(const std::string& path);

private:
    struct Change {
        std::uint64_t offset = 0;
        std::string before;
        std::uint64_t sizeBefore = 0;
        std::string after;
        bool truncation = false;
    };
    static void replay(const std::string& path, const std::vector<Change>& changes,
                       std::uint32_t seed);

    std::string name_;
    void* table_ = nullptr;
    mutable std::mutex mutex_;
    std::optional<DiskFault> fault_;
    bool struck_ = false;
    bool dead_ = false;
    std::uint64_t syncs_ = 0;
    std::optional<std::uint64_t> limit_;
    std::map<std::string, std::vector<Change>> unsynced_;
};

}  // namespace callbox::tests

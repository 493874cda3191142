// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/temporary_directory.h"

namespace callbox::tests {

/// A Linux partition of files: its tools print what stands in `out` and note each call, its places
/// are in a directory of the test's. Where the watch script finds them, places() says.
class PlayedMachine {
public:
    /// Words of a script and what stands in their place.
    using Words = std::vector<std::pair<std::string, std::string>>;

    PlayedMachine();

    /// Every polled source reports a fault of its own, or none.
    void healthy() const;
    void faulty() const;
    /// Corrected errors of one memory module, by EDAC's counters.
    void memoryErrors(int corrected) const;
    /// The event logs as after they were cleared, with one new entry each.
    void clearedLogs() const;
    /// The RAID volume's state in the words of storcli.
    void raidVolume(const std::string& state) const;
    /// A journal whose entries are added one by one, for the script's journalctl.
    void playJournal() const;
    void journal(const std::string& message);
    /// All but the newest entries are gone; or the journal itself.
    void vacuumJournal(int kept) const;
    void loseJournal() const;
    /// What the kernel's ring buffer holds: each has a number and was written that many seconds
    /// after the start.
    void kernelBuffer(int first, const std::vector<std::string>& messages) const;

    void write(const std::string& name, const std::string& text) const;
    void tool(const std::string& name, const std::string& body) const;
    void removeTool(const std::string& name) const;

    /// How often each tool was called.
    std::map<std::string, int> calls() const;

    Words places() const;
    /// Of the kernel's ring buffer.
    Words kernelPlaces() const;
    std::filesystem::path root() const { return directory_.path(); }

private:
    TemporaryDirectory directory_;
    int journalEntries_ = 0;
};

/// What smartctl, nvme and /proc/mdstat tell of a drive's defects, its warnings, an array.
std::string playedSmart(int defects);
std::string playedNvme(int warning);
std::string playedMdstat(const std::string& up);
/// What servicelog prints of events with the numbers from 1.
std::string playedServicelog(int newest);

}  // namespace callbox::tests

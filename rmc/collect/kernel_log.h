// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/problem_record.h"
#include "rmc/collect/source_registry.h"

namespace callbox::rmc::collect {

/// One line of the kernel log. `cursor` is the source's position behind it.
struct KernelLine {
    std::string recordId;
    std::string cursor;
    core::TimePoint at;
    std::string text;
};

/// Reads hardware problems out of kernel lines, several lines of one machine check, AER or CPER
/// report into one record. Lines that are none of docs/problem-sources.md are passed over.
class KernelLogParser {
public:
    struct Entry {
        core::ProblemRecord record;
        std::string cursor;  ///< behind its last line
    };

    void line(const KernelLine& line);
    /// Ends an entry that waits for more lines.
    void flush();
    bool waiting() const { return open_.has_value(); }
    std::vector<Entry> take();

private:
    enum class Group { machineCheck, amdMachineCheck, cper, aer };
    struct Open {
        Group group;
        std::string tag;  ///< what its further lines begin with
        Entry entry;
    };

    bool continues(std::string_view text) const;
    void add(std::string_view text);
    std::optional<Open> begins(std::string_view text) const;

    std::optional<Open> open_;
    std::vector<Entry> done_;
};

/// A line that is an entry by itself: its kind and attributes.
struct SingleLine {
    std::string kind;
    std::map<std::string, std::string> attributes;
};
std::optional<SingleLine> readSingleLine(std::string_view text);

/// Recorded kernel messages, one a line, with or without the stamps of dmesg, /dev/kmsg or syslog.
/// Never refuses: a log without hardware problems is a good one.
core::Result<Findings> parseKernelLog(std::string_view text);

}  // namespace callbox::rmc::collect

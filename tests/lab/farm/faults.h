// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace callbox::tests::farm {

/// One thing that goes wrong on a played partition, in the words of the source that says so: a line
/// of the kernel log, or a row of rasdaemon's database (then `table` is set).
struct Fault {
    std::string table;
    std::string text;  ///< the line, or the columns as the watch prints them
};

/// "memory", "memory-corrected", "pcie", "disk", "nvme", "raid", "file-system".
std::vector<std::string_view> faultKinds();

/// The `count`-th fault of the kind on one machine, told apart from those before it. `stamp` is
/// rasdaemon's ("2025-01-31 12:00:00 +0000"). No text for an unknown kind.
Fault makeFault(std::string_view kind, std::uint64_t count, const std::string& stamp);

}  // namespace callbox::tests::farm

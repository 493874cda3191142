// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/problem_record.h"
#include "core/words/result.h"

namespace callbox::rmc::watch {

/// rasdaemon's database, copied from a partition and so possibly hostile: read from memory, only
/// plain tables of known names, without functions, views or triggers, bounded in steps and sizes.
class RasdaemonDatabase {
public:
    /// `image` as databaseImage() makes it. Errors: protocol.
    static core::Result<RasdaemonDatabase> open(std::string image);
    ~RasdaemonDatabase();
    RasdaemonDatabase(RasdaemonDatabase&&) noexcept;
    RasdaemonDatabase& operator=(RasdaemonDatabase&&) noexcept;

    /// The tables that are there and are read.
    std::vector<std::string> tables() const;
    /// Rows from this row number on, at most `limit`, in order. Errors: protocol.
    core::Result<std::vector<core::ProblemRecord>> rows(const std::string& table,
                                                        std::uint64_t from,
                                                        std::size_t limit) const;
    /// The last row; empty when there is none. Errors: protocol.
    core::Result<std::vector<core::ProblemRecord>> last(const std::string& table) const;

private:
    struct Handle;
    explicit RasdaemonDatabase(std::unique_ptr<Handle> handle);
    core::Result<std::vector<core::ProblemRecord>> select(const std::string& table,
                                                          const std::string& rest,
                                                          std::uint64_t first,
                                                          std::size_t limit) const;
    std::unique_ptr<Handle> handle_;
};

}  // namespace callbox::rmc::watch

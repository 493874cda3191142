// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "app/receiver/cli/arguments.h"
#include "app/receiver/cli/command.h"
#include "app/receiver/store/sqlite_store.h"

namespace callbox::app::receiver {

inline constexpr std::size_t kListed = 10'000;

/// Opens the store of --state. Errors: invalidArgument without it, and those of SqliteStore::open.
core::Result<std::unique_ptr<SqliteStore>> storeOf(const Arguments& arguments,
                                                   SqliteStore::Mode mode);

/// "2026-11-22 15:04:05" in UTC, "-" for none.
std::string shortTime(const std::optional<core::TimePoint>& time);

}  // namespace callbox::app::receiver

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>

#include "core/embedded_file.h"
#include "core/store/connection.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Written into the header of our database files: "CBXC".
inline constexpr std::int64_t kApplicationId = 0x43425843;

/// Refuses what is no database of ours or was made by a newer Callbox; changes nothing. True: the
/// file is empty. Errors: corrupt, unsupported.
Result<bool> recognise(Connection& connection, std::span<const EmbeddedFile> migrations);

/// Runs the migrations "NNNN_name.sql" behind the file's user_version in order, each in one
/// transaction, after a backup to `<path>.before-NNNN` when the file has anything in it.
Result<void> migrate(Connection& connection, std::span<const EmbeddedFile> migrations,
                     const std::filesystem::path& path);

/// Copies the database, consistent, to a new file of mode 0600 and makes it durable.
Result<void> copyTo(Connection& connection, const std::filesystem::path& target);

}  // namespace callbox::core::store

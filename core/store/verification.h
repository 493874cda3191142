// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/store/connection.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// SQLite's own check of the whole file. Errors: corrupt, storage.
Result<void> checkFile(Connection& connection);

/// What must not be wrong after a failure of the disk: the end of the ledger's chain, and the bytes
/// of the messages still to be sent (the oldest thousand) against their digests. Errors: corrupt.
Result<void> checkObligations(Connection& connection);

}  // namespace callbox::core::store

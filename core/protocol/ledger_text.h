// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/api/operations.h"

namespace callbox::core::protocol {

/// The text of a ledger's entry that is hashed: each field as "<bytes>:<value>,", in the order
/// number, at, what, sequence, type, digest, path, bytes.
std::string canonicalText(const api::LedgerEntry& entry);

/// SHA-256 over the previous entry's hash (64 zeros before the first) and canonicalText().
std::string ledgerHash(const std::string& previous, const api::LedgerEntry& entry);

}  // namespace callbox::core::protocol

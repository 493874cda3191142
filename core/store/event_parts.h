// SPDX-License-Identifier: GPL-3.0-or-later
// The parts that stored events are about.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/event_parts.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// Of a stored event.
Result<void> noteEventParts(Transaction& transaction, std::uint64_t problemNumber, unsigned weight,
                            const PartKeys& keys);

/// The events noted with one of these keys in this role that are neither closed nor suppressed, by
/// number. In the role recovery suppressed ones, too.
Result<std::vector<OpenPart>> openEventParts(const Reader& reader, PartRole role,
                                             const std::vector<std::string>& keys);

/// The newest of the events noted with this recovery key that have one of these duplicate keys, if
/// its cause is gone and nobody closed it.
Result<std::optional<ClearedEvent>> clearedEvent(const Reader& reader,
                                                 const std::string& recoveryKey,
                                                 const std::vector<std::string>& duplicateKeys);

}  // namespace callbox::core::store

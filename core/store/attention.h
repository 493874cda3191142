// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "core/api/attention_operations.h"
#include "core/store/transaction.h"
#include "core/words/result.h"

namespace callbox::core::store {

/// The newest open problem that calls home, is neither kept back nor a test: of a failing system
/// (MTMS text), or of a partition. 0: none.
Result<std::uint64_t> newestForService(const Reader& reader, api::Indicator indicator,
                                       std::string_view of);

Result<api::AttentionSettings> attentionSettings(const Reader& reader);
/// What it was reset to before is replaced; resets of what is gone are forgotten.
Result<void> putAttentionReset(Transaction& transaction, const api::AttentionReset& reset);

}  // namespace callbox::core::store

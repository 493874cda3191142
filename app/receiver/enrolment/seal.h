// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/words/result.h"

namespace callbox::app::receiver {

/// What names an enrolment in the store: the nonce itself is never kept, because it opens the seal.
std::string nonceHash(std::string_view nonce);

/// The password under AES-256-GCM with a key that only nonce and entity id give; base64.
/// `random` gives 12 bytes. Errors: internal.
core::Result<std::string> seal(std::string_view password, std::string_view nonce,
                               std::string_view entityId, std::string_view random);
/// Errors: corrupt when it was not sealed with this nonce and entity id.
core::Result<std::string> unseal(std::string_view sealed, std::string_view nonce,
                                 std::string_view entityId);

}  // namespace callbox::app::receiver

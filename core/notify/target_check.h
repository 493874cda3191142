// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/model/notification.h"
#include "core/words/catalogue.h"
#include "core/words/result.h"

namespace callbox::core::notify {

/// Refuses a target that cannot be used; the error names the field. PEM texts are not looked into.
Result<void> checkTarget(const NotificationTarget& target, const Catalogue& words);

/// The secrets that a target of this kind can have.
std::vector<std::string_view> secretNames(const NotificationTarget& target);
/// Refuses a secret that the target cannot have, or a value that cannot be one.
Result<void> checkSecret(const NotificationTarget& target, std::string_view name,
                         std::string_view value);

}  // namespace callbox::core::notify

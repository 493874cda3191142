// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of transport_failure share.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

#include "connectivity/courier/transport_failure.h"

namespace callbox::connectivity::courier {

struct Cause {
    core::ErrorCode code;
    core::Message message;
    std::optional<Stage> stage{};  ///< absent: as far as it came
};

bool mentions(const std::string& text, std::initializer_list<std::string_view> phrases);

/// Of what happened between here and the proxy, or by the proxy's doing; absent: the cause lies
/// behind it.
std::optional<Cause> proxyCause(const TransportFacts& facts);

}  // namespace callbox::connectivity::courier

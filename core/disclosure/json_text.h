// SPDX-License-Identifier: GPL-3.0-or-later
// Messages' data as JSON whose type nobody here knows.
#pragma once

#include <string>
#include <string_view>

#include <boost/json/value.hpp>

#include "core/words/result.h"

namespace callbox::core::disclosure {

/// At most 64 MiB and 64 deep. Errors: protocol, limitExceeded.
Result<boost::json::value> parseJson(std::string_view text);

/// The pointer's member of that name (RFC 6901).
std::string pointerTo(const std::string& pointer, std::string_view name);

}  // namespace callbox::core::disclosure

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "app/http/exchange.h"
#include "core/words/result.h"

namespace callbox::app::receiver {

/// 200 with the JSON text and its Callbox-Signature.
http::Response signedAnswer(std::string json, std::string_view signingSeed);

/// A Refusal with its status; 429 and 503 also carry Retry-After.
http::Response refusal(int status, std::string_view reason, std::size_t retryAfterSeconds = 0,
                       std::string detail = {});

/// What an error of the receiver's own is to its client: 503 or 500, without details.
http::Response refusalOf(const core::Error& error);

}  // namespace callbox::app::receiver

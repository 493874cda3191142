// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>
#include <string>

#include "core/words/result.h"

namespace callbox::connectivity::helper_link {

/// callboxd's way to callbox-helper, which does what needs root and nothing else. A request and its
/// reply are one JSON document each, of the types in helper_link/messages.h. What a request brought
/// up belongs to this link: callbox-helper takes it down when the link's connection ends.
class HelperLink {
public:
    virtual ~HelperLink() = default;

    /// Blocks until the reply, the deadline or stop. Errors: unavailable (no callbox-helper),
    /// timeout, cancelled, and what callbox-helper answers.
    virtual core::Result<std::string> call(const std::string& request,
                                           std::chrono::steady_clock::time_point deadline,
                                           std::stop_token stop) = 0;
};

}  // namespace callbox::connectivity::helper_link

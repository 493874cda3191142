// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/model/time_point.h"
#include "core/words/result.h"

namespace callbox::app::receiver {

/// What a session's bearer token says.
struct Token {
    std::string consoleId;
    std::string epoch;
    core::TimePoint expires;
};

/// Makes and checks tokens. They carry their content under an HMAC with the key that all processes
/// of the receiver share, so any of them can check one without asking another.
class TokenKeeper {
public:
    explicit TokenKeeper(std::string key) : key_(std::move(key)) {}

    std::string issue(const Token& token) const;
    /// Errors: authentication when it is not one of ours, timeout when it has expired.
    core::Result<Token> check(std::string_view text, core::TimePoint now) const;

private:
    std::string mac(std::string_view content) const;

    std::string key_;
};

/// base64 with the URL alphabet and without padding.
std::string base64Url(std::string_view bytes);

}  // namespace callbox::app::receiver

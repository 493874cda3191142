// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/json_text.h"

#include <boost/json.hpp>

namespace callbox::core::disclosure {

namespace {

constexpr std::size_t kMostBytes = std::size_t{64} << 20;
constexpr std::size_t kDepth = 64;

}  // namespace

Result<boost::json::value> parseJson(std::string_view text) {
    if (text.size() > kMostBytes)
        return fail(ErrorCode::limitExceeded, say("disclosure.too-large"));
    boost::json::parse_options options;
    options.max_depth = kDepth;
    boost::system::error_code error;
    auto value = boost::json::parse(text, error, {}, options);
    if (error)
        return fail(ErrorCode::protocol, say("disclosure.not-json"), error.message());
    return value;
}

std::string pointerTo(const std::string& pointer, std::string_view name) {
    std::string result = pointer + '/';
    for (const char c : name)
        result += c == '~' ? std::string("~0") : c == '/' ? std::string("~1") : std::string(1, c);
    return result;
}

}  // namespace callbox::core::disclosure

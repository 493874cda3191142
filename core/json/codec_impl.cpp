// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/codec_impl.h"

namespace callbox::core::json {

bool Reading::refuse(std::string_view expected) {
    error = Error{ErrorCode::protocol,
                  say("json.wrong-type", {{"path", path}, {"expected", std::string(expected)}}),
                  path,
                  {}};
    return false;
}

Result<js::value> parse(std::string_view text, const JsonLimits& limits) {
    if (text.size() > limits.bytes)
        return fail(ErrorCode::limitExceeded,
                    say("json.too-large", {{"limit", std::to_string(limits.bytes)}}));
    js::parse_options options;
    options.max_depth = limits.depth;
    boost::system::error_code error;
    auto value = js::parse(js::string_view(text.data(), text.size()), error, {}, options);
    if (error == js::error::too_deep)
        return fail(ErrorCode::limitExceeded,
                    say("json.too-deep", {{"limit", std::to_string(limits.depth)}}));
    if (error)
        return fail(ErrorCode::protocol, say("json.malformed"), error.message());
    return value;
}

}  // namespace callbox::core::json

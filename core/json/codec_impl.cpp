// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/codec_impl.h"

#include <algorithm>

namespace callbox::core::json {

bool Reading::refuse(std::string_view expected) {
    error = Error{ErrorCode::protocol,
                  say("json.wrong-type", {{"path", path}, {"expected", std::string(expected)}}),
                  path,
                  {}};
    return false;
}

namespace {

/// Length of the well-formed UTF-8 sequence at the start of `text`; 0 when there is none.
std::size_t sequenceLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return 1;
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((byte(i) & 0xC0U) != 0x80)
            return 0;
    const unsigned char second = byte(1);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool surrogate = lead == 0xED && second > 0x9F;
    const bool tooLarge = lead == 0xF4 && second > 0x8F;
    return overlong || surrogate || tooLarge ? 0 : length;
}

}  // namespace

std::string inUtf8(std::string_view text) {
    std::string sound;
    sound.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text);
        if (length == 0)
            sound += "\xEF\xBF\xBD";
        else
            sound += text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return sound;
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

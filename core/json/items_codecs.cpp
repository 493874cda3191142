// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/codec_impl.h"
#include "core/json/items.h"

namespace callbox::core {

namespace {

namespace js = boost::json;

tl::unexpected<Error> tooMany(std::size_t most) {
    return fail(ErrorCode::limitExceeded,
                say("json.too-many-items", {{"limit", std::to_string(most)}}));
}

const js::array* arrayIn(const js::value& value, const std::vector<std::string_view>& members) {
    if (const auto* array = value.if_array())
        return array;
    if (const auto* object = value.if_object())
        for (const std::string_view member : members)
            if (const auto* found = object->if_contains(member))
                return found->if_array();
    return nullptr;
}

std::vector<std::string> linesOf(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
        if (line.find_first_not_of(" \t\r") != std::string_view::npos)
            lines.emplace_back(line);
    }
    return lines;
}

}  // namespace

Result<std::vector<std::string>> jsonItems(std::string_view text,
                                           const std::vector<std::string_view>& members,
                                           std::size_t most, const JsonLimits& limits) {
    if (text.size() > limits.bytes)
        return fail(ErrorCode::limitExceeded,
                    say("json.too-large", {{"limit", std::to_string(limits.bytes)}}));
    const auto whole = json::parse(text, limits);
    std::vector<std::string> items;
    if (const auto* array = whole ? arrayIn(*whole, members) : nullptr) {
        if (array->size() > most)
            return tooMany(most);
        for (const js::value& value : *array)
            items.push_back(js::serialize(value));
        return items;
    }
    const auto start = text.find_first_not_of(" \t\r\n");
    if (!whole && start != std::string_view::npos && text[start] == '[')
        return passOn(whole);
    items = linesOf(text);
    if (items.size() > most)
        return tooMany(most);
    return items;
}

}  // namespace callbox::core

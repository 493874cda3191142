// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/json_text.h"

#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

namespace json = boost::json;

core::Result<json::value> readJson(std::string_view text, std::string_view source) {
    json::parse_options options;
    options.max_depth = 32;
    // Tools copy serial numbers and models byte by byte into what they print.
    options.allow_invalid_utf8 = true;
    boost::system::error_code error;
    auto value = json::parse(json::string_view(text.data(), text.size()), error, {}, options);
    if (error)
        return notUnderstood(source);
    return value;
}

std::string textAt(const json::object& object, std::string_view name) {
    const auto* value = object.if_contains(json::string_view(name.data(), name.size()));
    if (!value)
        return {};
    if (value->is_string())
        return std::string(value->get_string());
    if (value->is_int64())
        return std::to_string(value->get_int64());
    if (value->is_uint64())
        return std::to_string(value->get_uint64());
    if (value->is_bool())
        return value->get_bool() ? "1" : "0";
    return {};
}

const json::array* arrayAt(const json::object& object, std::string_view name) {
    const auto* value = object.if_contains(json::string_view(name.data(), name.size()));
    return value ? value->if_array() : nullptr;
}

const json::object* objectAt(const json::object& object, std::string_view name) {
    const auto* value = object.if_contains(json::string_view(name.data(), name.size()));
    return value ? value->if_object() : nullptr;
}

}  // namespace callbox::rmc::collect

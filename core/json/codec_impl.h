// SPDX-License-Identifier: GPL-3.0-or-later
// The templates behind core/json/codec.h. Include only from *_codecs.cpp files, and instantiate
// with CALLBOX_JSON_CODEC(Type).
#pragma once

#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

#include <boost/describe/enum_from_string.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/members.hpp>
#include <boost/json.hpp>
#include <boost/mp11/algorithm.hpp>

#include "core/json/codec.h"
#include "core/json/described.h"
#include "core/model/time_point.h"

namespace callbox::core::json {

namespace js = boost::json;

/// Where in the text the reader is, for errors; and what it passed over.
struct Reading {
    std::string path;
    DecodeReport* report = nullptr;
    std::optional<Error> error;

    bool refuse(std::string_view expected);
};

Result<js::value> parse(std::string_view text, const JsonLimits& limits);

/// What is not UTF-8 becomes U+FFFD, byte by byte: a peer would refuse the whole message for it.
std::string inUtf8(std::string_view text);

template <class T>
js::value write(const T& value) {
    if constexpr (std::floating_point<T>) {
        // JSON has no infinity; what cannot be written is absent.
        return std::isfinite(value) ? js::value(value) : js::value(nullptr);
    } else if constexpr (std::same_as<T, bool> || std::integral<T>) {
        return js::value(value);
    } else if constexpr (std::same_as<T, std::string>) {
        return js::value(js::string_view(inUtf8(value)));
    } else if constexpr (std::same_as<T, TimePoint>) {
        return js::value(js::string_view(toText(value)));
    } else if constexpr (std::same_as<T, js::object> || std::same_as<T, js::value>) {
        return value;
    } else if constexpr (DescribedEnum<T>) {
        return js::value(boost::describe::enum_to_string(value, ""));
    } else if constexpr (IsVector<T>::value) {
        js::array array;
        array.reserve(value.size());
        for (const auto& element : value)
            array.push_back(write<typename T::value_type>(element));
        return array;
    } else if constexpr (IsMap<T>::value) {
        js::object object;
        for (const auto& [key, element] : value)
            object.emplace(inUtf8(key), write(element));
        return object;
    } else {
        static_assert(DescribedStruct<T>, "describe this type with BOOST_DESCRIBE_STRUCT");
        js::object object;
        using Members = boost::describe::describe_members<T, boost::describe::mod_any_access>;
        boost::mp11::mp_for_each<Members>([&](auto member) {
            const auto& field = value.*member.pointer;
            if constexpr (IsOptional<std::decay_t<decltype(field)>>::value) {
                if (field)
                    object.emplace(member.name, write(*field));
            } else {
                object.emplace(member.name, write(field));
            }
        });
        return object;
    }
}

template <class T>
bool read(const js::value& json, T& value, Reading& reading) {
    if constexpr (std::same_as<T, bool>) {
        if (!json.is_bool())
            return reading.refuse("true or false");
        value = json.get_bool();
        return true;
    } else if constexpr (std::integral<T>) {
        boost::system::error_code error;
        const T number = json.to_number<T>(error);
        if (error || json.is_double())
            return reading.refuse("a whole number in range");
        value = number;
        return true;
    } else if constexpr (std::floating_point<T>) {
        boost::system::error_code error;
        if (json.is_null())
            return true;
        const T number = json.to_number<T>(error);
        if (error || !std::isfinite(number))
            return reading.refuse("a number");
        value = number;
        return true;
    } else if constexpr (std::same_as<T, std::string>) {
        if (!json.is_string())
            return reading.refuse("a string");
        value.assign(json.get_string().data(), json.get_string().size());
        return true;
    } else if constexpr (std::same_as<T, TimePoint>) {
        if (!json.is_string())
            return reading.refuse("an RFC 3339 time");
        const auto time =
            timePointFromText(std::string_view(json.get_string().data(), json.get_string().size()));
        if (!time)
            return reading.refuse("an RFC 3339 time");
        value = *time;
        return true;
    } else if constexpr (DescribedEnum<T>) {
        if (!json.is_string() || json.get_string().find('\0') != js::string::npos ||
            !boost::describe::enum_from_string(json.get_string().c_str(), value))
            return reading.refuse("one of the known words");
        return true;
    } else if constexpr (IsVector<T>::value) {
        if (!json.is_array())
            return reading.refuse("an array");
        value.clear();
        value.reserve(json.get_array().size());
        std::size_t index = 0;
        for (const auto& element : json.get_array()) {
            const std::size_t length = reading.path.size();
            reading.path += '[' + std::to_string(index++) + ']';
            typename T::value_type item{};
            if (!read(element, item, reading))
                return false;
            value.push_back(std::move(item));
            reading.path.resize(length);
        }
        return true;
    } else if constexpr (IsMap<T>::value) {
        if (!json.is_object())
            return reading.refuse("an object");
        value.clear();
        for (const auto& [key, element] : json.get_object()) {
            const std::size_t length = reading.path.size();
            reading.path += '.';
            reading.path.append(key.data(), key.size());
            typename T::mapped_type item{};
            if (!read(element, item, reading))
                return false;
            value.emplace(std::string(key.data(), key.size()), std::move(item));
            reading.path.resize(length);
        }
        return true;
    } else {
        static_assert(DescribedStruct<T>, "describe this type with BOOST_DESCRIBE_STRUCT");
        if (!json.is_object())
            return reading.refuse("an object");
        const auto& object = json.get_object();
        std::size_t known = 0;
        bool good = true;
        using Members = boost::describe::describe_members<T, boost::describe::mod_any_access>;
        boost::mp11::mp_for_each<Members>([&](auto member) {
            if (!good)
                return;
            const js::value* found = object.if_contains(member.name);
            if (!found)
                return;
            ++known;
            auto& field = value.*member.pointer;
            using Field = std::decay_t<decltype(field)>;
            const std::size_t length = reading.path.size();
            if (!reading.path.empty())
                reading.path += '.';
            reading.path += member.name;
            if constexpr (IsOptional<Field>::value) {
                if (found->is_null()) {
                    field.reset();
                } else {
                    typename Field::value_type inner{};
                    good = read(*found, inner, reading);
                    field = std::move(inner);
                }
            } else {
                good = read(*found, field, reading);
            }
            if (good)
                reading.path.resize(length);
        });
        if (good && reading.report)
            reading.report->unknownKeys += object.size() - known;
        return good;
    }
}

}  // namespace callbox::core::json

namespace callbox::core {

template <class T>
std::string toJson(const T& value) {
    return boost::json::serialize(json::write(value));
}

template <class T>
Result<T> fromJson(std::string_view text, const JsonLimits& limits, DecodeReport* report) {
    auto parsed = json::parse(text, limits);
    if (!parsed)
        return passOn(parsed);
    T value{};
    json::Reading reading;
    reading.report = report;
    if (!json::read(*parsed, value, reading))
        return tl::unexpected<Error>(*reading.error);
    return value;
}

}  // namespace callbox::core

#define CALLBOX_JSON_CODEC(...)                                                       \
    template std::string callbox::core::toJson<__VA_ARGS__>(const __VA_ARGS__&);      \
    template callbox::core::Result<__VA_ARGS__> callbox::core::fromJson<__VA_ARGS__>( \
        std::string_view, const callbox::core::JsonLimits&, callbox::core::DecodeReport*);

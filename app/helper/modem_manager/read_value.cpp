// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/modem_manager/read_value.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <systemd/sd-bus.h>

namespace callbox::helper::modem_manager {

namespace {

constexpr std::size_t kMostItems = 256;

using Simple = std::variant<bool, std::uint32_t, std::string>;

template <class T>
std::optional<T> basic(sd_bus_message* message, char type) {
    T value{};
    if (sd_bus_message_read_basic(message, type, &value) < 0)
        return {};
    return value;
}

std::optional<std::string> text(sd_bus_message* message, char type) {
    const char* value = nullptr;
    if (sd_bus_message_read_basic(message, type, &value) < 0)
        return {};
    return std::string(value);
}

std::optional<Value> texts(sd_bus_message* message, const char* type) {
    std::vector<std::string> all;
    if (sd_bus_message_enter_container(message, 'a', type) < 0)
        return {};
    while (sd_bus_message_at_end(message, 0) == 0) {
        auto one = text(message, type[0]);
        if (!one || all.size() >= kMostItems)
            return {};
        all.push_back(std::move(*one));
    }
    if (sd_bus_message_exit_container(message) < 0)
        return {};
    return all;
}

std::optional<Value> numbers(sd_bus_message* message) {
    std::map<std::uint32_t, std::uint32_t> all;
    if (sd_bus_message_enter_container(message, 'a', "{uu}") < 0)
        return {};
    while (sd_bus_message_at_end(message, 0) == 0) {
        std::uint32_t key = 0;
        std::uint32_t value = 0;
        if (all.size() >= kMostItems || sd_bus_message_read(message, "{uu}", &key, &value) < 0)
            return {};
        all[key] = value;
    }
    if (sd_bus_message_exit_container(message) < 0)
        return {};
    return all;
}

/// The value of an a{sv} within a property, such as a bearer's addresses.
std::optional<Value> dictionary(sd_bus_message* message) {
    std::map<std::string, Simple> all;
    if (sd_bus_message_enter_container(message, 'a', "{sv}") < 0)
        return {};
    while (sd_bus_message_at_end(message, 0) == 0) {
        const char* type = nullptr;
        if (all.size() >= kMostItems || sd_bus_message_enter_container(message, 'e', "sv") < 0)
            return {};
        const auto key = text(message, 's');
        if (!key || sd_bus_message_peek_type(message, nullptr, &type) < 0)
            return {};
        const std::string_view signature = type;
        if (signature == "s" || signature == "u" || signature == "b") {
            if (sd_bus_message_enter_container(message, 'v', type) < 0)
                return {};
            if (signature == "s")
                all[*key] = text(message, 's').value_or("");
            else if (signature == "u")
                all[*key] = basic<std::uint32_t>(message, 'u').value_or(0);
            else
                all[*key] = basic<int>(message, 'b').value_or(0) != 0;
            if (sd_bus_message_exit_container(message) < 0)
                return {};
        } else if (sd_bus_message_skip(message, "v") < 0) {
            return {};
        }
        if (sd_bus_message_exit_container(message) < 0)
            return {};
    }
    if (sd_bus_message_exit_container(message) < 0)
        return {};
    return all;
}

std::optional<Value> contents(sd_bus_message* message, std::string_view signature) {
    if (signature == "s" || signature == "o")
        return text(message, signature[0]);
    if (signature == "u")
        return basic<std::uint32_t>(message, 'u');
    if (signature == "i")
        return basic<std::int32_t>(message, 'i');
    if (signature == "b") {
        const auto value = basic<int>(message, 'b');
        return value ? std::optional<Value>(*value != 0) : std::nullopt;
    }
    if (signature == "as")
        return texts(message, "s");
    if (signature == "ao")
        return texts(message, "o");
    if (signature == "a{uu}")
        return numbers(message);
    if (signature == "a{sv}")
        return dictionary(message);
    if (signature == "(ub)") {
        std::uint32_t number = 0;
        int flag = 0;
        if (sd_bus_message_read(message, "(ub)", &number, &flag) < 0)
            return {};
        return std::pair(number, flag != 0);
    }
    const char* first = nullptr;
    const char* second = nullptr;
    if (sd_bus_message_read(message, "(ss)", &first, &second) < 0)
        return {};
    return std::pair(std::string(first), std::string(second));
}

constexpr std::array<std::string_view, 11> kUnderstood = {
    "s", "o", "u", "i", "b", "as", "ao", "a{uu}", "a{sv}", "(ub)", "(ss)"};

}  // namespace

std::optional<Value> readVariant(sd_bus_message* message) {
    const char* type = nullptr;
    if (sd_bus_message_peek_type(message, nullptr, &type) < 0)
        return {};
    const std::string signature = type;
    const bool understood =
        std::find(kUnderstood.begin(), kUnderstood.end(), signature) != kUnderstood.end();
    if (!understood) {
        if (sd_bus_message_skip(message, "v") < 0)
            return {};
        return Value{};
    }
    if (sd_bus_message_enter_container(message, 'v', signature.c_str()) < 0)
        return {};
    auto value = contents(message, signature);
    if (!value || sd_bus_message_exit_container(message) < 0)
        return {};
    return value;
}

}  // namespace callbox::helper::modem_manager

// SPDX-License-Identifier: GPL-3.0-or-later
// Visits the texts of a described value: what may hold anything, unlike numbers, times and
// enumerators.
#pragma once

#include <string>
#include <type_traits>
#include <vector>

#include <boost/mp11/algorithm.hpp>

#include "core/json/described.h"

namespace callbox::core::disclosure {

/// Names and indices from the message's root to one of its texts.
using TextPath = std::vector<std::string>;

/// Calls `visit(path, text)` for each text; what it does to the text stays.
template <class T, class Visit>
void walkTexts(T& value, TextPath& path, Visit& visit) {
    const auto within = [&](std::string name, auto& inner) {
        path.push_back(std::move(name));
        walkTexts(inner, path, visit);
        path.pop_back();
    };
    if constexpr (std::is_same_v<T, std::string>) {
        visit(path, value);
    } else if constexpr (json::IsOptional<T>::value) {
        if (value)
            walkTexts(*value, path, visit);
    } else if constexpr (json::IsVector<T>::value) {
        std::size_t index = 0;
        for (auto& element : value)
            within(std::to_string(index++), element);
    } else if constexpr (json::IsMap<T>::value) {
        for (auto& [key, element] : value)
            within(key, element);
    } else if constexpr (json::DescribedStruct<T>) {
        using Members = boost::describe::describe_members<T, boost::describe::mod_any_access>;
        boost::mp11::mp_for_each<Members>(
            [&](auto member) { within(member.name, value.*member.pointer); });
    }
}

}  // namespace callbox::core::disclosure

// SPDX-License-Identifier: GPL-3.0-or-later
// Visits the texts of a described value: what may hold anything, unlike numbers, times and
// enumerators.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

namespace callbox::core::disclosure {

/// Names and indices from the message's root to one of its texts.
using TextPath = std::vector<std::string>;

namespace walk {

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
template <class T>
struct IsMap : std::false_type {};
template <class T>
struct IsMap<std::map<std::string, T>> : std::true_type {};

}  // namespace walk

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
    } else if constexpr (walk::IsOptional<T>::value) {
        if (value)
            walkTexts(*value, path, visit);
    } else if constexpr (walk::IsVector<T>::value) {
        std::size_t index = 0;
        for (auto& element : value)
            within(std::to_string(index++), element);
    } else if constexpr (walk::IsMap<T>::value) {
        for (auto& [key, element] : value)
            within(key, element);
    } else if constexpr (std::is_class_v<T> && boost::describe::has_describe_members<T>::value) {
        using Members = boost::describe::describe_members<T, boost::describe::mod_any_access>;
        boost::mp11::mp_for_each<Members>(
            [&](auto member) { within(member.name, value.*member.pointer); });
    }
}

}  // namespace callbox::core::disclosure

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/json_difference.h"

#include <algorithm>
#include <string>

#include <boost/json.hpp>

#include "core/disclosure/json_text.h"
#include "core/words/characters.h"

namespace callbox::core::disclosure {

namespace js = boost::json;
using api::FieldChangeKind;

namespace {

std::string shown(const js::value& value) {
    std::string text = js::serialize(value);
    return text.size() <= kMostShown ? text : std::string(firstBytes(text, kMostShown)) + "...";
}

class Comparison {
public:
    JsonDifference result;

    void compare(const js::value& before, const js::value& after, const std::string& pointer) {
        if (before.is_object() && after.is_object())
            return objects(before.get_object(), after.get_object(), pointer);
        if (before.is_array() && after.is_array())
            return arrays(before.get_array(), after.get_array(), pointer);
        if (before != after)
            note(pointer, FieldChangeKind::changed, &before, &after);
    }

private:
    void note(const std::string& pointer, FieldChangeKind kind, const js::value* before,
              const js::value* after) {
        if (++result.total <= kMostChanges)
            result.changes.push_back(
                {pointer, kind, before ? shown(*before) : "", after ? shown(*after) : ""});
    }

    void objects(const js::object& before, const js::object& after, const std::string& pointer) {
        for (const auto& [key, value] : before) {
            const std::string at = pointerTo(pointer, key);
            if (const auto* other = after.if_contains(key))
                compare(value, *other, at);
            else
                note(at, FieldChangeKind::removed, &value, nullptr);
        }
        for (const auto& [key, value] : after)
            if (!before.contains(key))
                note(pointerTo(pointer, key), FieldChangeKind::added, nullptr, &value);
    }

    void arrays(const js::array& before, const js::array& after, const std::string& pointer) {
        const std::size_t shorter = std::min(before.size(), after.size());
        std::size_t head = 0;
        while (head < shorter && before[head] == after[head])
            ++head;
        std::size_t tail = 0;
        while (tail < shorter - head &&
               before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
            ++tail;
        const std::size_t left = before.size() - tail;
        const std::size_t right = after.size() - tail;
        const auto at = [&](std::size_t index) { return pointer + '/' + std::to_string(index); };
        for (std::size_t i = head; i < std::max(left, right); ++i) {
            if (i < left && i < right)
                compare(before[i], after[i], at(i));
            else if (i < left)
                note(at(i), FieldChangeKind::removed, &before[i], nullptr);
            else
                note(at(i), FieldChangeKind::added, nullptr, &after[i]);
        }
    }
};

}  // namespace

Result<JsonDifference> compareJson(std::string_view before, std::string_view after) {
    const auto older = parseJson(before);
    if (!older)
        return passOn(older);
    const auto newer = parseJson(after);
    if (!newer)
        return passOn(newer);
    Comparison comparison;
    comparison.compare(*older, *newer, "");
    return std::move(comparison.result);
}

}  // namespace callbox::core::disclosure

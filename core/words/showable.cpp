// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cstdint>

#include "core/words/catalogue.h"

namespace callbox::core {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

struct Decoded {
    char32_t point = 0;
    std::size_t length = 0;  ///< 0: not UTF-8
};

Decoded decode(std::string_view text) {
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80)
        return {first, 1};
    struct Form {
        unsigned mask, lead;
        std::size_t length;
        char32_t least;
    };
    static constexpr std::array<Form, 3> kForms{
        {{0xE0, 0xC0, 2, 0x80}, {0xF0, 0xE0, 3, 0x800}, {0xF8, 0xF0, 4, 0x10000}}};
    for (const Form& form : kForms) {
        if ((first & form.mask) != form.lead || text.size() < form.length)
            continue;
        char32_t point = first & ~form.mask;
        for (std::size_t i = 1; i < form.length; ++i) {
            const auto next = static_cast<unsigned char>(text[i]);
            if ((next & 0xC0U) != 0x80U)
                return {};
            point = (point << 6U) | (next & 0x3FU);
        }
        const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
        if (point < form.least || point > 0x10FFFF || surrogate)
            return {};
        return {point, form.length};
    }
    return {};
}

/// Control characters, and the marks that can make a line read differently from what it is.
bool deceives(char32_t point) {
    return point < 0x20 || (point >= 0x7F && point <= 0x9F) || point == 0x061C ||
           (point >= 0x200E && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E) ||
           (point >= 0x2066 && point <= 0x2069) || point == 0xFEFF;
}

}  // namespace

std::string showable(std::string_view text, std::size_t limit) {
    std::string result;
    while (!text.empty()) {
        const Decoded next = decode(text);
        const std::size_t taken = next.length == 0 ? 1 : next.length;
        std::string_view shown = text.substr(0, taken);
        if (next.length != 0 && (next.point == '\n' || next.point == '\t' || next.point == '\r'))
            shown = " ";
        else if (next.length == 0 || deceives(next.point))
            shown = kReplacement;
        if (result.size() + shown.size() > limit)
            break;
        result += shown;
        text.remove_prefix(taken);
    }
    return result;
}

}  // namespace callbox::core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/clean_text.h"

#include <cstdint>

#include "core/model/mtms.h"

namespace callbox::core::inventory {

namespace {

/// Length of the valid UTF-8 sequence at the front, 0 when there is none; `code` receives it.
std::size_t sequenceLength(std::string_view text, std::uint32_t& code) {
    const auto first = static_cast<unsigned char>(text.front());
    std::size_t length = 0;
    if (first < 0x80) {
        code = first;
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        length = 2;
        code = first & 0x1FU;
    } else if (first >= 0xE0 && first <= 0xEF) {
        length = 3;
        code = first & 0x0FU;
    } else if (first >= 0xF0 && first <= 0xF4) {
        length = 4;
        code = first & 0x07U;
    } else {
        return 0;
    }
    if (text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0U) != 0x80)
            return 0;
        code = code << 6 | (next & 0x3FU);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return overlong || surrogate || code > 0x10FFFF ? 0 : length;
}

/// Control, line-end and direction characters: they could restyle or reorder what a reader sees.
bool isControl(std::uint32_t code) {
    return code < 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x061C ||
           (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF ||
           (code >= 0xE0000 && code <= 0xE007F);
}

void appendEscaped(std::string& out, std::string_view bytes) {
    static constexpr char kHex[] = "0123456789abcdef";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += "\\x";
        out += kHex[byte >> 4];
        out += kHex[byte & 0xFU];
    }
}

}  // namespace

std::string cleanText(std::string_view text, std::size_t limit) {
    std::string out;
    std::size_t at = 0;
    while (at < text.size() && out.size() <= limit) {
        std::uint32_t code = 0;
        const auto length = sequenceLength(text.substr(at), code);
        std::string_view piece = text.substr(at, length);
        if (length == 0)
            piece = "\xEF\xBF\xBD";
        else if (isControl(code))
            piece = " ";
        at += length == 0 ? 1 : length;
        if (piece == " " && (out.empty() || out.back() == ' '))
            continue;
        if (out.size() + piece.size() > limit)
            break;
        out += piece;
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

std::string cleanIdentity(std::string_view text, std::size_t limit) {
    auto clean = cleanText(text, limit);
    return isFiller(clean) ? std::string() : clean;
}

std::string escapeText(std::string_view text, std::size_t limit) {
    std::string out;
    std::size_t at = 0;
    while (at < text.size()) {
        std::uint32_t code = 0;
        const auto length = sequenceLength(text.substr(at), code);
        const auto raw = text.substr(at, length == 0 ? 1 : length);
        std::string piece;
        if (length == 0 || (isControl(code) && code != '\n'))
            appendEscaped(piece, raw);
        else
            piece = raw;
        if (out.size() + piece.size() > limit)
            break;
        out += piece;
        at += raw.size();
    }
    return out;
}

}  // namespace callbox::core::inventory

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/cli/table.h"

#include <algorithm>

#include "core/words/catalogue.h"

namespace callbox::app::receiver {

namespace {

/// Characters, not bytes: every byte of UTF-8 that does not continue one.
std::size_t width(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](unsigned char c) { return (c & 0xc0U) != 0x80U; }));
}

}  // namespace

void printTable(std::ostream& out, const std::vector<std::string>& head,
                const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::vector<std::string>> lines{head};
    for (const auto& row : rows) {
        lines.emplace_back();
        for (const auto& cell : row)
            lines.back().push_back(core::showable(cell, 200));
    }
    std::vector<std::size_t> widths(head.size(), 0);
    for (const auto& line : lines)
        for (std::size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], width(line[i]));
    for (const auto& line : lines) {
        std::string text;
        for (std::size_t i = 0; i < line.size(); ++i) {
            text += line[i];
            if (i + 1 < line.size())
                text.append(widths[i] - width(line[i]) + 2, ' ');
        }
        out << text << '\n';
    }
}

}  // namespace callbox::app::receiver

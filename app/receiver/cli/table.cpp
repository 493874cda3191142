// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/cli/table.h"

#include <algorithm>

#include "core/words/catalogue.h"
#include "core/words/characters.h"

namespace callbox::app::receiver {

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
            widths[i] = std::max(widths[i], core::characters(line[i]));
    for (const auto& line : lines) {
        std::string text;
        for (std::size_t i = 0; i < line.size(); ++i) {
            text += line[i];
            if (i + 1 < line.size())
                text.append(widths[i] - core::characters(line[i]) + 2, ' ');
        }
        out << text << '\n';
    }
}

}  // namespace callbox::app::receiver

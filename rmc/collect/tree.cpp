// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/tree.h"

#include "rmc/collect/text.h"

namespace callbox::rmc::collect {

Tree readTree(std::string_view text, std::string_view directory) {
    constexpr std::size_t kMaxNames = 4096;
    constexpr std::size_t kMaxValues = 256;
    Tree tree;
    std::string_view line;
    for (std::size_t count = 0; count < kMaxLines && nextLine(text, line); ++count) {
        if (line.starts_with("/"))
            line.remove_prefix(1);
        const auto equals = line.find('=');
        if (equals == std::string_view::npos || !line.starts_with(directory) ||
            equals < directory.size())
            continue;
        const auto path = line.substr(directory.size(), equals - directory.size());
        const auto slash = path.find('/');
        const auto name = path.substr(0, slash);
        const auto rest =
            slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
        if (name.empty() || name.size() > 128 || rest.size() > 256)
            continue;
        auto found = tree.find(name);
        if (found == tree.end()) {
            if (tree.size() >= kMaxNames)
                continue;
            found = tree.emplace(std::string(name), Tree::mapped_type()).first;
        }
        if (found->second.size() < kMaxValues)
            found->second.emplace(std::string(rest), std::string(trim(line.substr(equals + 1))));
    }
    return tree;
}

std::string_view valueAt(const std::map<std::string, std::string, std::less<>>& values,
                         std::string_view path) {
    const auto found = values.find(path);
    return found == values.end() ? std::string_view() : std::string_view(found->second);
}

}  // namespace callbox::rmc::collect

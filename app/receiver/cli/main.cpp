// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "app/receiver/cli/command.h"

int main(int argc, char** argv) {
    using namespace callbox;
    const auto environment = [](std::string_view name) -> std::string {
        const char* value = std::getenv(std::string(name).c_str());
        return value ? value : "";
    };
    const auto catalogue = core::Catalogue::load(core::languageOf(environment));
    app::receiver::Terminal terminal{std::cout, std::cerr, catalogue};
    const std::vector<std::string> words(argv + 1, argv + argc);
    return static_cast<int>(app::receiver::runCommand(words, terminal));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/rmc/program.h"

int main(int argc, char** argv) {
    const auto options =
        callbox::app::rmc::readOptions(std::vector<std::string>(argv + 1, argv + argc));
    const auto result =
        options ? callbox::app::rmc::runProgram(*options) : callbox::core::passOn(options);
    if (result)
        return 0;
    // callboxd reads this line and names what went wrong; operators never start this program.
    const auto& error = result.error();
    std::fprintf(stderr, "callbox-rmc: %s", error.message.key.c_str());
    for (const auto& [name, value] : error.message.args)
        std::fprintf(stderr, " %s=%s", name.c_str(), value.c_str());
    std::fprintf(stderr, " (%s)\n", error.detail.c_str());
    return 2;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/stray_programs.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include <unistd.h>

namespace callbox::helper {

namespace fs = std::filesystem;

int signalProgramsNaming(const std::string& file, int signal) {
    int found = 0;
    std::error_code error;
    for (const auto& process : fs::directory_iterator("/proc", error)) {
        const std::string name = process.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos)
            continue;
        const auto number = static_cast<pid_t>(std::stol(name));
        std::ifstream words(process.path() / "cmdline");
        const std::string text((std::istreambuf_iterator<char>(words)), {});
        if (number == ::getpid() || text.find(file) == std::string::npos)
            continue;
        ++found;
        ::kill(number, signal);
    }
    return found;
}

}  // namespace callbox::helper

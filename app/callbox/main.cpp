// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root of the command line: the real terminal, environment and clock, and the
// offline tools that the command line itself must not know.
#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include <termios.h>
#include <unistd.h>

#include "app/cli/cli.h"
#include "app/offline/offline.h"

namespace {

std::string variable(std::string_view name) {
    const char* value = std::getenv(std::string(name).c_str());
    return value ? value : "";
}

/// A line without echo; the terminal is put back also when the input ends.
std::string readSecret() {
    termios before{};
    const bool terminal = ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (terminal) {
        termios quiet = before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    std::string secret;
    std::getline(std::cin, secret);
    if (terminal)
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    return secret;
}

std::string hostName() {
    std::array<char, 256> name{};
    return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

}  // namespace

int main(int count, char** values) {
    using namespace callbox;
    // A closed pipe is an error of the stream, so that the exit code says so.
    std::signal(SIGPIPE, SIG_IGN);
    cli::Environment environment{
        std::cout,
        std::cerr,
        std::cin,
        variable,
        hostName(),
        ::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1,
        readSecret,
        [] {
            return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
        },
        {offline::sources, offline::parse, offline::analyse, offline::records,
         offline::verifyLedger}};
    std::vector<std::string> arguments(values + 1, values + count);
    // A link named as one of the verbs is that verb: scripts made for an HMC call them so.
    if (const auto name = std::filesystem::path(values[0]).filename().string(); cli::isVerb(name))
        arguments.insert(arguments.begin(), name);
    return cli::run(arguments, environment);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "x_display.h"

#include <chrono>
#include <cstdlib>
#include <sstream>
#include <thread>

#include "tests/support/eventually.h"

namespace callbox::tests {

using std::chrono::seconds;

namespace {

/// The display's number stands in a line of its own, once the server takes clients.
std::string numberIn(const std::string& announcement) {
    std::istringstream lines(announcement);
    std::string line;
    while (std::getline(lines, line))
        if (!line.empty() && !lines.eof() &&
            line.find_first_not_of("0123456789") == std::string::npos)
            return line;
    return {};
}

}  // namespace

bool XDisplay::start(int width, int height) {
    const std::string announced = directory_.path() / "display";
    const std::string screen = std::to_string(width) + "x" + std::to_string(height) + "x24";
    if (!server_.start({"Xvfb", "-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp"},
                       announced))
        return false;
    const auto until = std::chrono::steady_clock::now() + seconds(60);
    std::string number;
    while (number.empty() && std::chrono::steady_clock::now() < until && server_.running()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        number = numberIn(readFile(announced));
    }
    if (number.empty())
        return false;
    ::setenv("DISPLAY", (":" + number).c_str(), 1);
    if (!windowManager_.start({"openbox", "--sm-disable"}, directory_.path() / "openbox"))
        return false;
    // A window that is there before the window manager is does not get the keyboard from it.
    return eventually([&] {
        const auto manager =
            runProgram({"xprop", "-root", "_NET_SUPPORTING_WM_CHECK"}, directory_.path() / "xprop");
        return manager && manager->find("window id") != std::string::npos;
    });
}

bool XDisplay::input(const std::vector<std::string>& words) {
    std::vector<std::string> command{"xdotool"};
    command.insert(command.end(), words.begin(), words.end());
    int status = -1;
    return runProgram(command, directory_.path() / "xdotool", &status, seconds(60)) && status == 0;
}

std::string XDisplay::log() const {
    return readFile(directory_.path() / "display") + readFile(directory_.path() / "openbox");
}

}  // namespace callbox::tests

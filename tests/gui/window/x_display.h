// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "tests/support/child_process.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

/// An X server without a screen and a window manager on it, both ended with the test.
class XDisplay {
public:
    /// Sets DISPLAY for this process. False when the server or the window manager did not start.
    bool start(int width, int height);

    /// Types and clicks as a person would, by the X server's own input; false when it failed.
    bool input(const std::vector<std::string>& words);

    std::string log() const;

private:
    TemporaryDirectory directory_;
    ChildProcess server_;
    ChildProcess windowManager_;
};

}  // namespace callbox::tests

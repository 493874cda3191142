// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rmc/sandbox.h"

#include <cerrno>
#include <csignal>
#include <cstring>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace callbox::app::rmc {

core::Result<void> enterSandbox() {
    const auto refuse = [] {
        return core::fail(core::ErrorCode::internal, core::say("channel.sandbox-refused"),
                          std::strerror(errno));
    };
    // callboxd decides about the end; Ctrl-C on its terminal reaches this process, too.
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return refuse();
    const rlimit none{0, 0};
    // The hard limit stays for the commands of the machine itself, whose scripts may need a file.
    rlimit files{};
    if (setrlimit(RLIMIT_CORE, &none) != 0 || getrlimit(RLIMIT_FSIZE, &files) != 0)
        return refuse();
    files.rlim_cur = 0;
    if (setrlimit(RLIMIT_FSIZE, &files) != 0)
        return refuse();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit descriptors{};
    if (getrlimit(RLIMIT_NOFILE, &descriptors) == 0) {
        descriptors.rlim_cur = descriptors.rlim_max;
        setrlimit(RLIMIT_NOFILE, &descriptors);
    }
#ifndef CALLBOX_SANITIZED
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return refuse();
#endif
    return {};
}

}  // namespace callbox::app::rmc

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/ppp_secret.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>

namespace callbox::helper {

core::Result<SecretPipe> secretPipe(const std::string& secret) {
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return core::fail(core::ErrorCode::unavailable, core::say("ppp.no-pipe"),
                          std::strerror(errno));
    SecretPipe reading(ends[0]);
    // Far less than a pipe holds, so this does not wait for a reader.
    const auto written = ::write(ends[1], secret.data(), secret.size());
    ::close(ends[1]);
    if (written != static_cast<ssize_t>(secret.size()))
        return core::fail(core::ErrorCode::unavailable, core::say("ppp.no-pipe"));
    return reading;
}

}  // namespace callbox::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "core/model/time_point.h"
#include "rmc/channel/admission.h"
#include "rmc/channel/client_key.h"
#include "rmc/channel/limits.h"
#include "rmc/channel/resolver.h"

namespace callbox::rmc::channel {

/// libssh2's process-wide set-up and tear-down; one lives as long as any channel.
class SshLibrary {
public:
    SshLibrary();
    ~SshLibrary();
    SshLibrary(const SshLibrary&) = delete;
    SshLibrary& operator=(const SshLibrary&) = delete;
};

/// What every channel of the process shares. Outlives them all; used from one thread.
struct Services {
    boost::asio::io_context& io;
    Resolver& resolver;
    std::shared_ptr<Admission> admission;
    std::vector<ClientKey> keys;
    std::function<double()> random;  ///< uniform in [0, 1)
    std::function<core::TimePoint()> now;
    Limits limits;
};

}  // namespace callbox::rmc::channel

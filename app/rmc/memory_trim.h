// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

#include "rmc/channel/timer.h"

namespace callbox::app::rmc {

/// Gives memory that is free back to the system now and then: logins and collections leave holes
/// between what open channels keep, which with thousands of them would double what the process has.
class MemoryTrim {
public:
    explicit MemoryTrim(boost::asio::io_context& io);

private:
    void wait();

    callbox::rmc::channel::Timer timer_;
};

}  // namespace callbox::app::rmc

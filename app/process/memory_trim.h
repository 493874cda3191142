// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

namespace callbox::app::process {

/// Gives memory that is free back to the system now and then: what comes and goes (logins,
/// collections, problems) leaves holes between what is kept, which in the end would double what
/// the process has.
class MemoryTrim {
public:
    explicit MemoryTrim(boost::asio::io_context& io);

private:
    void wait();

    boost::asio::steady_timer timer_;
};

}  // namespace callbox::app::process

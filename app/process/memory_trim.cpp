// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/memory_trim.h"

#include <chrono>

#include <malloc.h>

namespace callbox::app::process {

namespace {
constexpr std::chrono::seconds kInterval{10};
}

MemoryTrim::MemoryTrim(boost::asio::io_context& io) : timer_(io) {
    wait();
}

void MemoryTrim::wait() {
    timer_.expires_after(kInterval);
    timer_.async_wait([this](const boost::system::error_code& error) {
        if (error)
            return;
        malloc_trim(0);
        wait();
    });
}

}  // namespace callbox::app::process

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rmc/memory_trim.h"

#include <malloc.h>

namespace callbox::app::rmc {

namespace {
constexpr std::chrono::seconds kInterval{10};
}

MemoryTrim::MemoryTrim(boost::asio::io_context& io) : timer_(io) {
    wait();
}

void MemoryTrim::wait() {
    timer_.start(kInterval, [this] {
        malloc_trim(0);
        wait();
    });
}

}  // namespace callbox::app::rmc

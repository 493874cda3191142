// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

#include <boost/asio/io_context.hpp>

namespace callbox::tests {

/// Runs the io_context until the condition holds; false when it did not in time.
inline bool runUntil(boost::asio::io_context& context, const std::function<bool()>& condition,
                     std::chrono::seconds limit = std::chrono::seconds(60)) {
    const auto deadline = std::chrono::steady_clock::now() + limit;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        context.restart();
        context.run_one_for(std::chrono::milliseconds(20));
    }
    return true;
}

}  // namespace callbox::tests

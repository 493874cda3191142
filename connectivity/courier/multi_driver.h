// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace boost::asio {
class io_context;
}

namespace callbox::connectivity::courier {

/// Runs a libcurl multi handle on Asio: libcurl names sockets and a time, Asio waits for them.
class MultiDriver {
public:
    /// `ended(handle, code)` is called for each transfer that ended, outside libcurl's callbacks:
    /// it may remove handles, add others and destroy the driver.
    /// `before()` is called each time before libcurl acts.
    MultiDriver(boost::asio::io_context& context, std::function<void(void*, int)> ended,
                std::function<void()> before = {});
    ~MultiDriver();
    MultiDriver(const MultiDriver&) = delete;
    MultiDriver& operator=(const MultiDriver&) = delete;

    /// CURL* that was set up; false when libcurl refuses it.
    bool add(void* easy);
    void remove(void* easy);

private:
    struct Implementation;
    std::shared_ptr<Implementation> implementation_;
};

}  // namespace callbox::connectivity::courier

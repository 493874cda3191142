// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <thread>

namespace callbox::tests {

/// A line between a port of its own and a server's, both on loopback, that carries so many bytes a
/// second in each direction and holds no more than a modem does. One connection at a time.
class SlowLine {
public:
    SlowLine(std::uint16_t serverPort, std::uint64_t bytesPerSecond);
    ~SlowLine();
    SlowLine(const SlowLine&) = delete;
    SlowLine& operator=(const SlowLine&) = delete;

    std::uint16_t port() const { return port_; }

private:
    void run(const std::stop_token& stop) const;

    std::uint16_t serverPort_;
    std::uint64_t rate_;
    int listener_ = -1;
    std::uint16_t port_ = 0;
    std::jthread thread_;
};

}  // namespace callbox::tests

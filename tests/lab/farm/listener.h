// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace callbox::tests::farm {

/// The address of partition `number`: each has one of its own in 127.64.0.0/10.
std::string addressOf(std::size_t number);

/// One socket for all these addresses, reachable by loopback only. Not open until open().
class Listener {
public:
    ~Listener();
    Listener() = default;
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    /// `port` 0: any that is free, from then on the same. Throws std::runtime_error.
    void open(std::uint16_t port);
    void close();
    int descriptor() const { return descriptor_; }
    std::uint16_t port() const { return port_; }

    struct Accepted {
        int descriptor = -1;     ///< -1: none waits
        std::size_t number = 0;  ///< of the partition whose address was called; 0: nobody's
    };
    Accepted accept() const;

private:
    int descriptor_ = -1;
    int held_ = -1;
    std::uint16_t port_ = 0;
};

}  // namespace callbox::tests::farm

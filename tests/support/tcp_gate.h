// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace callbox::tests {

/// A way over loopback that can be cut: carries connections to a port of 127.0.0.1, either each as
/// it is or as an HTTP CONNECT proxy does. On a thread of its own. It begins open.
class TcpGate {
public:
    enum class Kind { plain, connectProxy };

    /// Listens on `address` ("127.0.0.2"), port 0: any.
    TcpGate(Kind kind, const std::string& address, std::uint16_t port, std::uint16_t target);
    ~TcpGate();
    TcpGate(const TcpGate&) = delete;
    TcpGate& operator=(const TcpGate&) = delete;

    std::uint16_t port() const;
    void open();
    void refuse();   ///< nobody listens; what was carried is reset
    void swallow();  ///< connections are never answered, as behind a firewall that drops; what was
                     ///< carried is reset
    /// Each connection, those to come too, carries so many bytes more in both directions together,
    /// then is held as it is until the next of these two.
    void holdAfter(std::uint64_t bytes);
    void letThrough();
    bool held() const;              ///< a connection has bytes it may not carry
    std::uint64_t carried() const;  ///< connections so far
    std::uint64_t bytes() const;    ///< in both directions

private:
    struct Core;
    std::shared_ptr<Core> core_;
};

}  // namespace callbox::tests

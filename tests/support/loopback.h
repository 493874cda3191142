// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace callbox::tests {

inline sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/// A TCP port that nobody else is given as long as this lives, whether a server of the test's
/// listens on it or is away for a while. The server must allow itself the reuse of addresses
/// (SO_REUSEADDR), as servers do; until it listens, connections are refused.
class HeldPort {
public:
    /// `address` is an IPv4 address of this machine's, or ::1. Throws when there is no port.
    explicit HeldPort(const std::string& address = "127.0.0.1")
        : socket_(::socket(address == "::1" ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in6 six{};
        six.sin6_family = AF_INET6;
        six.sin6_addr = in6addr_loopback;
        sockaddr_in four = loopback(0);
        ::inet_pton(AF_INET, address.c_str(), &four.sin_addr);
        const bool isSix = address == "::1";
        auto* where =
            isSix ? reinterpret_cast<sockaddr*>(&six) : reinterpret_cast<sockaddr*>(&four);
        socklen_t size = isSix ? sizeof six : sizeof four;
        const int on = 1;
        if (::setsockopt(socket_, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0 ||
            ::bind(socket_, where, size) != 0 || ::getsockname(socket_, where, &size) != 0) {
            ::close(socket_);
            throw std::runtime_error("no port at " + address);
        }
        number_ = ntohs(isSix ? six.sin6_port : four.sin_port);
    }
    ~HeldPort() { ::close(socket_); }
    HeldPort(const HeldPort&) = delete;
    HeldPort& operator=(const HeldPort&) = delete;

    std::uint16_t number() const { return number_; }
    std::string text() const { return std::to_string(number_); }

private:
    int socket_;
    std::uint16_t number_ = 0;
};

}  // namespace callbox::tests

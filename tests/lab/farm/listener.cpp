// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/farm/listener.h"

#include <cerrno>
#include <cstring>
#include <stdexcept>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace callbox::tests::farm {

namespace {

constexpr std::uint32_t kFirst = 0x7F400000;  // 127.64.0.0
constexpr std::uint32_t kMask = 0xFFC00000;

[[noreturn]] void refuse(const std::string& what) {
    throw std::runtime_error(what + ": " + std::strerror(errno));
}

/// A socket with that port, or any; the port goes to `got`.
int bound(std::uint16_t port, std::uint16_t& got) {
    const int made = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (made < 0)
        refuse("no socket");
    // A wildcard address bound to the loopback interface: ten thousand addresses for one
    // descriptor, and none of them reachable from outside.
    if (setsockopt(made, SOL_SOCKET, SO_BINDTODEVICE, "lo", 3) != 0)
        refuse("cannot keep to the loopback interface (Linux 5.7 or CAP_NET_RAW is needed)");
    const int on = 1;
    setsockopt(made, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(port);
    socklen_t size = sizeof where;
    if (bind(made, reinterpret_cast<sockaddr*>(&where), size) != 0 ||
        getsockname(made, reinterpret_cast<sockaddr*>(&where), &size) != 0)
        refuse("cannot have port " + std::to_string(port));
    got = ntohs(where.sin_port);
    return made;
}

}  // namespace

std::string addressOf(std::size_t number) {
    const in_addr address{htonl(kFirst + static_cast<std::uint32_t>(number))};
    char text[INET_ADDRSTRLEN];
    return inet_ntop(AF_INET, &address, text, sizeof text);
}

Listener::~Listener() {
    close();
    if (held_ >= 0)
        ::close(held_);
}

void Listener::open(std::uint16_t port) {
    close();
    // Held while the farm is away, too: nobody else is given its port.
    if (held_ < 0)
        held_ = bound(port, port_);
    descriptor_ = bound(port_, port_);
    if (listen(descriptor_, 65535) != 0)
        refuse("cannot listen on port " + std::to_string(port_));
}

void Listener::close() {
    if (descriptor_ >= 0)
        ::close(descriptor_);
    descriptor_ = -1;
}

Listener::Accepted Listener::accept() const {
    sockaddr_in peer{};
    socklen_t size = sizeof peer;
    const int fd = accept4(descriptor_, reinterpret_cast<sockaddr*>(&peer), &size, SOCK_CLOEXEC);
    if (fd < 0)
        return {};
    sockaddr_in own{};
    size = sizeof own;
    getsockname(fd, reinterpret_cast<sockaddr*>(&own), &size);
    const auto address = ntohl(own.sin_addr.s_addr);
    const bool ours = (address & kMask) == kFirst && ntohl(peer.sin_addr.s_addr) >> 24U == 127;
    return {fd, ours ? address - kFirst : 0};
}

}  // namespace callbox::tests::farm

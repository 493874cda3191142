// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/loopback.h"

#include <stdexcept>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace callbox::tests {

int listenOnLoopback(std::uint16_t& port) {
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof where;
    if (bind(fd, reinterpret_cast<sockaddr*>(&where), size) != 0 || listen(fd, 256) != 0 ||
        getsockname(fd, reinterpret_cast<sockaddr*>(&where), &size) != 0)
        throw std::runtime_error("cannot listen on loopback");
    port = ntohs(where.sin_port);
    return fd;
}

int acceptSoon(int listener) {
    pollfd wait{listener, POLLIN, 0};
    if (poll(&wait, 1, 20) <= 0)
        return -1;
    return accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
}

}  // namespace callbox::tests

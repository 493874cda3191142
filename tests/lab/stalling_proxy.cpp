// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/stalling_proxy.h"

#include <array>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tests/lab/loopback.h"

namespace callbox::tests {

namespace {

bool copy(int from, int to) {
    std::array<char, 65536> buffer;
    const ssize_t n = recv(from, buffer.data(), buffer.size(), 0);
    for (ssize_t sent = 0; sent < n;) {
        const ssize_t m =
            send(to, buffer.data() + sent, static_cast<std::size_t>(n - sent), MSG_NOSIGNAL);
        if (m <= 0)
            return false;
        sent += m;
    }
    return n > 0;
}

}  // namespace

StallingProxy::StallingProxy(std::uint16_t target) : target_(target) {
    listener_ = listenOnLoopback(port_);
    acceptor_ = std::thread([this] { accept(); });
}

StallingProxy::~StallingProxy() {
    stop_ = true;
    acceptor_.join();
    for (auto& thread : threads_)
        thread.join();
    close(listener_);
}

void StallingProxy::stall(bool silent) {
    if ((generation_ % 2 != 0) != silent)
        ++generation_;
}

void StallingProxy::accept() {
    while (!stop_) {
        const int near = acceptSoon(listener_);
        if (near < 0)
            continue;
        ++connections_;
        threads_.emplace_back(
            [this, near, generation = generation_.load()] { carry(near, generation); });
    }
}

void StallingProxy::carry(int near, int generation) {
    const int far = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in where{};
    where.sin_family = AF_INET;
    where.sin_port = htons(target_);
    where.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bool open = connect(far, reinterpret_cast<sockaddr*>(&where), sizeof where) == 0;
    while (open && !stop_) {
        std::array<pollfd, 2> waits{pollfd{near, POLLIN, 0}, pollfd{far, POLLIN, 0}};
        if (generation != generation_ || generation % 2 != 0) {
            poll(nullptr, 0, 20);
            continue;
        }
        poll(waits.data(), waits.size(), 20);
        if (waits[0].revents != 0)
            open = copy(near, far);
        if (open && waits[1].revents != 0)
            open = copy(far, near);
    }
    close(far);
    close(near);
}

}  // namespace callbox::tests

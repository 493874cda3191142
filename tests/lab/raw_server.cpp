// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/raw_server.h"

#include <array>
#include <chrono>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tests/lab/loopback.h"

namespace callbox::tests {

RawServer::RawServer(RawConduct conduct) : conduct_(std::move(conduct)) {
    listener_ = listenOnLoopback(port_);
    acceptor_ = std::thread([this] { accept(); });
}

RawServer::~RawServer() {
    stop_ = true;
    acceptor_.join();
    for (auto& thread : threads_)
        thread.join();
    close(listener_);
}

void RawServer::accept() {
    while (!stop_) {
        const int fd = acceptSoon(listener_);
        if (fd < 0)
            continue;
        ++connections_;
        threads_.emplace_back([this, fd] { serve(fd); });
    }
}

void RawServer::serve(int fd) const {
    using Clock = std::chrono::steady_clock;
    std::string pending = conduct_.first;
    auto next = Clock::now();
    while (!stop_) {
        if (pending.empty() && conduct_.close)
            break;
        if (pending.empty() && !conduct_.repeated.empty() && Clock::now() >= next) {
            pending = conduct_.repeated;
            next = Clock::now() + std::chrono::milliseconds(conduct_.pause);
        }
        const int events = pending.empty() ? POLLIN : POLLIN | POLLOUT;
        pollfd wait{fd, static_cast<short>(events), 0};
        poll(&wait, 1, 20);
        if ((wait.revents & (POLLERR | POLLHUP)) != 0)
            break;
        if ((wait.revents & POLLIN) != 0) {
            std::array<char, 4096> heard;
            if (recv(fd, heard.data(), heard.size(), MSG_DONTWAIT) == 0)
                break;
        }
        if (!pending.empty()) {
            const ssize_t n = send(fd, pending.data(), pending.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (n > 0)
                pending.erase(0, static_cast<std::size_t>(n));
        }
    }
    close(fd);
}

}  // namespace callbox::tests

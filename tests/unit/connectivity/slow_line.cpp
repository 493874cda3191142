// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/connectivity/slow_line.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "tests/support/loopback.h"

namespace callbox::tests {

using std::chrono::steady_clock;

namespace {

constexpr auto kTick = std::chrono::milliseconds(20);
constexpr int kHeld = 2048;

int streamSocket() {
    const int made = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ::setsockopt(made, SOL_SOCKET, SO_RCVBUF, &kHeld, sizeof kHeld);
    return made;
}

/// One direction: what may go by now goes.
class Direction {
public:
    Direction(int from, int to, std::uint64_t rate) : from_(from), to_(to), rate_(rate) {}

    /// False when the sender has ended.
    bool carry() {
        const auto now = steady_clock::now();
        allowed_ += std::chrono::duration<double>(now - last_).count() * static_cast<double>(rate_);
        last_ = now;
        std::array<char, 4096> piece{};
        const auto most = std::min(piece.size(), static_cast<std::size_t>(allowed_));
        if (most == 0)
            return true;
        const auto size = ::recv(from_, piece.data(), most, MSG_DONTWAIT);
        if (size == 0)
            return false;
        if (size < 0) {
            // What the line could have carried while nobody spoke is lost; what it could have
            // while this thread was late is not.
            allowed_ = std::min(allowed_, static_cast<double>(rate_) / 10 + 1);
            return true;
        }
        allowed_ -= static_cast<double>(size);
        return ::send(to_, piece.data(), static_cast<std::size_t>(size), MSG_NOSIGNAL) == size;
    }

private:
    int from_, to_;
    std::uint64_t rate_;
    double allowed_ = 0;
    steady_clock::time_point last_ = steady_clock::now();
};

}  // namespace

SlowLine::SlowLine(std::uint16_t serverPort, std::uint64_t bytesPerSecond)
    : serverPort_(serverPort), rate_(bytesPerSecond), listener_(streamSocket()) {
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (::bind(listener_, reinterpret_cast<const sockaddr*>(&address), size) != 0 ||
        ::listen(listener_, 4) != 0)
        return;
    ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
    port_ = ntohs(address.sin_port);
    thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

SlowLine::~SlowLine() {
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
    ::close(listener_);
}

void SlowLine::run(const std::stop_token& stop) const {
    while (!stop.stop_requested()) {
        pollfd waiting{listener_, POLLIN, 0};
        if (::poll(&waiting, 1, static_cast<int>(kTick.count())) <= 0)
            continue;
        const int near = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        const int far = streamSocket();
        const sockaddr_in address = loopback(serverPort_);
        if (::connect(far, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
            Direction there(near, far, rate_);
            Direction back(far, near, rate_);
            while (!stop.stop_requested() && there.carry() && back.carry())
                std::this_thread::sleep_for(kTick);
        }
        ::close(near);
        ::close(far);
    }
}

}  // namespace callbox::tests

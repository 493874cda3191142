// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/helper_link/wire.h"

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace callbox::connectivity::helper_link {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;
using std::chrono::steady_clock;

namespace {

/// Wakes a poll when stop is requested.
class StopSignal {
public:
    explicit StopSignal(std::stop_token stop)
        : descriptor_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
          callback_(std::move(stop), Raise{descriptor_}) {}
    // Members end in reverse order: the callback first.
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;
    ~StopSignal() = default;
    int get() const { return descriptor_.fd; }

private:
    struct Owned {
        explicit Owned(int descriptor) : fd(descriptor) {}
        ~Owned() {
            if (fd >= 0)
                ::close(fd);
        }
        Owned(const Owned&) = delete;
        Owned& operator=(const Owned&) = delete;
        int fd;
    };
    struct Raise {
        explicit Raise(const Owned& owned) : fd(owned.fd) {}
        void operator()() const {
            const std::uint64_t one = 1;
            [[maybe_unused]] const auto written = ::write(fd, &one, sizeof one);
        }
        int fd;
    };

    Owned descriptor_;
    std::stop_callback<Raise> callback_;
};

tl::unexpected<core::Error> gone() {
    return fail(ErrorCode::unavailable, say("helper.gone"));
}

Result<void> await(int socket, short events, const StopSignal& stopped,
                   steady_clock::time_point deadline) {
    for (;;) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(deadline - steady_clock::now());
        if (left.count() <= 0)
            return fail(ErrorCode::timeout, say("helper.late"));
        pollfd waiting[] = {{socket, events, 0}, {stopped.get(), POLLIN, 0}};
        const int ready =
            ::poll(waiting, 2, static_cast<int>(std::min<std::int64_t>(left.count(), 60'000)));
        if (ready < 0 && errno != EINTR)
            return gone();
        if (ready > 0 && waiting[1].revents != 0)
            return fail(ErrorCode::cancelled, say("connectivity.cancelled"));
        if (ready > 0 && waiting[0].revents != 0)
            return {};
    }
}

}  // namespace

Result<void> sendAll(int socket, const std::string& bytes, steady_clock::time_point deadline,
                     std::stop_token stop) {
    const StopSignal stopped(std::move(stop));
    for (std::size_t sent = 0; sent < bytes.size();) {
        if (const auto ready = await(socket, POLLOUT, stopped, deadline); !ready)
            return passOn(ready);
        const auto size =
            ::send(socket, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (size < 0 && errno != EAGAIN && errno != EINTR)
            return gone();
        if (size > 0)
            sent += static_cast<std::size_t>(size);
    }
    return {};
}

Result<std::string> receiveExactly(int socket, std::size_t size, steady_clock::time_point deadline,
                                   std::stop_token stop) {
    const StopSignal stopped(std::move(stop));
    std::string bytes;
    while (bytes.size() < size) {
        if (const auto ready = await(socket, POLLIN, stopped, deadline); !ready)
            return passOn(ready);
        char piece[4096];
        const auto got =
            ::recv(socket, piece, std::min(sizeof piece, size - bytes.size()), MSG_DONTWAIT);
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
            return gone();
        if (got > 0)
            bytes.append(piece, static_cast<std::size_t>(got));
    }
    return bytes;
}

Result<std::string> receiveFrame(int socket, std::size_t limit, steady_clock::time_point deadline,
                                 std::stop_token stop) {
    const auto prefix = receiveExactly(socket, 4, deadline, stop);
    if (!prefix)
        return passOn(prefix);
    std::size_t size = 0;
    for (const char byte : *prefix)
        size = (size << 8U) | static_cast<unsigned char>(byte);
    if (size > limit)
        return fail(ErrorCode::limitExceeded,
                    say("api.frame-too-large", {{"limit", std::to_string(limit)}}));
    return receiveExactly(socket, size, deadline, std::move(stop));
}

}  // namespace callbox::connectivity::helper_link

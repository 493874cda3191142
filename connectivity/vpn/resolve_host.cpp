// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/vpn/resolve_host.h"

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

#include <netdb.h>
#include <sys/socket.h>

namespace callbox::connectivity::vpn {

using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

namespace {

/// What the resolving thread leaves; it may outlive the wait for it.
struct Search {
    std::mutex mutex;
    std::condition_variable_any done;
    std::optional<std::string> address;  ///< empty: there is none
};

std::string firstAddressOf(const std::string& host) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_DGRAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(host.c_str(), nullptr, &hints, &found) != 0)
        return {};
    std::array<char, NI_MAXHOST> text{};
    const int status = ::getnameinfo(found->ai_addr, found->ai_addrlen, text.data(), text.size(),
                                     nullptr, 0, NI_NUMERICHOST);
    ::freeaddrinfo(found);
    return status == 0 ? text.data() : "";
}

}  // namespace

Result<std::string> resolveHost(const std::string& host, Deadline deadline, std::stop_token stop) {
    const auto search = std::make_shared<Search>();
    try {
        // getaddrinfo() knows no deadline, so nobody waits for its thread.
        std::thread([search, host] {
            auto address = firstAddressOf(host);
            const std::lock_guard lock(search->mutex);
            search->address = std::move(address);
            search->done.notify_all();
        }).detach();
    } catch (const std::system_error&) {
        return fail(ErrorCode::unavailable, say("vpn.gateway-not-resolved", {{"gateway", host}}));
    }
    std::unique_lock lock(search->mutex);
    const bool found =
        search->done.wait_until(lock, stop, deadline, [&] { return search->address.has_value(); });
    if (stop.stop_requested())
        return fail(ErrorCode::cancelled, say("connectivity.cancelled"));
    if (!found)
        return fail(ErrorCode::timeout, say("connectivity.resolve-timeout", {{"host", host}}));
    if (search->address->empty())
        return fail(ErrorCode::notFound, say("vpn.gateway-not-resolved", {{"gateway", host}}));
    return *search->address;
}

}  // namespace callbox::connectivity::vpn

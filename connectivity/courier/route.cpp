// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/route.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <memory>

#include <ifaddrs.h>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace callbox::connectivity::courier {

namespace {

using Addresses = std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)>;

class Socket {
public:
    explicit Socket(int family) : fd_(::socket(family, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {}
    ~Socket() {
        if (fd_ >= 0)
            ::close(fd_);
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;
    int get() const { return fd_; }

private:
    int fd_;
};

std::string textOf(const sockaddr* address, socklen_t length) {
    std::array<char, NI_MAXHOST> text{};
    return ::getnameinfo(address, length, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) == 0
               ? text.data()
               : std::string();
}

std::string interfaceOf(const std::string& source) {
    ifaddrs* listed = nullptr;
    if (::getifaddrs(&listed) != 0)
        return {};
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> all(listed, &::freeifaddrs);
    for (const ifaddrs* one = all.get(); one != nullptr; one = one->ifa_next) {
        if (one->ifa_addr == nullptr)
            continue;
        const auto family = one->ifa_addr->sa_family;
        if (family != AF_INET && family != AF_INET6)
            continue;
        const auto length =
            static_cast<socklen_t>(family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6));
        if (textOf(one->ifa_addr, length) == source)
            return one->ifa_name;
    }
    return {};
}

bool bindTo(const Socket& socket, const std::string& interface) {
    return interface.size() < IFNAMSIZ &&
           ::setsockopt(socket.get(), SOL_SOCKET, SO_BINDTODEVICE, interface.c_str(),
                        static_cast<socklen_t>(interface.size())) == 0;
}

void setPort(sockaddr& address, std::uint16_t port) {
    if (address.sa_family == AF_INET6)
        reinterpret_cast<sockaddr_in6&>(address).sin6_port = port;
    else
        reinterpret_cast<sockaddr_in&>(address).sin_port = port;
}

}  // namespace

core::Result<Route> routeTo(const std::string& address, const Path& path) {
    addrinfo hints{};
    hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV;
    hints.ai_socktype = SOCK_DGRAM;
    const auto resolved = [&hints](const std::string& text) {
        addrinfo* found = nullptr;
        return ::getaddrinfo(text.c_str(), "443", &hints, &found) == 0
                   ? Addresses(found, &::freeaddrinfo)
                   : Addresses(nullptr, &::freeaddrinfo);
    };
    const Addresses target = resolved(address);
    if (!target)
        return core::failField("address",
                               core::say("connectivity.no-route", {{"address", address}}));
    const auto noRoute = [&] {
        return core::fail(core::ErrorCode::unavailable,
                          core::say("connectivity.no-route", {{"address", address}}),
                          std::strerror(errno));
    };
    const Socket socket(target->ai_family);
    if (socket.get() < 0)
        return noRoute();
    if (const std::string& name = path.networkInterface; !name.empty() && !bindTo(socket, name))
        return core::fail(core::ErrorCode::unavailable,
                          core::say("connectivity.interface-unusable", {{"interface", name}}),
                          std::strerror(errno));
    if (!path.localAddress.empty()) {
        const Addresses own = resolved(path.localAddress);
        if (own)
            setPort(*own->ai_addr, 0);
        if (!own || ::bind(socket.get(), own->ai_addr, own->ai_addrlen) != 0)
            return core::fail(
                core::ErrorCode::unavailable,
                core::say("connectivity.source-unusable", {{"address", path.localAddress}}),
                std::strerror(errno));
    }
    if (::connect(socket.get(), target->ai_addr, target->ai_addrlen) != 0)
        return noRoute();
    sockaddr_storage own{};
    socklen_t length = sizeof own;
    auto* ownAddress = reinterpret_cast<sockaddr*>(&own);
    if (::getsockname(socket.get(), ownAddress, &length) != 0)
        return noRoute();
    Route route;
    route.source = textOf(ownAddress, length);
    route.networkInterface =
        path.networkInterface.empty() ? interfaceOf(route.source) : path.networkInterface;
    return route;
}

}  // namespace callbox::connectivity::courier

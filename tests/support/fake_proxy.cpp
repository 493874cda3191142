// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_proxy.h"

#include <array>
#include <string_view>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace callbox::tests {

namespace {

bool send(int fd, std::string_view text) {
    while (!text.empty()) {
        const auto sent = ::send(fd, text.data(), text.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

constexpr std::string_view kPage = "<html><body>Blocked by policy</body></html>";

std::string refusal(const std::string& challenge) {
    return "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: " + challenge +
           "\r\nContent-Length: " + std::to_string(kPage.size()) + "\r\n\r\n" + std::string(kPage);
}

}  // namespace

FakeProxy::FakeProxy(ProxyConduct conduct) : conduct_(conduct) {
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(listener_, reinterpret_cast<sockaddr*>(&address), size);
    ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
    port_ = ntohs(address.sin_port);
    ::listen(listener_, 16);
    acceptor_ = std::thread([this] { accept(); });
}

FakeProxy::~FakeProxy() {
    stopping_ = true;
    ::shutdown(listener_, SHUT_RDWR);
    acceptor_.join();
    {
        const std::lock_guard lock(mutex_);
        for (const int fd : sockets_)
            ::shutdown(fd, SHUT_RDWR);
    }
    for (auto& thread : threads_)
        thread.join();
    ::close(listener_);
}

void FakeProxy::accept() {
    while (!stopping_) {
        const int fd = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0)
            continue;
        const std::lock_guard lock(mutex_);
        sockets_.insert(fd);
        threads_.emplace_back([this, fd] { serve(fd); });
        if (stopping_)
            ::shutdown(fd, SHUT_RDWR);
    }
}

void FakeProxy::serve(int fd) {
    std::string received;
    std::array<char, 4096> buffer{};
    for (;;) {
        const auto end = received.find("\r\n\r\n");
        if (end != std::string::npos) {
            ++requests_;
            if (received.substr(0, end).find("Proxy-Authorization:") != std::string::npos)
                ++logins_;
            received.erase(0, end + 4);
            if (!answer(fd))
                break;
            continue;
        }
        const auto count = ::recv(fd, buffer.data(), buffer.size(), 0);
        if (count <= 0)
            break;
        received.append(buffer.data(), static_cast<std::size_t>(count));
    }
    const std::lock_guard lock(mutex_);
    sockets_.erase(fd);
    ::close(fd);
}

bool FakeProxy::answer(int fd) {
    switch (conduct_) {
        case ProxyConduct::refusesLogin:
        case ProxyConduct::offersBasic:
            return send(fd, refusal("Basic realm=\"site\""));
        case ProxyConduct::staleDigest:
            return send(
                fd, refusal("Digest realm=\"site\", nonce=\"" + std::to_string(requests_.load()) +
                            "\", qop=\"auth\", stale=true"));
        case ProxyConduct::htmlAfter200:
            send(fd, "HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" +
                         std::string(kPage));
            return true;
        case ProxyConduct::closesAfter200:
            send(fd, "HTTP/1.1 200 OK\r\n\r\n");
            return false;
        case ProxyConduct::redirects:
            return send(fd,
                        "HTTP/1.1 302 Found\r\nLocation: https://portal.example.net/\r\n"
                        "Content-Length: 0\r\n\r\n");
        case ProxyConduct::forbids:
            return send(fd, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        case ProxyConduct::cannotReach:
            return send(fd, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
        case ProxyConduct::teapot:
            return send(fd, "HTTP/1.1 418 I'm a teapot\r\nContent-Length: 0\r\n\r\n");
        case ProxyConduct::endlessHeaders:
            send(fd, "HTTP/1.1 200 OK\r\n");
            while (!stopping_ && send(fd, "X-More: " + std::string(1000, 'x') + "\r\n")) {
            }
            return false;
        case ProxyConduct::hugeRefusal:
            return send(fd,
                        "HTTP/1.1 407 Proxy Authentication Required\r\n"
                        "Proxy-Authenticate: Digest realm=\"site\", nonce=\"1\"\r\n"
                        "Content-Length: 1000000000\r\n\r\n");
        case ProxyConduct::silent:
            return true;
        case ProxyConduct::gibberish:
            send(fd, "220 mail.example.net ESMTP ready\r\n\r\n");
            return false;
    }
    return false;
}

}  // namespace callbox::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <list>
#include <mutex>
#include <set>
#include <string>
#include <thread>

namespace callbox::tests {

/// How a proxy answers CONNECT. None of them is one that works.
enum class ProxyConduct {
    refusesLogin,  ///< 407 Basic, whatever is given
    offersBasic,   ///< 407 that offers nothing but Basic
    staleDigest,   ///< 407 Digest for ever, each time calling the nonce stale
    htmlAfter200,  ///< 200, then a web page
    closesAfter200,
    redirects,    ///< 302 to a portal
    forbids,      ///< 403
    cannotReach,  ///< 502
    teapot,       ///< 418
    endlessHeaders,
    hugeRefusal,  ///< 407 that announces a gigabyte
    silent,
    gibberish
};

/// Such a proxy on loopback, with a thread for each connection.
class FakeProxy {
public:
    explicit FakeProxy(ProxyConduct conduct);
    ~FakeProxy();
    FakeProxy(const FakeProxy&) = delete;
    FakeProxy& operator=(const FakeProxy&) = delete;

    std::uint16_t port() const { return port_; }
    std::string address() const { return "127.0.0.1:" + std::to_string(port_); }
    int requests() const { return requests_; }
    int logins() const { return logins_; }  ///< requests that carried one

private:
    void accept();
    void serve(int fd);
    bool answer(int fd);

    ProxyConduct conduct_;
    int listener_ = -1;
    std::uint16_t port_ = 0;
    std::atomic<bool> stopping_{false};
    std::atomic<int> requests_{0};
    std::atomic<int> logins_{0};
    std::mutex mutex_;
    std::set<int> sockets_;
    std::list<std::thread> threads_;
    std::thread acceptor_;
};

}  // namespace callbox::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <thread>

#include "tests/support/loopback.h"
#include "tests/support/test_ca.h"

namespace callbox::tests {

struct HttpRequest {
    std::string method;
    std::string target;
    std::map<std::string, std::string> headers;  ///< names in lower case
    std::string body;
};

/// One accepted connection, for handlers that misbehave on purpose.
class TlsConnection {
public:
    TlsConnection(void* ssl, int fd, std::uint64_t number, const std::atomic<bool>& stopping)
        : ssl_(ssl), fd_(fd), number_(number), stopping_(stopping) {}

    /// False when the peer is gone.
    bool write(std::string_view bytes);
    bool reply(int status, std::string_view body,
               const std::map<std::string, std::string>& headers = {});
    /// Waits until the peer is gone or the server is stopped.
    void hang();
    bool stopping() const { return stopping_; }
    std::uint64_t number() const { return number_; }  ///< of the connection, from 1

private:
    void* ssl_;
    int fd_;
    std::uint64_t number_;
    const std::atomic<bool>& stopping_;
};

struct TlsSettings {
    Certificate certificate;
    bool onlyTls11 = false;
    bool silent = false;  ///< accepts the connection and never speaks
    bool plain = false;   ///< answers in HTTP without TLS
};

/// A TLS server on an IPv4 address of this machine's with a thread for each connection. `handler`
/// answers one request; false closes the connection.
class TlsTestServer {
public:
    using Handler = std::function<bool(const HttpRequest&, TlsConnection&)>;

    TlsTestServer(TlsSettings settings, Handler handler, std::string host = "127.0.0.1");
    ~TlsTestServer();
    TlsTestServer(const TlsTestServer&) = delete;
    TlsTestServer& operator=(const TlsTestServer&) = delete;

    std::uint16_t port() const { return held_.number(); }
    std::uint64_t connections() const { return accepted_; }

    void setTls(TlsSettings settings);  ///< for connections from now on
    void listen();                      ///< again, on the same port, after refuse()
    void refuse();                      ///< connections are refused; those there are end
    void dropConnections();

private:
    void accept(int listener);
    void serve(int fd, std::uint64_t number);
    void open();
    void shut();

    Handler handler_;
    std::string host_;
    HeldPort held_;  ///< so that it is there again after refuse()
    mutable std::mutex mutex_;
    TlsSettings settings_;
    std::set<int> sockets_;
    std::list<std::thread> threads_;
    std::thread acceptor_;
    std::atomic<int> listener_{-1};
    std::atomic<bool> stopping_{false};
    std::atomic<std::uint64_t> accepted_{0};
};

}  // namespace callbox::tests

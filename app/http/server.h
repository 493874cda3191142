// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTPS server (TLS 1.2 and 1.3, HTTP/1.1, keep-alive) with every size and time bounded.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "app/http/router.h"
#include "core/words/result.h"

namespace callbox::app::http {

struct Limits {
    std::size_t headerBytes = std::size_t{16} << 10U;
    std::size_t connections = 1024;
    std::size_t connectionsPerAddress = 256;
    std::size_t bodyBytesInFlight = std::size_t{256} << 20U;  ///< of all connections together
    std::chrono::milliseconds handshake{10'000};
    std::chrono::milliseconds idle{60'000};      ///< until a request's headers are complete
    std::chrono::milliseconds transfer{30'000};  ///< for a body, and
    std::size_t bytesPerSecond = std::size_t{64} << 10U;  ///< one second more for so many bytes
    /// For a client that the route's `admit` let in, where that is more: a line of 300 bit/s.
    std::size_t slowBytesPerSecond = 25;
    std::chrono::seconds slowTransfer{600};     ///< and no more than so long for that reason
    std::chrono::milliseconds farewell{5'000};  ///< for answers under way when it stops
};

struct ServerOptions {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;       ///< 0: any free one
    std::string certificateFile;  ///< PEM chain
    std::string keyFile;          ///< PEM
    unsigned threads = 2;
    Limits limits;
    /// Words the server's own refusals (400, 404, 405, 411, 413, 415, 431, 500, 503) as the
    /// application's clients expect them; `reason` is a protocol word such as "too-large".
    std::function<Response(int status, std::string_view reason)> refusal;
};

class Server {
public:
    /// Loads the certificate, binds and listens; nobody is answered before start(). Errors:
    /// invalidArgument (address, certificate or key unusable), conflict (port in use), unavailable.
    static core::Result<std::unique_ptr<Server>> create(ServerOptions options, Router router);

    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    std::uint16_t port() const;

    void start();

    /// Runs the function on one of the server's threads.
    void post(std::function<void()> work);

    /// Accepts no more, lets answers under way finish, closes every connection. May be repeated.
    void stop();

private:
    class Core;
    explicit Server(std::unique_ptr<Core> core);

    std::unique_ptr<Core> core_;
};

}  // namespace callbox::app::http

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace callbox::tests {

struct HttpReply {
    int status = 0;
    std::map<std::string, std::string> headers;  ///< names in lower case
    std::string body;
};

/// One TLS connection to 127.0.0.1, blocking, with a deadline of a minute on every read and write.
/// Sends whatever bytes a test wants sent.
class HttpsClient {
public:
    HttpsClient(std::uint16_t port, const std::string& caFile);
    ~HttpsClient();
    HttpsClient(HttpsClient&&) noexcept;
    HttpsClient& operator=(HttpsClient&&) noexcept;

    bool connected() const;
    /// False when the peer is gone.
    bool send(std::string_view bytes);
    /// The next reply; none when the connection ended or is not HTTP.
    std::optional<HttpReply> receive();
    /// Sends a request with the usual headers and waits for the reply.
    std::optional<HttpReply> get(const std::string& path, const std::string& token = {});
    std::optional<HttpReply> post(const std::string& path, const std::string& body,
                                  const std::string& token = {});
    /// The text of such a POST.
    static std::string postText(const std::string& path, const std::string& body,
                                const std::string& token = {});

private:
    struct Core;
    std::unique_ptr<Core> core_;
};

}  // namespace callbox::tests

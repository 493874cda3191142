// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/https_client.h"

#include <algorithm>
#include <cctype>
#include <csignal>
#include <cstdlib>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>
#include <unistd.h>

namespace callbox::tests {

struct HttpsClient::Core {
    int socket = -1;
    SSL_CTX* context = nullptr;
    SSL* tls = nullptr;
    std::string unread;

    ~Core() {
        SSL_free(tls);
        SSL_CTX_free(context);
        if (socket >= 0)
            close(socket);
    }

    bool open(std::uint16_t port, const std::string& caFile) {
        std::signal(SIGPIPE, SIG_IGN);
        socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const timeval limit{60, 0};
        const int yes = 1;
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        if (connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
            return false;
        context = SSL_CTX_new(TLS_client_method());
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
        if (SSL_CTX_load_verify_locations(context, caFile.c_str(), nullptr) != 1)
            return false;
        tls = SSL_new(context);
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(tls), "127.0.0.1");
        SSL_set_fd(tls, socket);
        return SSL_connect(tls) == 1;
    }

    bool more() {
        char chunk[16384];
        const int length = SSL_read(tls, chunk, sizeof chunk);
        if (length <= 0)
            return false;
        unread.append(chunk, static_cast<std::size_t>(length));
        return true;
    }
};

HttpsClient::HttpsClient(std::uint16_t port, const std::string& caFile)
    : core_(std::make_unique<Core>()) {
    if (!core_->open(port, caFile))
        core_.reset();
}
HttpsClient::~HttpsClient() = default;
HttpsClient::HttpsClient(HttpsClient&&) noexcept = default;
HttpsClient& HttpsClient::operator=(HttpsClient&&) noexcept = default;

bool HttpsClient::connected() const {
    return core_ != nullptr;
}

bool HttpsClient::send(std::string_view bytes) {
    while (core_ && !bytes.empty()) {
        const int sent = SSL_write(core_->tls, bytes.data(),
                                   static_cast<int>(std::min<std::size_t>(bytes.size(), 16384)));
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return core_ != nullptr;
}

std::optional<HttpReply> HttpsClient::receive() {
    if (!core_)
        return std::nullopt;
    std::string& text = core_->unread;
    std::size_t end = 0;
    while ((end = text.find("\r\n\r\n")) == std::string::npos)
        if (!core_->more())
            return std::nullopt;
    HttpReply reply;
    const std::string head = text.substr(0, end);
    text.erase(0, end + 4);
    if (head.size() < 12)
        return std::nullopt;
    reply.status = std::atoi(head.c_str() + 9);
    for (std::size_t at = head.find("\r\n"); at != std::string::npos;) {
        const auto next = head.find("\r\n", at + 2);
        const std::string line =
            head.substr(at + 2, next == std::string::npos ? next : next - at - 2);
        const auto colon = line.find(':');
        std::string name = line.substr(0, colon);
        std::transform(name.begin(), name.end(), name.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        if (colon != std::string::npos)
            reply.headers[name] = line.substr(std::min(line.size(), colon + 2));
        at = next;
    }
    const auto length = reply.headers.find("content-length");
    const std::size_t wanted =
        length == reply.headers.end() ? 0 : std::strtoul(length->second.c_str(), nullptr, 10);
    while (text.size() < wanted)
        if (!core_->more())
            return std::nullopt;
    reply.body = text.substr(0, wanted);
    text.erase(0, wanted);
    return reply;
}

std::string HttpsClient::postText(const std::string& path, const std::string& body,
                                  const std::string& token) {
    return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n" +
           (token.empty() ? "" : "Authorization: Bearer " + token + "\r\n") +
           "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

std::optional<HttpReply> HttpsClient::post(const std::string& path, const std::string& body,
                                           const std::string& token) {
    return send(postText(path, body, token)) ? receive() : std::nullopt;
}

std::optional<HttpReply> HttpsClient::get(const std::string& path, const std::string& token) {
    const std::string text = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" +
                             (token.empty() ? "" : "Authorization: Bearer " + token + "\r\n") +
                             "\r\n";
    return send(text) ? receive() : std::nullopt;
}

}  // namespace callbox::tests

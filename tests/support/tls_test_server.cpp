// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tls_test_server.h"

#include <algorithm>
#include <csignal>
#include <memory>
#include <stdexcept>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace callbox::tests {

namespace {

using Context = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

Context contextOf(const TlsSettings& settings) {
    Context context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
    SSL_CTX_set_min_proto_version(context.get(), settings.onlyTls11 ? TLS1_1_VERSION : 0);
    if (settings.onlyTls11) {
        SSL_CTX_set_max_proto_version(context.get(), TLS1_1_VERSION);
        SSL_CTX_set_cipher_list(context.get(), "ALL:@SECLEVEL=0");
    }
    SSL_CTX_set_security_level(context.get(), 0);
    const auto& pem = settings.certificate;
    const Bio certificate(
        BIO_new_mem_buf(pem.certificate.data(), static_cast<int>(pem.certificate.size())),
        &BIO_free);
    const Bio key(BIO_new_mem_buf(pem.key.data(), static_cast<int>(pem.key.size())), &BIO_free);
    X509* x509 = PEM_read_bio_X509(certificate.get(), nullptr, nullptr, nullptr);
    EVP_PKEY* pkey = PEM_read_bio_PrivateKey(key.get(), nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(context.get(), x509);
    SSL_CTX_use_PrivateKey(context.get(), pkey);
    X509_free(x509);
    EVP_PKEY_free(pkey);
    return context;
}

bool readRequest(SSL* ssl, std::string& buffer, HttpRequest& request) {
    std::size_t end = std::string::npos;
    std::size_t length = 0;
    for (;;) {
        if (end == std::string::npos) {
            end = buffer.find("\r\n\r\n");
            if (end != std::string::npos) {
                const auto firstLine = buffer.substr(0, buffer.find("\r\n"));
                const auto space = firstLine.find(' ');
                request.method = firstLine.substr(0, space);
                request.target = firstLine.substr(space + 1, firstLine.rfind(' ') - space - 1);
                std::size_t at = firstLine.size() + 2;
                while (at < end) {
                    const auto stop = buffer.find("\r\n", at);
                    std::string line = buffer.substr(at, stop - at);
                    const auto colon = line.find(':');
                    std::string name = line.substr(0, colon);
                    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) {
                        return static_cast<char>(std::tolower(c));
                    });
                    auto value = colon + 1;
                    while (value < line.size() && line[value] == ' ')
                        ++value;
                    request.headers[name] = line.substr(value);
                    at = stop + 2;
                }
                const auto found = request.headers.find("content-length");
                length = found == request.headers.end() ? 0 : std::stoul(found->second);
            }
        }
        if (end != std::string::npos && buffer.size() >= end + 4 + length) {
            request.body = buffer.substr(end + 4, length);
            buffer.erase(0, end + 4 + length);
            return true;
        }
        char chunk[16384];
        const int got = SSL_read(ssl, chunk, sizeof chunk);
        if (got <= 0)
            return false;
        buffer.append(chunk, static_cast<std::size_t>(got));
    }
}

}  // namespace

bool TlsConnection::write(std::string_view bytes) {
    return SSL_write(static_cast<SSL*>(ssl_), bytes.data(), static_cast<int>(bytes.size())) > 0;
}

bool TlsConnection::reply(int status, std::string_view body,
                          const std::map<std::string, std::string>& headers) {
    std::string text = "HTTP/1.1 " + std::to_string(status) +
                       " Answer\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    for (const auto& [name, value] : headers)
        text += name + ": " + value + "\r\n";
    return write(text + "\r\n" + std::string(body));
}

void TlsConnection::hang() {
    while (!stopping_) {
        pollfd watched{fd_, POLLRDHUP, 0};
        if (::poll(&watched, 1, 20) > 0)
            return;
    }
}

TlsTestServer::TlsTestServer(TlsSettings settings, Handler handler, std::string host)
    : handler_(std::move(handler)),
      host_(std::move(host)),
      held_(host_),
      settings_(std::move(settings)) {
    std::signal(SIGPIPE, SIG_IGN);
    open();
}

TlsTestServer::~TlsTestServer() {
    stopping_ = true;
    shut();
    for (std::thread& thread : threads_)
        thread.join();
}

void TlsTestServer::open() {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    ::inet_pton(AF_INET, host_.c_str(), &address.sin_addr);
    address.sin_port = htons(port());
    if (::bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(fd, 64) != 0) {
        ::close(fd);
        throw std::runtime_error("no port");
    }
    listener_ = fd;
    acceptor_ = std::thread([this, fd] { accept(fd); });
}

void TlsTestServer::shut() {
    if (const int fd = listener_.exchange(-1); fd >= 0) {
        ::shutdown(fd, SHUT_RDWR);
        acceptor_.join();
        ::close(fd);
    }
    dropConnections();
}

void TlsTestServer::dropConnections() {
    const std::lock_guard lock(mutex_);
    for (const int fd : sockets_)
        ::shutdown(fd, SHUT_RDWR);
}

void TlsTestServer::setTls(TlsSettings settings) {
    {
        const std::lock_guard lock(mutex_);
        settings_ = std::move(settings);
    }
    dropConnections();
}

void TlsTestServer::listen() {
    if (listener_ < 0)
        open();
}

void TlsTestServer::refuse() {
    shut();
}

void TlsTestServer::accept(int listener) {
    for (;;) {
        const int fd = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0)
            return;
        const int on = 1;
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        const std::lock_guard lock(mutex_);
        sockets_.insert(fd);
        threads_.emplace_back([this, fd, number = ++accepted_] { serve(fd, number); });
    }
}

void TlsTestServer::serve(int fd, std::uint64_t number) {
    TlsSettings settings;
    {
        const std::lock_guard lock(mutex_);
        settings = settings_;
    }
    if (settings.plain) {
        constexpr std::string_view kText = "HTTP/1.1 400 No TLS here\r\n\r\n";
        [[maybe_unused]] const auto sent = ::send(fd, kText.data(), kText.size(), MSG_NOSIGNAL);
    } else if (settings.silent) {
        TlsConnection(nullptr, fd, number, stopping_).hang();
    } else {
        const Context context = contextOf(settings);
        const std::unique_ptr<SSL, decltype(&SSL_free)> ssl(SSL_new(context.get()), &SSL_free);
        SSL_set_fd(ssl.get(), fd);
        std::string buffer;
        if (SSL_accept(ssl.get()) == 1) {
            TlsConnection connection(ssl.get(), fd, number, stopping_);
            HttpRequest request;
            while (!stopping_ && readRequest(ssl.get(), buffer, request) &&
                   handler_(request, connection))
                request = {};
        }
    }
    const std::lock_guard lock(mutex_);
    sockets_.erase(fd);
    ::close(fd);
}

}  // namespace callbox::tests

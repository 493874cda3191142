// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string_view>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "connectivity/courier/certificates.h"
#include "connectivity/courier/path_options.h"
#include "connectivity/courier/text.h"
#include "connectivity/courier/transfer_state.h"
#include "core/words/characters.h"

namespace callbox::connectivity::courier {

namespace {

/// Room for a proxy's page with its 407, which nobody reads.
constexpr std::size_t kMostOfRefusal = std::size_t{256} << 10;
/// RSA of 2048 bits or what is as strong, whatever the machine's own policy is.
constexpr int kSecurityLevel = 2;

int stateIndex() {
    static const int kIndex = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return kIndex;
}

/// A list that is outdated, or that another CA does not have, is no reason to stop calling home.
bool isForgivable(const Transfer::State& state, int error) {
    return state.checksRevocation &&
           (error == X509_V_ERR_UNABLE_TO_GET_CRL || error == X509_V_ERR_CRL_HAS_EXPIRED ||
            error == X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER);
}

}  // namespace

void noteTls(CURL* easy, Observations& seen) {
    curl_tlssessioninfo* session = nullptr;
    if (seen.tlsVersion.empty() &&
        curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &session) == CURLE_OK && session &&
        session->backend == CURLSSLBACKEND_OPENSSL && session->internals)
        seen.tlsVersion = SSL_get_version(static_cast<SSL*>(session->internals));
}

extern "C" {

static std::size_t callboxOnHeader(char* data, std::size_t, std::size_t size, void* user) {
    auto& state = *static_cast<Transfer::State*>(user);
    state.headerBytes += size;
    if (state.headerBytes > state.limits.headerBytes) {
        state.replyStarted = state.replyStarted || !state.atProxy();
        state.headersTooLarge = true;
        return 0;
    }
    const std::string_view line(data, size);
    if (state.atProxy()) {
        const bool bearable = state.dialogue.received(line, kMostOfRefusal);
        state.headersTooLarge = !bearable && !state.dialogue.looped();
        state.noteTunnel();
        return bearable ? size : 0;
    }
    state.replyStarted = true;
    if (line.starts_with("HTTP/")) {
        state.reply.headers.clear();
        return size;
    }
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return size;
    Header header{core::lowered(trimmed(line.substr(0, colon))),
                  std::string(trimmed(line.substr(colon + 1)))};
    state.reply.headers.push_back(std::move(header));
    return size;
}

static std::size_t callboxOnBody(char* data, std::size_t, std::size_t size, void* user) {
    auto& state = *static_cast<Transfer::State*>(user);
    if (state.reply.body.size() + size > state.limits.bodyBytes) {
        state.bodyTooLarge = true;
        return 0;
    }
    if (state.observing)
        noteTls(state.easy, state.seen);
    state.reply.body.append(data, size);
    return size;
}

static curl_socket_t callboxOpenSocket(void* user, curlsocktype, curl_sockaddr* address) {
    auto& state = *static_cast<Transfer::State*>(user);
    std::array<char, INET6_ADDRSTRLEN> text{};
    const void* raw = nullptr;
    if (address->family == AF_INET)
        raw = &reinterpret_cast<const sockaddr_in*>(&address->addr)->sin_addr;
    else if (address->family == AF_INET6)
        raw = &reinterpret_cast<const sockaddr_in6*>(&address->addr)->sin6_addr;
    if (raw && ::inet_ntop(address->family, raw, text.data(), text.size()))
        state.seen.addresses.emplace_back(text.data());
    const int fd = ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    if (fd >= 0)
        state.sockets.insert(fd);
    state.opened = true;
    return fd;
}

static int callboxOnSocket(void* user, curl_socket_t fd, curlsocktype) {
    auto& state = *static_cast<Transfer::State*>(user);
    // A connection that went silent under way is found dead as soon as one that never stood.
    if (const auto patience = static_cast<int>(state.path.patience.count());
        patience > 0 && !state.path.narrow && !state.path.slow)
        ::setsockopt(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, &patience, sizeof patience);
    if (bindToInterface(fd, state.path))
        return CURL_SOCKOPT_OK;
    state.interfaceUnusable = true;
    return CURL_SOCKOPT_ERROR;
}

// libcurl does not tell whether a failed exchange had at least its connection.
static int callboxCloseSocket(void* user, curl_socket_t fd) {
    auto& state = *static_cast<Transfer::State*>(user);
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    if (state.sockets.erase(fd) > 0 &&
        ::getpeername(fd, reinterpret_cast<sockaddr*>(&peer), &size) == 0)
        state.seen.connected = true;
    return ::close(fd);
}

// Of all that libcurl tells only this is kept: that a login went to the proxy, and when.
static int callboxOnTalk(CURL*, curl_infotype type, char* data, std::size_t size, void* user) {
    auto& state = *static_cast<Transfer::State*>(user);
    if (type != CURLINFO_HEADER_OUT || !state.atProxy())
        return 0;
    state.dialogue.sent(std::string_view(data, size));
    state.seen.connected = true;
    if (state.seen.connectedAfter <= 0)
        state.seen.connectedAfter = state.elapsed();
    return 0;
}

// What OpenSSL found wrong; libcurl keeps it for some of the ways a handshake can fail only.
static int callboxOnCertificate(int accepted, X509_STORE_CTX* chain) {
    const auto* ssl = static_cast<const SSL*>(
        X509_STORE_CTX_get_ex_data(chain, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto* state =
        static_cast<Transfer::State*>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), stateIndex()));
    if (!state)
        return accepted;
    X509* certificate = X509_STORE_CTX_get_current_cert(chain);
    const int error = X509_STORE_CTX_get_error(chain);
    if (accepted == 0 && isForgivable(*state, error)) {
        X509_STORE_CTX_set_error(chain, X509_V_OK);
        return 1;
    }
    if (accepted == 0) {
        state->verifyError = error;
        state->issuer = issuerName(certificate);
    } else if (!state->atProxy() && !state->inspectors.empty()) {
        const auto& known = state->inspectors;
        state->seen.inspected =
            state->seen.inspected ||
            std::find(known.begin(), known.end(), fingerprint(certificate)) != known.end();
    }
    return accepted;
}

// libcurl sets its TLS up when the connection stands; its own connect time comes only after TLS.
static CURLcode callboxOnConnected(CURL*, void* context, void* user) {
    auto& state = *static_cast<Transfer::State*>(user);
    state.seen.connected = true;
    if (state.seen.connectedAfter <= 0)
        state.seen.connectedAfter = state.elapsed();
    if (state.dialogue.used() && !state.dialogue.proxy().speaksHttp())
        state.dialogue.passThrough();
    state.noteTunnel();
    auto* tls = static_cast<SSL_CTX*>(context);
    SSL_CTX_set_ex_data(tls, stateIndex(), &state);
    SSL_CTX_set_verify(tls, SSL_VERIFY_PEER, &callboxOnCertificate);
    SSL_CTX_set_security_level(tls, kSecurityLevel);
    if (state.checksRevocation && !state.atProxy())
        X509_STORE_set_flags(SSL_CTX_get_cert_store(tls), X509_V_FLAG_CRL_CHECK);
    return CURLE_OK;
}

static int callboxOnProgress(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    const auto& state = *static_cast<Transfer::State*>(user);
    if (state.progressed)
        state.progressed();
    return state.stop.stop_requested() ? 1 : 0;
}

}  // extern "C"

void setCallbacks(Transfer::State& state) {
    CURL* easy = state.easy;
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, &callboxOnConnected);
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, &state);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, state.errorText.data());
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &callboxOnHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &state);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &callboxOnBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &state);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &callboxOpenSocket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &state);
    curl_easy_setopt(easy, CURLOPT_SOCKOPTFUNCTION, &callboxOnSocket);
    curl_easy_setopt(easy, CURLOPT_SOCKOPTDATA, &state);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &callboxCloseSocket);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, &state);
    if (state.dialogue.used()) {
        curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, &callboxOnTalk);
        curl_easy_setopt(easy, CURLOPT_DEBUGDATA, &state);
        curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
    }
    if (state.observing) {
        curl_easy_setopt(easy, CURLOPT_CERTINFO, 1L);
        curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
        curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &callboxOnProgress);
        curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &state);
    }
}

}  // namespace callbox::connectivity::courier

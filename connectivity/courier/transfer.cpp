// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/transfer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstring>
#include <utility>

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include "connectivity/courier/transport_failure.h"

namespace callbox::connectivity::courier {

using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

struct Transfer::State {
    explicit State(const ExchangeLimits& bounds) : limits(bounds) {}

    ExchangeLimits limits;
    CURL* easy = nullptr;
    curl_slist* headerLines = nullptr;
    std::array<char, CURL_ERROR_SIZE> errorText{};
    ReceiverUrl url;
    std::string networkInterface;
    Request request;
    Reply reply;
    Observations seen;
    std::stop_token stop;
    bool observing = false;
    std::size_t headerBytes = 0;
    bool headersTooLarge = false;
    bool bodyTooLarge = false;
    bool replyStarted = false;
    int verifyError = 0;  ///< X509_V_ERR_...
    std::chrono::steady_clock::time_point begun;

    void clear() {
        begun = std::chrono::steady_clock::now();
        curl_easy_reset(easy);
        curl_slist_free_all(headerLines);
        headerLines = nullptr;
        errorText.front() = '\0';
        reply = {};
        seen = {};
        stop = {};
        observing = headersTooLarge = bodyTooLarge = replyStarted = false;
        headerBytes = 0;
        verifyError = X509_V_OK;
    }
};

namespace {

// A date long past would ask for no wait at all; so would none. Only the number of seconds or a
// date of RFC 9110 is a Retry-After.
std::optional<std::chrono::seconds> retryAfterOf(std::string_view text, std::string_view date) {
    if (text.empty())
        return std::nullopt;
    std::int64_t seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error == std::errc::result_out_of_range)
        return std::chrono::seconds::max();
    if (error == std::errc{} && end == text.data() + text.size())
        return std::chrono::seconds(std::max<std::int64_t>(seconds, 0));
    const std::time_t until = curl_getdate(std::string(text).c_str(), nullptr);
    const std::time_t from = curl_getdate(std::string(date).c_str(), nullptr);
    if (until < 0 || from < 0)
        return std::nullopt;
    return std::chrono::seconds(std::max<std::time_t>(until - from, 0));
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

void noteTls(CURL* easy, Observations& seen) {
    curl_tlssessioninfo* session = nullptr;
    if (seen.tlsVersion.empty() &&
        curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &session) == CURLE_OK && session &&
        session->backend == CURLSSLBACKEND_OPENSSL && session->internals)
        seen.tlsVersion = SSL_get_version(static_cast<SSL*>(session->internals));
}

void noteCertificate(CURL* easy, Observations& seen) {
    curl_certinfo* chain = nullptr;
    if (curl_easy_getinfo(easy, CURLINFO_CERTINFO, &chain) != CURLE_OK || !chain ||
        chain->num_of_certs < 1)
        return;
    for (const curl_slist* line = chain->certinfo[0]; line; line = line->next) {
        const std::string_view text(line->data);
        for (const auto& [prefix, target] :
             {std::pair<std::string_view, std::string*>{"Subject:", &seen.subject},
              {"Issuer:", &seen.issuer},
              {"Expire date:", &seen.expires}})
            if (text.starts_with(prefix))
                *target = trimmed(text.substr(prefix.size()));
    }
}

int stateIndex() {
    static const int kIndex = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return kIndex;
}

double milliseconds(CURL* easy, CURLINFO info) {
    curl_off_t micros = 0;
    curl_easy_getinfo(easy, info, &micros);
    return static_cast<double>(micros) / 1000.0;
}

}  // namespace

extern "C" {

static std::size_t callboxOnHeader(char* data, std::size_t, std::size_t size, void* user) {
    auto& state = *static_cast<Transfer::State*>(user);
    state.replyStarted = true;
    state.headerBytes += size;
    if (state.headerBytes > state.limits.headerBytes) {
        state.headersTooLarge = true;
        return 0;
    }
    const std::string_view line(data, size);
    if (line.starts_with("HTTP/")) {
        state.reply.headers.clear();
        return size;
    }
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return size;
    Header header{std::string(trimmed(line.substr(0, colon))),
                  std::string(trimmed(line.substr(colon + 1)))};
    std::transform(header.name.begin(), header.name.end(), header.name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
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
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

// What OpenSSL found wrong; libcurl keeps it for some of the ways a handshake can fail only.
static int callboxOnCertificate(int accepted, X509_STORE_CTX* chain) {
    const auto* ssl = static_cast<const SSL*>(
        X509_STORE_CTX_get_ex_data(chain, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto* state =
        static_cast<Transfer::State*>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), stateIndex()));
    if (accepted == 0 && state)
        state->verifyError = X509_STORE_CTX_get_error(chain);
    return accepted;
}

// libcurl sets its TLS up when the connection stands; its own connect time comes only after TLS.
static CURLcode callboxOnConnected(CURL*, void* context, void* user) {
    auto& state = *static_cast<Transfer::State*>(user);
    state.seen.connected = true;
    state.seen.connectedAfter =
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - state.begun)
            .count();
    auto* tls = static_cast<SSL_CTX*>(context);
    SSL_CTX_set_ex_data(tls, stateIndex(), &state);
    SSL_CTX_set_verify(tls, SSL_VERIFY_PEER, &callboxOnCertificate);
    return CURLE_OK;
}

static int callboxOnProgress(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return static_cast<Transfer::State*>(user)->stop.stop_requested() ? 1 : 0;
}

}  // extern "C"

Transfer::Transfer(const ExchangeLimits& limits) : state_(std::make_unique<State>(limits)) {
    static const CURLcode kInitialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (kInitialised == CURLE_OK)
        state_->easy = curl_easy_init();
}

Transfer::~Transfer() {
    curl_easy_cleanup(state_->easy);
    curl_slist_free_all(state_->headerLines);
}

void* Transfer::handle() const {
    return state_->easy;
}

const Observations& Transfer::observations() const {
    return state_->seen;
}

Result<void> Transfer::prepare(const Path& path, const core::ReceiverAddress& receiver,
                               Request request) {
    if (!state_->easy)
        return fail(ErrorCode::internal, say("connectivity.no-transport"));
    if (const auto checked = checkReceiverAddress(receiver); !checked)
        return checked;
    State& state = *state_;
    CURL* easy = state.easy;
    state.clear();
    state.url = *receiverUrl(receiver.url);
    state.request = std::move(request);
    state.networkInterface = path.networkInterface;

    for (const Header& header : state.request.headers)
        state.headerLines =
            curl_slist_append(state.headerLines, (header.name + ": " + header.value).c_str());
    state.headerLines = curl_slist_append(state.headerLines, "Expect:");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, state.headerLines);
    curl_easy_setopt(easy, CURLOPT_URL, (state.url.origin + state.request.target).c_str());
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "callbox");
    if (state.request.method == "POST") {
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, state.request.body.data());
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE,
                         static_cast<curl_off_t>(state.request.body.size()));
    } else {
        curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    }

    // Trust: https only, the given CA only, the name checked.
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    std::string ca = receiver.caCertificate;
    curl_blob blob{ca.data(), ca.size(), CURL_BLOB_COPY};
    curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &blob);
    curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);

    // Nothing from the environment or the account's files.
    curl_easy_setopt(easy, CURLOPT_PROXY, path.proxy.c_str());
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
    curl_easy_setopt(easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    if (!path.networkInterface.empty())
        curl_easy_setopt(easy, CURLOPT_INTERFACE, ("if!" + path.networkInterface).c_str());

    // Bounds.
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS,
                     static_cast<long>(state.limits.connect.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(state.limits.total.count()));
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(state.limits.silence.count()));
    curl_easy_setopt(easy, CURLOPT_MAXFILESIZE_LARGE,
                     static_cast<curl_off_t>(state.limits.bodyBytes));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);  // do not wait for a resolver that hangs
    curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);

    curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, &callboxOnConnected);
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, &state);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, state.errorText.data());
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &callboxOnHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &state);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &callboxOnBody);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, &state);
    return {};
}

void Transfer::observe(std::stop_token stop) {
    State& state = *state_;
    state.stop = std::move(stop);
    state.observing = true;
    curl_easy_setopt(state.easy, CURLOPT_CERTINFO, 1L);
    curl_easy_setopt(state.easy, CURLOPT_OPENSOCKETFUNCTION, &callboxOpenSocket);
    curl_easy_setopt(state.easy, CURLOPT_OPENSOCKETDATA, &state);
    curl_easy_setopt(state.easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(state.easy, CURLOPT_XFERINFOFUNCTION, &callboxOnProgress);
    curl_easy_setopt(state.easy, CURLOPT_XFERINFODATA, &state);
}

Result<Reply> Transfer::finish(int code) {
    State& state = *state_;
    CURL* easy = state.easy;
    long newConnections = 0;
    curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &newConnections);
    const bool reused = newConnections == 0 && code == CURLE_OK;
    state.seen.resolvedAfter = milliseconds(easy, CURLINFO_NAMELOOKUP_TIME_T);
    state.seen.securedAfter = milliseconds(easy, CURLINFO_APPCONNECT_TIME_T);
    state.seen.endedAfter = milliseconds(easy, CURLINFO_TOTAL_TIME_T);
    state.seen.secured = reused || state.replyStarted || state.seen.securedAfter > 0;
    state.seen.connected = state.seen.connected || state.seen.secured;
    state.seen.resolved = state.seen.connected || state.seen.resolvedAfter > 0;
    if (state.observing)
        noteCertificate(easy, state.seen);

    if (code != CURLE_OK) {
        TransportFacts facts;
        facts.code = code;
        facts.text = state.errorText.data();
        facts.verifyResult = state.verifyError;
        curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &facts.systemError);
        facts.host = state.url.host;
        facts.port = std::to_string(state.url.port);
        facts.networkInterface = state.networkInterface;
        facts.resolved = state.seen.resolved;
        facts.connected = state.seen.connected;
        facts.secured = state.seen.secured;
        facts.replyStarted = state.replyStarted;
        facts.headersTooLarge = state.headersTooLarge;
        facts.bodyTooLarge = state.bodyTooLarge;
        facts.headerLimit = state.limits.headerBytes;
        facts.bodyLimit = state.limits.bodyBytes;
        return tl::unexpected<core::Error>(transportFailure(facts));
    }
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    if (status >= 300 && status < 400)
        return fail(ErrorCode::protocol,
                    say("connectivity.redirected",
                        {{"host", state.url.host}, {"status", std::to_string(status)}}));
    state.reply.status = static_cast<int>(status);
    state.reply.retryAfter =
        retryAfterOf(state.reply.header("retry-after"), state.reply.header("date"));
    return std::move(state.reply);
}

}  // namespace callbox::connectivity::courier

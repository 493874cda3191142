// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/transfer.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <utility>

#include <curl/curl.h>

#include "connectivity/courier/certificates.h"
#include "connectivity/courier/path_options.h"
#include "connectivity/courier/text.h"
#include "connectivity/courier/transfer_state.h"
#include "connectivity/courier/transport_failure.h"

namespace callbox::connectivity::courier {

using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

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

double milliseconds(CURL* easy, CURLINFO info) {
    curl_off_t micros = 0;
    curl_easy_getinfo(easy, info, &micros);
    return static_cast<double>(micros) / 1000.0;
}

/// Replies are decompressed by libcurl, as far as it can, and bounded as they come out of it.
const char* acceptedCodings() {
    static const unsigned kFeatures =
        static_cast<unsigned>(curl_version_info(CURLVERSION_NOW)->features);
    const bool zstd = (kFeatures & static_cast<unsigned>(CURL_VERSION_ZSTD)) != 0;
    const bool gzip = (kFeatures & static_cast<unsigned>(CURL_VERSION_LIBZ)) != 0;
    if (zstd)
        return gzip ? "zstd, gzip" : "zstd";
    return gzip ? "gzip" : nullptr;
}

/// What TLS takes until a connection stands, both ways.
constexpr std::size_t kHandshakeBytes = 4096;
/// What the system's own buffers may have taken of a body that is still on its way.
constexpr std::size_t kBufferedBytes = std::size_t{64} << 10;

/// A line that is slow by design gets the time it needs: silence ends an exchange, not slowness.
ExchangeLimits limitsFor(ExchangeLimits limits, const Path& path, std::size_t bodyBytes) {
    if (path.patience.count() > 0)
        limits.connect = std::min(limits.connect, path.patience);
    if (limits.exact)
        return limits;
    std::uint64_t rate = path.bytesPerSecond;
    const bool slow = path.narrow || path.slow;
    const auto lasts = [&rate](std::size_t bytes) { return std::chrono::seconds(bytes / rate); };
    if (slow) {
        rate = rate == 0 ? limits.slowestLine : std::min(rate, limits.slowestLine);
        if (path.patience.count() <= 0)
            limits.connect += lasts(kHandshakeBytes);
        // What lies in a buffer counts as sent: nothing is heard until the line has carried it.
        limits.silence += lasts(std::min(bodyBytes, kBufferedBytes));
        limits.total += limits.connect;
    }
    if (rate > 0)
        limits.total += lasts(bodyBytes);
    return limits;
}

}  // namespace

Transfer::Transfer(const ExchangeLimits& limits) : state_(std::make_unique<State>(limits)) {
    static const CURLcode kInitialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (kInitialised == CURLE_OK)
        state_->easy = curl_easy_init();
}

Transfer::~Transfer() {
    curl_easy_cleanup(state_->easy);
    state_->freeLists();
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
    State& state = *state_;
    // Read once, not with every request.
    if (receiver.url != state.checked.url ||
        receiver.caCertificate != state.checked.caCertificate) {
        if (const auto checked = checkReceiverAddress(receiver); !checked)
            return checked;
        state.checked = receiver;
    }
    CURL* easy = state.easy;
    state.clear();
    state.url = *receiverUrl(receiver.url);
    state.request = std::move(request);
    const bool moved =
        state.path.generation != path.generation || state.path.connectionId != path.connectionId;
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, moved ? 1L : 0L);
    state.path = path;
    if (!path.inspectingAuthority.empty()) {
        state.inspectors = fingerprints(path.inspectingAuthority);
        if (state.inspectors.empty())
            return fail(ErrorCode::denied, say("connectivity.inspecting-authority-malformed"));
        for (const std::string& own : fingerprints(receiver.caCertificate))
            std::erase(state.inspectors, own);
    }
    state.checksRevocation = hasRevocations(receiver.caCertificate);

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

    curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, acceptedCodings());

    // Trust: https only, the given CA only, the name checked.
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
    std::string ca = receiver.caCertificate + "\n" + path.inspectingAuthority;
    curl_blob blob{ca.data(), ca.size(), CURL_BLOB_COPY};
    curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &blob);
    curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);

    // Nothing from the environment or the account's files.
    curl_easy_setopt(easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    if (const auto set = setPathOptions(easy, path); !set)
        return set;
    state.dialogue = ProxyDialogue(path);
    if (const std::string entry = connectTo(path, state.url); !entry.empty()) {
        state.connectTo = curl_slist_append(nullptr, entry.c_str());
        curl_easy_setopt(easy, CURLOPT_CONNECT_TO, state.connectTo);
    }

    // Bounds.
    const ExchangeLimits limits = limitsFor(state.limits, path, state.request.body.size());
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()));
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.total.count()));
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(limits.silence.count()));
    curl_easy_setopt(easy, CURLOPT_MAXFILESIZE_LARGE,
                     static_cast<curl_off_t>(state.limits.bodyBytes));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);  // do not wait for a resolver that hangs
    curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);

    setCallbacks(state);
    enter();
    return {};
}

Result<void> Transfer::prepareTunnel(const Path& path, const core::ReceiverAddress& receiver,
                                     unsigned hops) {
    if (const auto prepared = prepare(path, receiver, {}); !prepared)
        return prepared;
    State& state = *state_;
    CURL* easy = state.easy;
    const std::string url = "http://" + state.url.host + ":" + std::to_string(state.url.port);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http");
    curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
    curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 0L);
    if (path.proxyPinned) {
        state.proxyLines =
            curl_slist_append(nullptr, ("Callbox-Relay-Hops: " + std::to_string(hops)).c_str());
        curl_easy_setopt(easy, CURLOPT_PROXYHEADER, state.proxyLines);
    }
    return {};
}

void Transfer::bound(const ExchangeLimits& limits) {
    state_->limits = limits;
}

void Transfer::enter() const {
    enterKerberos(state_->path);
}

void Transfer::observe(std::stop_token stop, std::function<void()> progressed) {
    State& state = *state_;
    state.stop = std::move(stop);
    if (progressed)
        state.progressed = [&state, progressed = std::move(progressed)] {
            state.seen.nowAfter = state.elapsed();
            state.seen.resolvedAfter = milliseconds(state.easy, CURLINFO_NAMELOOKUP_TIME_T);
            state.seen.loggedIn = state.dialogue.loginSent();
            if (!state.atProxy() && milliseconds(state.easy, CURLINFO_PRETRANSFER_TIME_T) > 0) {
                state.seen.secured = true;
                state.seen.securedAfter = milliseconds(state.easy, CURLINFO_APPCONNECT_TIME_T);
                noteTls(state.easy, state.seen);
                noteCertificate(state.easy, state.seen);
            }
            progressed();
        };
    state.observing = true;
    setCallbacks(state);
}

Result<Reply> Transfer::finish(int code) {
    State& state = *state_;
    CURL* easy = state.easy;
    state.path.lease.reset();
    state.seen.resolvedAfter = milliseconds(easy, CURLINFO_NAMELOOKUP_TIME_T);
    state.seen.securedAfter = milliseconds(easy, CURLINFO_APPCONNECT_TIME_T);
    state.seen.endedAfter = milliseconds(easy, CURLINFO_TOTAL_TIME_T);
    // A request is sent over TLS only; on a kept connection that is the first that happens.
    const bool requested = milliseconds(easy, CURLINFO_PRETRANSFER_TIME_T) > 0;
    state.seen.secured = code == CURLE_OK || state.replyStarted ||
                         (!state.atProxy() && (state.seen.securedAfter > 0 || requested));
    if (state.seen.secured)
        state.dialogue.passThrough();
    state.seen.connected = state.seen.connected || state.seen.secured;
    state.seen.resolved =
        state.seen.connected || state.seen.resolvedAfter > 0 || !state.seen.addresses.empty();
    state.seen.loggedIn = state.dialogue.loginSent();
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
        facts.networkInterface = state.path.networkInterface;
        facts.issuer = state.issuer;
        facts.proxy = state.dialogue;
        curl_easy_getinfo(easy, CURLINFO_PROXY_ERROR, &facts.proxyError);
        facts.resolved = state.seen.resolved;
        facts.connected = state.seen.connected;
        facts.secured = state.seen.secured;
        facts.replyStarted = state.replyStarted;
        facts.headersTooLarge = state.headersTooLarge;
        facts.bodyTooLarge = state.bodyTooLarge;
        facts.interfaceUnusable = state.interfaceUnusable;
        facts.headerLimit = state.limits.headerBytes;
        facts.bodyLimit = state.limits.bodyBytes;
        Diagnosis diagnosis = transportFailure(facts);
        state.seen.failedAt = diagnosis.stage;
        return tl::unexpected<core::Error>(std::move(diagnosis.error));
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

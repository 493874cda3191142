// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/relay/relay_query.h"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

#include <curl/curl.h>

#include "core/words/characters.h"

namespace callbox::connectivity::relay {

using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

namespace {

constexpr std::chrono::milliseconds kPatience{4'000};
constexpr std::size_t kMostHeaderBytes = 8192;
constexpr std::string_view kWord = "callbox-relay:";

struct Dialogue {
    std::string word;  ///< of the header Callbox-Relay
    std::size_t bytes = 0;
    std::stop_token stop;
};

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

void setBlob(CURL* easy, CURLoption option, const std::string& pem) {
    std::string copy = pem;
    curl_blob blob{copy.data(), copy.size(), CURL_BLOB_COPY};
    curl_easy_setopt(easy, option, &blob);
}

}  // namespace

extern "C" {

static std::size_t callboxOnRelayHeader(char* data, std::size_t, std::size_t size, void* user) {
    auto& dialogue = *static_cast<Dialogue*>(user);
    dialogue.bytes += size;
    const auto line = core::lowered(std::string_view(data, size));
    if (line.starts_with(kWord)) {
        std::string_view word = std::string_view(line).substr(kWord.size());
        word.remove_prefix(std::min(word.find_first_not_of(' '), word.size()));
        dialogue.word = word.substr(0, word.find_first_of(" \r\n"));
    }
    return dialogue.bytes > kMostHeaderBytes ? 0 : size;
}

static std::size_t callboxOnRelayBody(char*, std::size_t, std::size_t, void*) {
    return 0;  // a relay's answer has none
}

static int callboxOnRelayProgress(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    return static_cast<Dialogue*>(user)->stop.stop_requested() ? 1 : 0;
}

}  // extern "C"

namespace {

tl::unexpected<core::Error> failure(CURLcode code, const std::string& relay) {
    const std::string reason = curl_easy_strerror(code);
    switch (static_cast<int>(code)) {  // a few of its many
        case CURLE_ABORTED_BY_CALLBACK:
            return fail(ErrorCode::cancelled, say("connectivity.cancelled"));
        case CURLE_PEER_FAILED_VERIFICATION:
            return fail(ErrorCode::denied,
                        say("connectivity.relay-other-certificate", {{"relay", relay}}), reason);
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_CACERT_BADFILE:
            return fail(ErrorCode::invalidArgument,
                        say("connectivity.relay-certificates-malformed"), reason);
        case CURLE_OPERATION_TIMEDOUT:
            return fail(ErrorCode::timeout, say("connectivity.relay-timeout", {{"relay", relay}}),
                        reason);
        case CURLE_WRITE_ERROR:
        case CURLE_WEIRD_SERVER_REPLY:
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_SSL_CONNECT_ERROR:
            return fail(ErrorCode::protocol, say("connectivity.relay-not-one", {{"relay", relay}}),
                        reason);
        default:
            return fail(ErrorCode::unavailable, say("connectivity.relay-unreachable",
                                                    {{"relay", relay}, {"reason", reason}}));
    }
}

}  // namespace

Result<std::chrono::microseconds> askRelay(const Path& path, Deadline deadline,
                                           std::stop_token stop) {
    using namespace std::chrono;
    static const CURLcode kInitialised = curl_global_init(CURL_GLOBAL_DEFAULT);
    const Handle handle(kInitialised == CURLE_OK ? curl_easy_init() : nullptr, &curl_easy_cleanup);
    CURL* easy = handle.get();
    if (!easy)
        return fail(ErrorCode::internal, say("connectivity.no-transport"));
    Dialogue dialogue;
    dialogue.stop = std::move(stop);
    const std::string relay = path.proxy.substr(std::string_view("https://").size());
    const auto left = floor<milliseconds>(deadline - steady_clock::now());
    const auto limit = std::clamp(left, milliseconds(1), kPatience);
    curl_easy_setopt(easy, CURLOPT_URL, path.proxy.c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "https");
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, "OPTIONS");
    curl_easy_setopt(easy, CURLOPT_REQUEST_TARGET, "*");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    // The relay's own certificate is trusted and nothing else, whatever name it goes by.
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
    curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    setBlob(easy, CURLOPT_CAINFO_BLOB, path.proxyAuthority);
    setBlob(easy, CURLOPT_SSLCERT_BLOB, path.proxyCertificate);
    setBlob(easy, CURLOPT_SSLKEY_BLOB, path.proxyKey);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(limit.count()));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &callboxOnRelayHeader);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, &dialogue);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &callboxOnRelayBody);
    curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, &callboxOnRelayProgress);
    curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &dialogue);

    const CURLcode code = curl_easy_perform(easy);
    if (code != CURLE_OK)
        return failure(code, relay);
    if (dialogue.word == "not-allowed")
        return fail(ErrorCode::denied, say("connectivity.relay-not-allowed", {{"relay", relay}}));
    if (dialogue.word == "no-way")
        return fail(ErrorCode::unavailable,
                    say("connectivity.relay-without-way", {{"relay", relay}}));
    if (dialogue.word != "ready")
        return fail(ErrorCode::protocol, say("connectivity.relay-not-one", {{"relay", relay}}));
    curl_off_t micros = 0;
    curl_easy_getinfo(easy, CURLINFO_TOTAL_TIME_T, &micros);
    return microseconds(micros);
}

}  // namespace callbox::connectivity::relay

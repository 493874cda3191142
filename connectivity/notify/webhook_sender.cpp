// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/notify/webhook_sender.h"

#include <algorithm>
#include <array>
#include <memory>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "connectivity/notify/curl_job.h"

namespace callbox::connectivity::notify {

namespace {

constexpr std::uint16_t kHttpsPort = 443;
constexpr std::string_view kDigits = "0123456789abcdef";

/// Host and port, as they stand in an address that was checked.
std::pair<std::string, std::uint16_t> peerOf(const std::string& url) {
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> parts(curl_url(), &curl_url_cleanup);
    const auto part = [&](CURLUPart which) {
        char* text = nullptr;
        std::string value;
        if (curl_url_get(parts.get(), which, &text, CURLU_DEFAULT_PORT) == CURLUE_OK && text)
            value = text;
        curl_free(text);
        return value;
    };
    if (!parts || curl_url_set(parts.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK)
        return {url, kHttpsPort};
    return {part(CURLUPART_HOST),
            static_cast<std::uint16_t>(std::strtoul(part(CURLUPART_PORT).c_str(), nullptr, 10))};
}

core::Error refused(const std::string& host, long status) {
    constexpr std::array kNever{400L, 413L, 415L, 422L};
    const bool never = std::ranges::find(kNever, status) != kNever.end();
    return {never ? core::ErrorCode::invalidArgument : core::ErrorCode::unavailable,
            core::say("notification.webhook-refused",
                      {{"host", host}, {"status", std::to_string(status)}}),
            {},
            {}};
}

}  // namespace

std::string webhookSignature(std::string_view key, std::string_view body, core::TimePoint now) {
    const auto seconds = std::to_string(
        std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count());
    const std::string text = seconds + '.' + std::string(body);
    std::array<unsigned char, EVP_MAX_MD_SIZE> sum{};
    unsigned length = 0;
    ::HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
           reinterpret_cast<const unsigned char*>(text.data()), text.size(), sum.data(), &length);
    std::string hex;
    for (unsigned i = 0; i < length; ++i) {
        const unsigned byte = sum[i];
        hex += kDigits[byte >> 4U];
        hex += kDigits[byte & 15U];
    }
    return "t=" + seconds + ",v1=" + hex;
}

core::Result<void> sendWebhook(const core::WebhookTarget& target, const std::string& key,
                               const std::string& body, core::TimePoint now,
                               const SendContext& context) {
    const auto [host, port] = peerOf(target.url);
    CurlJob job(context, host, port);
    CURL* easy = job.handle();
    curl_slist* lines = curl_slist_append(nullptr, "Content-Type: application/json");
    lines = curl_slist_append(lines, "Expect:");
    if (!key.empty())
        lines = curl_slist_append(
            lines, ("Callbox-Signature: " + webhookSignature(key, body, now)).c_str());
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(lines,
                                                                              &curl_slist_free_all);
    if (easy) {
        curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "https");
        curl_easy_setopt(easy, CURLOPT_URL, target.url.c_str());
        curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
        curl_easy_setopt(easy, CURLOPT_USERAGENT, "callbox");
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers.get());
        curl_easy_setopt(easy, CURLOPT_POST, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
        job.trust(target.caCertificate);
        job.upload(body);
    }
    std::optional<std::pair<SendStage, core::Error>> failed;
    if (!job.run())
        failed = job.failure();
    else if (job.status() / 100 != 2)
        failed = {SendStage::sent, refused(host, job.status())};
    tellStages(context.tell,
               {SendStage::resolve, SendStage::connect, SendStage::tls, SendStage::sent},
               job.passed(), failed);
    if (failed)
        return tl::unexpected<core::Error>(failed->second);
    return {};
}

}  // namespace callbox::connectivity::notify

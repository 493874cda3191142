// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/receiver_url.h"

#include <memory>

#include <curl/curl.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace callbox::connectivity::courier {

using core::failField;
using core::Result;
using core::say;

namespace {

std::string part(CURLU* url, CURLUPart which, unsigned int flags = 0) {
    char* text = nullptr;
    if (curl_url_get(url, which, &text, flags) != CURLUE_OK)
        return {};
    const std::unique_ptr<char, decltype(&curl_free)> owner(text, &curl_free);
    return text;
}

}  // namespace

Result<ReceiverUrl> receiverUrl(const std::string& url) {
    const std::string shown = url.substr(0, 200);
    const std::unique_ptr<CURLU, decltype(&curl_url_cleanup)> parsed(curl_url(), &curl_url_cleanup);
    if (!parsed || url.size() > 2000 || url.find_first_of(" \t\r\n") != std::string::npos ||
        curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), CURLU_NON_SUPPORT_SCHEME) !=
            CURLUE_OK)
        return failField("url", say("connectivity.url-malformed", {{"url", shown}}));
    if (part(parsed.get(), CURLUPART_SCHEME) != "https")
        return failField("url", say("connectivity.url-not-https", {{"url", shown}}));
    const std::string path = part(parsed.get(), CURLUPART_PATH);
    if ((path != "/" && !path.empty()) || !part(parsed.get(), CURLUPART_USER).empty() ||
        !part(parsed.get(), CURLUPART_PASSWORD).empty() ||
        !part(parsed.get(), CURLUPART_QUERY).empty() ||
        !part(parsed.get(), CURLUPART_FRAGMENT).empty())
        return failField("url", say("connectivity.url-has-more", {{"url", shown}}));
    ReceiverUrl result;
    result.host = part(parsed.get(), CURLUPART_HOST);
    const int port = std::atoi(part(parsed.get(), CURLUPART_PORT, CURLU_DEFAULT_PORT).c_str());
    if (result.host.empty() || port < 1 || port > 65535)
        return failField("url", say("connectivity.url-malformed", {{"url", shown}}));
    result.port = static_cast<std::uint16_t>(port);
    result.origin = "https://" + result.host + ":" + std::to_string(port);
    return result;
}

Result<void> checkReceiverAddress(const core::ReceiverAddress& receiver) {
    if (const auto url = receiverUrl(receiver.url); !url)
        return passOn(url);
    if (receiver.caCertificate.empty())
        return failField("caCertificate", say("connectivity.ca-missing"));
    const std::unique_ptr<BIO, decltype(&BIO_free)> text(
        BIO_new_mem_buf(receiver.caCertificate.data(),
                        static_cast<int>(receiver.caCertificate.size())),
        &BIO_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(
        text ? PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr) : nullptr, &X509_free);
    ERR_clear_error();
    if (!certificate)
        return failField("caCertificate", say("connectivity.ca-malformed"));
    return {};
}

}  // namespace callbox::connectivity::courier

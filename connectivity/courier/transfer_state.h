// SPDX-License-Identifier: GPL-3.0-or-later
// What libcurl's callbacks and Transfer share.
#pragma once

#include <array>
#include <chrono>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include <curl/curl.h>
#include <openssl/x509.h>

#include "connectivity/courier/proxy_dialogue.h"
#include "connectivity/courier/transfer.h"

namespace callbox::connectivity::courier {

struct Transfer::State {
    explicit State(const ExchangeLimits& bounds) : limits(bounds) {}

    ExchangeLimits limits;
    CURL* easy = nullptr;
    curl_slist* headerLines = nullptr;
    curl_slist* connectTo = nullptr;
    curl_slist* proxyLines = nullptr;
    std::array<char, CURL_ERROR_SIZE> errorText{};
    core::ReceiverAddress checked;  ///< is known to be one
    ReceiverUrl url;
    Path path;
    Request request;
    Reply reply;
    Observations seen;
    ProxyDialogue dialogue;
    std::vector<std::string> inspectors;  ///< fingerprints of CAs trusted besides the provider's
    bool checksRevocation = false;
    std::stop_token stop;
    std::function<void()> progressed;
    bool observing = false;
    std::set<int> sockets;  ///< opened in this exchange, and open
    bool opened = false;    ///< any: else the connection is a kept one
    std::size_t headerBytes = 0;
    bool headersTooLarge = false;
    bool bodyTooLarge = false;
    bool replyStarted = false;
    bool interfaceUnusable = false;
    int verifyError = X509_V_OK;
    std::string issuer;  ///< of the certificate that was refused
    std::chrono::steady_clock::time_point begun;

    void clear() {
        begun = std::chrono::steady_clock::now();
        curl_easy_reset(easy);
        freeLists();
        errorText.front() = '\0';
        reply = {};
        seen = {};
        stop = {};
        progressed = {};
        dialogue = {};
        sockets.clear();
        opened = observing = headersTooLarge = bodyTooLarge = replyStarted = interfaceUnusable =
            false;
        headerBytes = 0;
        verifyError = X509_V_OK;
        issuer.clear();
    }
    void freeLists() {
        curl_slist_free_all(headerLines);
        curl_slist_free_all(connectTo);
        curl_slist_free_all(proxyLines);
        headerLines = connectTo = proxyLines = nullptr;
    }
    double elapsed() const {  ///< milliseconds
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun)
            .count();
    }
    /// Still talking with the proxy, not with the receiver.
    bool atProxy() const { return opened && dialogue.used() && !dialogue.tunnelled(); }
    void noteTunnel() {
        if (dialogue.used() && dialogue.tunnelled() && seen.tunnelledAfter <= 0)
            seen.tunnelledAfter = elapsed();
    }
};

/// Which TLS it is, once that is settled.
void noteTls(CURL* easy, Observations& seen);

/// Sets libcurl's callbacks on the state's handle.
void setCallbacks(Transfer::State& state);

}  // namespace callbox::connectivity::courier

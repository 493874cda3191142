// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/proxy_dialogue.h"

#include <algorithm>
#include <cctype>
#include <charconv>

#include "connectivity/courier/text.h"
#include "core/words/characters.h"

namespace callbox::connectivity::courier {

namespace {

/// NTLM takes three, a stale Digest one more.
constexpr int kMostReplies = 6;
constexpr std::size_t kMostOffers = 8;
constexpr std::size_t kLongestOffer = 20;

/// The word a challenge begins with, when it is one: the proxy's text goes to people's screens.
std::string schemeOf(std::string_view challenge) {
    const std::string_view word = challenge.substr(0, challenge.find_first_of(" ,"));
    const bool plain = std::all_of(
        word.begin(), word.end(), [](unsigned char c) { return std::isalnum(c) != 0 || c == '-'; });
    return plain && word.size() <= kLongestOffer ? std::string(word) : std::string();
}

}  // namespace

std::string_view schemeName(ProxyMethod method) {
    switch (method) {
        case ProxyMethod::none:
            break;
        case ProxyMethod::basic:
            return "Basic";
        case ProxyMethod::digest:
            return "Digest";
        case ProxyMethod::ntlm:
            return "NTLM";
        case ProxyMethod::negotiate:
            return "Negotiate";
    }
    return {};
}

ProxyDialogue::ProxyDialogue(const Path& path) : method_(path.proxyMethod), user_(path.proxyUser) {
    if (auto proxy = proxyUrl(path.proxy))
        proxy_ = std::move(*proxy);
}

void ProxyDialogue::sent(std::string_view headers) {
    if (tunnelled_ || headers.find("Proxy-Authorization:") == std::string_view::npos)
        return;
    ++logins_;
    // NTLM opens with a message that proves nothing yet.
    loginSent_ = logins_ >= (method_ == ProxyMethod::ntlm ? 2 : 1);
}

bool ProxyDialogue::received(std::string_view line, std::size_t bodyLimit) {
    if (line.starts_with("HTTP/")) {
        offered_.clear();
        relayWord_.clear();
        status_ = 0;
        if (const auto space = line.find(' '); space != std::string_view::npos)
            std::from_chars(line.data() + space + 1, line.data() + line.size(), status_);
        looped_ = ++replies_ > kMostReplies;
        return !looped_;
    }
    if (trimmed(line).empty()) {
        tunnelled_ = tunnelled_ || (status_ >= 200 && status_ < 300);
        return true;
    }
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return true;
    const std::string_view name = trimmed(line.substr(0, colon));
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (core::sameIgnoringCase(name, "proxy-authenticate") && offered_.size() < kMostOffers) {
        if (std::string scheme = schemeOf(value); !scheme.empty())
            offered_.push_back(std::move(scheme));
    } else if (core::sameIgnoringCase(name, "callbox-relay")) {
        relayWord_ = schemeOf(value);
    } else if (core::sameIgnoringCase(name, "content-length") && status_ == 407) {
        std::size_t length = 0;
        const auto [end, error] =
            std::from_chars(value.data(), value.data() + value.size(), length);
        return error == std::errc{} && length <= bodyLimit;
    }
    return true;
}

std::string ProxyDialogue::offered() const {
    std::string text;
    for (const std::string& one : offered_)
        text += (text.empty() ? "" : ", ") + one;
    return text;
}

bool ProxyDialogue::offers(ProxyMethod method) const {
    return std::any_of(offered_.begin(), offered_.end(), [&](const std::string& one) {
        return core::sameIgnoringCase(one, schemeName(method));
    });
}

}  // namespace callbox::connectivity::courier

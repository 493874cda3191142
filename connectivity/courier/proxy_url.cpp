// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/proxy_url.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace callbox::connectivity::courier {

using core::failField;
using core::Result;
using core::say;

namespace {

constexpr std::size_t kLongestName = 255;

bool isHost(std::string_view host) {
    const auto fits = [](unsigned char c) {
        return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '_' || c == ':';
    };
    return !host.empty() && host.size() <= kLongestName && host.front() != '-' &&
           std::all_of(host.begin(), host.end(), fits);
}

}  // namespace

std::string ProxyUrl::hostAndPort() const {
    const bool isIpv6 = host.find(':') != std::string::npos;
    return (isIpv6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

std::string ProxyUrl::url() const {
    return scheme + "://" + hostAndPort();
}

Result<ProxyUrl> proxyUrl(const std::string& url) {
    const auto malformed = [&] {
        return failField("proxy",
                         say("connectivity.proxy-malformed", {{"proxy", url.substr(0, 200)}}));
    };
    const std::string_view text(url);
    const auto colon = text.find("://");
    if (colon == std::string_view::npos)
        return malformed();
    ProxyUrl result;
    result.scheme = text.substr(0, colon);
    if (result.scheme != "http" && result.scheme != "https" && result.scheme != "socks5h")
        return malformed();
    std::string_view rest = text.substr(colon + 3);
    const auto last = rest.rfind(':');
    if (last == std::string_view::npos)
        return malformed();
    std::string_view host = rest.substr(0, last);
    const std::string_view port = rest.substr(last + 1);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    else if (host.find(':') != std::string_view::npos)
        return malformed();
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), result.port);
    if (!isHost(host) || error != std::errc{} || end != port.data() + port.size() ||
        result.port == 0)
        return malformed();
    result.host = host;
    return result;
}

}  // namespace callbox::connectivity::courier

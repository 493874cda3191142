// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/relay/relay_request.h"

#include <algorithm>
#include <charconv>

#include "core/words/characters.h"

namespace callbox::service::relay {

namespace {

constexpr std::string_view kHops = "callbox-relay-hops";

bool plain(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](unsigned char c) { return c > ' ' && c < 0x7f; });
}

}  // namespace

std::optional<RelayRequest> relayRequest(std::string_view head) {
    const auto line = head.substr(0, head.find("\r\n"));
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || last <= first ||
        !line.substr(last + 1).starts_with("HTTP/1."))
        return std::nullopt;
    RelayRequest request{std::string(line.substr(0, first)),
                         std::string(line.substr(first + 1, last - first - 1)), 0};
    if (!plain(request.method) || !plain(request.target))
        return std::nullopt;
    for (std::size_t at = line.size() + 2; at < head.size();) {
        const auto end = std::min(head.find("\r\n", at), head.size());
        const auto header = head.substr(at, end - at);
        const auto colon = header.find(':');
        if (colon != std::string_view::npos &&
            core::sameIgnoringCase(header.substr(0, colon), kHops)) {
            auto value = header.substr(colon + 1);
            value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
            const auto [stop, error] =
                std::from_chars(value.data(), value.data() + value.size(), request.hops);
            if (error != std::errc{} || stop != value.data() + value.size())
                return std::nullopt;
        }
        at = end + 2;
    }
    return request;
}

bool sameTarget(std::string_view one, std::string_view other) {
    return !one.empty() && core::sameIgnoringCase(one, other);
}

std::string relayAnswer(int status, std::string_view reason, std::string_view word) {
    std::string text = "HTTP/1.1 " + std::to_string(status) + ' ' + std::string(reason) +
                       "\r\nCallbox-Relay: " + std::string(word) + "\r\n";
    // An answer that opens a tunnel has no length: what follows is not its body.
    if (word != "open")
        text += "Content-Length: 0\r\nConnection: close\r\n";
    return text + "\r\n";
}

}  // namespace callbox::service::relay

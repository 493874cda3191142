// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/checks.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace callbox::helper {

using core::failField;
using core::Result;
using core::say;

namespace {

constexpr std::size_t kPemLimit = std::size_t{64} << 10;

tl::unexpected<core::Error> refused(const std::string& field) {
    return failField(field, say("helper.argument-refused", {{"field", field}}));
}

bool only(const std::string& value, std::string_view allowed) {
    return value.find_first_not_of(allowed) == std::string::npos;
}

bool hostAddress(const in_addr& address) {
    const std::uint32_t number = ntohl(address.s_addr);
    const std::uint32_t first = number >> 24U;
    const bool linkLocal = (number >> 16U) == 0xa9feU;
    return first != 0 && first != 127 && first < 224 && !linkLocal;
}

bool hostAddress(const in6_addr& address) {
    return !IN6_IS_ADDR_UNSPECIFIED(&address) && !IN6_IS_ADDR_LOOPBACK(&address) &&
           !IN6_IS_ADDR_MULTICAST(&address) && !IN6_IS_ADDR_LINKLOCAL(&address) &&
           !IN6_IS_ADDR_V4MAPPED(&address) && !IN6_IS_ADDR_V4COMPAT(&address);
}

constexpr std::string_view kAlphanumeric =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

}  // namespace

Result<std::string> checkHostAddress(const std::string& field, const std::string& value) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    in_addr four{};
    in6_addr six{};
    if (value.size() >= text.size() || value.find('\0') != std::string::npos)
        return refused(field);
    if (::inet_pton(AF_INET, value.c_str(), &four) == 1 && hostAddress(four))
        return std::string(::inet_ntop(AF_INET, &four, text.data(), text.size()));
    if (::inet_pton(AF_INET6, value.c_str(), &six) == 1 && hostAddress(six))
        return std::string(::inet_ntop(AF_INET6, &six, text.data(), text.size()));
    return refused(field);
}

Result<void> checkIdentity(const std::string& field, const std::string& value) {
    static const std::string kAllowed = std::string(kAlphanumeric) + " .,:@=_/+'()-";
    if (value.empty() || value.size() > 255 || !only(value, kAllowed))
        return refused(field);
    return {};
}

Result<void> checkProposals(const std::string& field, const std::string& value) {
    static const std::string kAllowed = "abcdefghijklmnopqrstuvwxyz0123456789_-,";
    if (value.size() > 512 || !only(value, kAllowed))
        return refused(field);
    return {};
}

Result<void> checkPrintable(const std::string& field, const std::string& value, std::size_t most) {
    const bool control = std::any_of(value.begin(), value.end(), [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte < 0x20 || byte == 0x7f;
    });
    if (value.empty() || value.size() > most || control)
        return refused(field);
    return {};
}

Result<void> checkPem(const std::string& field, const std::string& value, const std::string& kind,
                      std::size_t most) {
    static const std::string kAllowed = std::string(kAlphanumeric) + "+/=\n";
    const std::string begin = "-----BEGIN " + kind + "-----\n";
    const std::string end = "-----END " + kind + "-----";
    if (value.size() > kPemLimit)
        return refused(field);
    std::size_t position = 0;
    std::size_t blocks = 0;
    while (position < value.size()) {
        const auto close = value.find(end, position);
        if (++blocks > most || value.compare(position, begin.size(), begin) != 0 ||
            close == std::string::npos ||
            !only(value.substr(position + begin.size(), close - position - begin.size()), kAllowed))
            return refused(field);
        position = std::min(value.find_first_not_of('\n', close + end.size()), value.size());
    }
    if (blocks == 0)
        return refused(field);
    return {};
}

}  // namespace callbox::helper

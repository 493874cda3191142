// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/greeting.h"

#include <algorithm>

namespace callbox::rmc::channel {

namespace {

constexpr std::size_t kMaxLine = 200;
constexpr std::size_t kCookie = 16;
constexpr unsigned char kKexInit = 20;
constexpr std::size_t kMaxShown = 400;

bool takeNumber(std::string_view& in, std::size_t& value) {
    if (in.size() < 4)
        return false;
    value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = (value << 8U) | static_cast<unsigned char>(in[i]);
    in.remove_prefix(4);
    return true;
}

bool takeList(std::string_view& in, std::string& list) {
    std::size_t length = 0;
    if (!takeNumber(in, length) || length > in.size())
        return false;
    list = std::string(in.substr(0, length));
    in.remove_prefix(length);
    return true;
}

/// Calls `visit` for each name until it returns true.
template <class Visit>
bool anyName(std::string_view list, const Visit& visit) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(','), list.size());
        if (visit(list.substr(0, end)))
            return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

bool haveCommon(std::string_view ours, std::string_view theirs) {
    return anyName(ours, [theirs](std::string_view mine) {
        return anyName(theirs, [mine](std::string_view name) { return name == mine; });
    });
}

bool isAead(std::string_view cipher) {
    return cipher.find("gcm") != std::string_view::npos ||
           cipher.find("poly1305") != std::string_view::npos;
}

}  // namespace

Algorithms ourAlgorithms(const std::string& pinnedType) {
    Algorithms offer;
    offer.keyExchange =
        "curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,"
        "ecdh-sha2-nistp521,diffie-hellman-group16-sha512,diffie-hellman-group18-sha512,"
        "diffie-hellman-group14-sha256";
    offer.cipher =
        "aes256-gcm@openssh.com,aes128-gcm@openssh.com,chacha20-poly1305@openssh.com,"
        "aes256-ctr,aes192-ctr,aes128-ctr";
    offer.mac =
        "hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha2-256,hmac-sha2-512";
    // A key of type ssh-rsa signs with SHA-2 under names of its own.
    if (pinnedType == "ssh-rsa")
        offer.hostKey = "rsa-sha2-512,rsa-sha2-256,";
    else if (!pinnedType.empty())
        offer.hostKey = pinnedType + ",";
    for (const std::string_view type : {"ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
                                        "ecdsa-sha2-nistp521", "rsa-sha2-512", "rsa-sha2-256"}) {
        if (offer.hostKey.find(std::string(type) + ",") == std::string::npos)
            offer.hostKey += std::string(type) + ",";
    }
    offer.hostKey.pop_back();
    return offer;
}

Greeting readGreeting(std::string_view bytes) {
    Greeting greeting;
    greeting.firstLine =
        std::string(bytes.substr(0, std::min(bytes.find_first_of("\r\n"), kMaxLine)));
    std::string_view rest = bytes;
    // A server may say other lines before its identification.
    while (rest.rfind("SSH-", 0) != 0) {
        const std::size_t end = rest.find('\n');
        if (end == std::string_view::npos)
            return greeting;
        rest.remove_prefix(end + 1);
    }
    greeting.ssh = rest.rfind("SSH-2.", 0) == 0 || rest.rfind("SSH-1.99", 0) == 0;
    const std::size_t end = rest.find('\n');
    if (!greeting.ssh || end == std::string_view::npos)
        return greeting;
    rest.remove_prefix(end + 1);

    std::size_t length = 0;
    if (!takeNumber(rest, length) || rest.size() < 2 + kCookie)
        return greeting;
    rest.remove_prefix(1);
    if (static_cast<unsigned char>(rest[0]) != kKexInit)
        return greeting;
    rest.remove_prefix(1 + kCookie);
    std::string otherCipher;
    std::string otherMac;
    greeting.keyExchange = takeList(rest, greeting.offered.keyExchange) &&
                           takeList(rest, greeting.offered.hostKey) &&
                           takeList(rest, greeting.offered.cipher) && takeList(rest, otherCipher) &&
                           takeList(rest, greeting.offered.mac) && takeList(rest, otherMac);
    return greeting;
}

core::Message explainGreeting(const Greeting& greeting, const Algorithms& ours) {
    if (!greeting.ssh)
        return greeting.firstLine.empty()
                   ? core::say("channel.closed-before-greeting")
                   : core::say("channel.not-ssh", {{"line", greeting.firstLine}});
    if (!greeting.keyExchange)
        return {};
    const auto offered = [](const std::string& list) {
        return std::map<std::string, std::string>{{"offered", list.substr(0, kMaxShown)}};
    };
    const Algorithms& theirs = greeting.offered;
    if (!haveCommon(ours.keyExchange, theirs.keyExchange))
        return core::say("channel.no-common-key-exchange", offered(theirs.keyExchange));
    if (!haveCommon(ours.hostKey, theirs.hostKey))
        return core::say("channel.no-common-host-key", offered(theirs.hostKey));
    if (!haveCommon(ours.cipher, theirs.cipher))
        return core::say("channel.no-common-cipher", offered(theirs.cipher));
    const bool aead = anyName(ours.cipher, [&theirs](std::string_view cipher) {
        return isAead(cipher) && haveCommon(cipher, theirs.cipher);
    });
    if (!aead && !haveCommon(ours.mac, theirs.mac))
        return core::say("channel.no-common-mac", offered(theirs.mac));
    return {};
}

}  // namespace callbox::rmc::channel

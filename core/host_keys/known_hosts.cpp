// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host_keys/known_hosts.h"

#include <algorithm>
#include <array>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "core/host_keys/host_key.h"
#include "core/protocol/identity.h"
#include "core/words/characters.h"

namespace callbox::core::host_keys {

namespace {

constexpr std::size_t kMaxLines = 50'000;
constexpr std::size_t kMaxLine = 16'384;
constexpr std::uint16_t kSshPort = 22;

/// In the order in which the channel prefers them.
constexpr std::string_view kTypes[] = {"ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
                                       "ecdsa-sha2-nistp521", "ssh-rsa"};

/// As the file names it: the port only where it is not the usual one.
std::string nameOf(const std::string& host, std::uint16_t port) {
    if (port == kSshPort)
        return lowered(host);
    return "[" + lowered(host) + "]:" + std::to_string(port);
}

std::string_view takeWord(std::string_view& text) {
    const auto start = text.find_first_not_of(" \t");
    if (start == std::string_view::npos) {
        text = {};
        return {};
    }
    text.remove_prefix(start);
    const auto end = std::min(text.find_first_of(" \t"), text.size());
    const auto word = text.substr(0, end);
    text.remove_prefix(end);
    return word;
}

/// `*` and `?`; goes back to the last star only, so its time is bounded by the product.
bool matchesPattern(std::string_view name, std::string_view pattern) {
    std::size_t n = 0;
    std::size_t p = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = n;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == name[n])) {
            ++p;
            ++n;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            n = ++resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

/// `|1|SALT|HASH`: HMAC-SHA1 of the name, which hides the names of a stolen file.
bool matchesHash(const std::string& name, std::string_view hashed) {
    hashed.remove_prefix(3);
    const auto bar = hashed.find('|');
    if (bar == std::string_view::npos)
        return false;
    const auto salt = protocol::base64Decode(hashed.substr(0, bar));
    const auto hash = protocol::base64Decode(hashed.substr(bar + 1));
    if (!salt || !hash)
        return false;
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (!HMAC(EVP_sha1(), salt->data(), static_cast<int>(salt->size()),
              reinterpret_cast<const unsigned char*>(name.data()), name.size(), digest.data(),
              &size))
        return false;
    return *hash == std::string_view(reinterpret_cast<const char*>(digest.data()), size);
}

bool matchesNames(const std::string& name, std::string_view names) {
    if (names.rfind("|1|", 0) == 0)
        return matchesHash(name, names);
    bool matches = false;
    while (!names.empty()) {
        const auto end = std::min(names.find(','), names.size());
        auto pattern = names.substr(0, end);
        names.remove_prefix(std::min(end + 1, names.size()));
        const bool excludes = !pattern.empty() && pattern.front() == '!';
        if (excludes)
            pattern.remove_prefix(1);
        if (!matchesPattern(name, lowered(pattern)))
            continue;
        if (excludes)
            return false;
        matches = true;
    }
    return matches;
}

}  // namespace

Result<KnownHosts> KnownHosts::parse(std::string_view text) {
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    if (text.size() > kKnownHostsLimit || lines > kMaxLines)
        return fail(ErrorCode::limitExceeded, say("host-keys.file-too-long"));
    KnownHosts known;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (!known.takeLine(line))
            ++known.notUnderstood_;
    }
    return known;
}

bool KnownHosts::takeLine(std::string_view text) {
    if (text.size() > kMaxLine)
        return false;
    auto word = takeWord(text);
    if (word.empty() || word.front() == '#')
        return true;
    Line line;
    if (word == "@cert-authority")
        return true;
    if (word.front() == '@') {
        if (word != "@revoked")
            return false;
        line.revoked = true;
        word = takeWord(text);
    }
    line.names = std::string(word);
    const auto type = takeWord(text);
    const auto wire = protocol::base64Decode(takeWord(text));
    if (!wire)
        return false;
    auto key = describeHostKey(*wire);
    if (!key || key->type != type)
        return false;
    line.key = std::move(*key);
    lines_.push_back(std::move(line));
    return true;
}

bool KnownHosts::isRevoked(const std::string& name, const HostKey& key) const {
    return std::any_of(lines_.begin(), lines_.end(), [&](const Line& line) {
        return line.revoked && sameKey(line.key, key) && matchesNames(name, line.names);
    });
}

std::vector<HostKey> KnownHosts::keysOf(const std::string& host, std::uint16_t port) const {
    const std::string name = nameOf(host, port);
    std::vector<HostKey> keys;
    for (const auto type : kTypes)
        for (const Line& line : lines_)
            if (!line.revoked && line.key.type == type && matchesNames(name, line.names) &&
                !isRevoked(name, line.key))
                keys.push_back(line.key);
    return keys;
}

HostKeyListing KnownHosts::judge(const std::string& host, std::uint16_t port,
                                 const HostKey& shown) const {
    const std::string name = nameOf(host, port);
    if (isRevoked(name, shown))
        return HostKeyListing::revoked;
    auto listing = HostKeyListing::notListed;
    for (const Line& line : lines_) {
        if (line.revoked || line.key.type != shown.type || !matchesNames(name, line.names))
            continue;
        if (sameKey(line.key, shown))
            return HostKeyListing::listed;
        listing = HostKeyListing::differs;
    }
    return listing;
}

}  // namespace callbox::core::host_keys

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/host_key.h"

#include <algorithm>
#include <array>

#include <openssl/evp.h>

namespace callbox::rmc::channel {

namespace {

constexpr std::size_t kMaxKeyBytes = 16384;

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

std::string base64(std::string_view bytes) {
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                                       bytesOf(bytes), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

core::Result<core::HostKey> describeHostKey(std::string_view wire) {
    const auto refuse = [] {
        return core::fail(core::ErrorCode::protocol, core::say("channel.host-key-unreadable"));
    };
    if (wire.size() < 8 || wire.size() > kMaxKeyBytes)
        return refuse();
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i)
        length = (length << 8U) | static_cast<unsigned char>(wire[i]);
    if (length == 0 || length > 64 || length > wire.size() - 4)
        return refuse();
    core::HostKey key;
    key.type = std::string(wire.substr(4, length));
    if (!std::all_of(key.type.begin(), key.type.end(), [](char c) { return c > ' ' && c < 127; }))
        return refuse();
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (EVP_Digest(wire.data(), wire.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
        return core::fail(core::ErrorCode::internal, core::say("channel.crypto-failed"));
    key.fingerprint =
        "SHA256:" + base64({reinterpret_cast<const char*>(digest.data()), std::size_t{size}});
    while (key.fingerprint.back() == '=')
        key.fingerprint.pop_back();
    key.blob = base64(wire);
    return key;
}

bool sameKey(const core::HostKey& a, const core::HostKey& b) {
    return !a.blob.empty() && a.blob == b.blob;
}

}  // namespace callbox::rmc::channel

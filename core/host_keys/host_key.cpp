// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/host_keys/host_key.h"

#include <algorithm>
#include <array>

#include <openssl/evp.h>

#include "core/protocol/identity.h"

namespace callbox::core::host_keys {

namespace {

constexpr std::size_t kMaxKeyBytes = 16384;

}  // namespace

Result<HostKey> describeHostKey(std::string_view wire) {
    const auto refuse = [] {
        return fail(ErrorCode::protocol, say("channel.host-key-unreadable"));
    };
    if (wire.size() < 8 || wire.size() > kMaxKeyBytes)
        return refuse();
    std::size_t length = 0;
    for (std::size_t i = 0; i < 4; ++i)
        length = (length << 8U) | static_cast<unsigned char>(wire[i]);
    if (length == 0 || length > 64 || length > wire.size() - 4)
        return refuse();
    HostKey key;
    key.type = std::string(wire.substr(4, length));
    if (!std::all_of(key.type.begin(), key.type.end(), [](char c) { return c > ' ' && c < 127; }))
        return refuse();
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (EVP_Digest(wire.data(), wire.size(), digest.data(), &size, EVP_sha256(), nullptr) != 1)
        return fail(ErrorCode::internal, say("channel.crypto-failed"));
    key.fingerprint =
        "SHA256:" +
        protocol::base64Encode({reinterpret_cast<const char*>(digest.data()), std::size_t{size}});
    while (key.fingerprint.back() == '=')
        key.fingerprint.pop_back();
    key.blob = protocol::base64Encode(wire);
    return key;
}

bool sameKey(const HostKey& a, const HostKey& b) {
    return !a.blob.empty() && a.blob == b.blob;
}

}  // namespace callbox::core::host_keys

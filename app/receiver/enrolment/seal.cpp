// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/enrolment/seal.h"

#include <memory>

#include <openssl/evp.h>
#include <openssl/sha.h>

#include "core/protocol/identity.h"

namespace callbox::app::receiver {

namespace {

using core::ErrorCode;
using core::fail;
using core::say;
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

constexpr std::size_t kIv = 12;
constexpr std::size_t kTag = 16;

const unsigned char* in(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* out(std::string& text, std::size_t at = 0) {
    return reinterpret_cast<unsigned char*>(text.data()) + at;
}

std::string keyFor(std::string_view nonce, std::string_view entityId) {
    std::string text("callbox seal v1\0", 16);
    text.append(nonce).append(1, '\0').append(entityId);
    std::string key(SHA256_DIGEST_LENGTH, '\0');
    SHA256(in(text), text.size(), out(key));
    return key;
}

}  // namespace

std::string nonceHash(std::string_view nonce) {
    std::string text("callbox nonce v1\0", 17);
    text.append(nonce);
    return core::protocol::sha256Hex(text);
}

core::Result<std::string> seal(std::string_view password, std::string_view nonce,
                               std::string_view entityId, std::string_view random) {
    const std::string key = keyFor(nonce, entityId);
    std::string sealed(random.substr(0, kIv));
    sealed.resize(kIv + password.size() + kTag);
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int length = 0;
    const int size = static_cast<int>(password.size());
    if (random.size() < kIv || !cipher ||
        EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(key), in(sealed)) != 1 ||
        EVP_EncryptUpdate(cipher.get(), out(sealed, kIv), &length, in(password), size) != 1 ||
        EVP_EncryptFinal_ex(cipher.get(), out(sealed, kIv) + length, &length) != 1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, kTag,
                            out(sealed, kIv + password.size())) != 1)
        return fail(ErrorCode::internal, say("receiver.seal-failed"));
    return core::protocol::base64Encode(sealed);
}

core::Result<std::string> unseal(std::string_view sealed, std::string_view nonce,
                                 std::string_view entityId) {
    const auto broken = [] { return fail(ErrorCode::corrupt, say("receiver.seal-broken")); };
    auto bytes = core::protocol::base64Decode(sealed);
    if (!bytes || bytes->size() < kIv + kTag)
        return broken();
    const std::string key = keyFor(nonce, entityId);
    std::string password(bytes->size() - kIv - kTag, '\0');
    const Cipher cipher(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    int length = 0;
    const int size = static_cast<int>(password.size());
    if (!cipher ||
        EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(key), in(*bytes)) != 1 ||
        EVP_DecryptUpdate(cipher.get(), out(password), &length, in(*bytes) + kIv, size) != 1 ||
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kTag,
                            out(*bytes, bytes->size() - kTag)) != 1 ||
        EVP_DecryptFinal_ex(cipher.get(), out(password) + length, &length) != 1)
        return broken();
    return password;
}

}  // namespace callbox::app::receiver

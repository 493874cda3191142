// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/identity.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>

#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#include "core/model/base64.h"

namespace callbox::core::protocol {

namespace {

const unsigned char* bytesOf(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

std::string hex(std::string_view bytes) {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto value = static_cast<unsigned char>(c);
        text += kDigits[value >> 4U];
        text += kDigits[value & 15U];
    }
    return text;
}

std::string sha256(std::string_view bytes) {
    std::string digest(SHA256_DIGEST_LENGTH, '\0');
    SHA256(bytesOf(bytes), bytes.size(), reinterpret_cast<unsigned char*>(digest.data()));
    return digest;
}

std::string hmacSha256(std::string_view key, std::string_view bytes) {
    std::string mac(SHA256_DIGEST_LENGTH, '\0');
    unsigned int length = 0;
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), bytesOf(bytes), bytes.size(),
         reinterpret_cast<unsigned char*>(mac.data()), &length);
    return mac;
}

/// Trimmed, upper-cased, and empty where the maker left a filler.
std::string identityPart(std::string_view value) {
    if (isFiller(value))
        return {};
    const auto first = value.find_first_not_of(" \t\r\n");
    const auto last = value.find_last_not_of(" \t\r\n");
    std::string part(value.substr(first, last - first + 1));
    std::transform(part.begin(), part.end(), part.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return part;
}

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Context = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

tl::unexpected<Error> cryptographyFailed() {
    return fail(ErrorCode::internal, say("protocol.cryptography-failed"));
}

}  // namespace

std::string sha256Hex(std::string_view bytes) {
    return hex(sha256(bytes));
}

std::string base64Encode(std::string_view bytes) {
    return core::base64Encode(bytes);
}

Result<std::string> base64Decode(std::string_view text) {
    return core::base64Decode(text);
}

Result<std::string> entityId(const Mtms& mtms, std::string_view machineUuid) {
    std::string serial = identityPart(mtms.serial);
    if (serial.empty())
        serial = identityPart(machineUuid);
    if (serial.empty())
        return fail(ErrorCode::invalidArgument, say("protocol.machine-without-identity"));
    std::string text = "callbox entity v1";
    for (const std::string& part : {identityPart(mtms.type), identityPart(mtms.model), serial}) {
        text += '\0';
        text += part;
    }
    std::string digits = sha256Hex(text).substr(0, 16);
    std::transform(digits.begin(), digits.end(), digits.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return "CBX-" + digits;
}

std::string cloudEventType(MessageType type) {
    std::string name = boost::describe::enum_to_string(type, "");
    if (type == MessageType::extendedData)
        name = "extended-data";
    return "org.callbox." + name + ".v1";
}

Result<MessageType> messageType(std::string_view text) {
    std::optional<MessageType> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<MessageType>>(
        [&](auto enumerator) {
            if (cloudEventType(enumerator.value) == text)
                found = enumerator.value;
        });
    if (!found)
        return fail(ErrorCode::protocol, say("protocol.message-type-unknown",
                                             {{"type", std::string(text.substr(0, 80))}}));
    return *found;
}

std::string scramServerKey(std::string_view password, std::string_view salt, int iterations) {
    std::string salted(SHA256_DIGEST_LENGTH, '\0');
    PKCS5_PBKDF2_HMAC(password.data(), static_cast<int>(password.size()), bytesOf(salt),
                      static_cast<int>(salt.size()), iterations, EVP_sha256(),
                      static_cast<int>(salted.size()),
                      reinterpret_cast<unsigned char*>(salted.data()));
    return hmacSha256(salted, "Server Key");
}

std::string scramSalt(std::string_view entity) {
    std::string text = "callbox salt v1";
    text += '\0';
    text += entity;
    return sha256(text);
}

std::string authenticator(const Envelope& envelope, std::string_view serverKey) {
    const auto& identity = envelope.identity;
    const std::string text = identity.consoleId + '\n' + identity.epoch + '\n' +
                             std::to_string(identity.sequence) + '\n' + identity.digest + '\n' +
                             envelope.type + '\n' + envelope.subject + '\n' + envelope.reporter;
    return base64Encode(hmacSha256(hmacSha256(serverKey, "callbox message v1"), text));
}

bool equalSecrets(std::string_view a, std::string_view b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

Result<SigningKeyPair> makeSigningKey() {
    SigningKeyPair pair;
    pair.seed.resize(32);
    if (RAND_bytes(reinterpret_cast<unsigned char*>(pair.seed.data()), 32) != 1)
        return cryptographyFailed();
    const Key key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(pair.seed), 32),
                  &EVP_PKEY_free);
    pair.publicKey.resize(32);
    std::size_t length = 32;
    if (!key ||
        EVP_PKEY_get_raw_public_key(
            key.get(), reinterpret_cast<unsigned char*>(pair.publicKey.data()), &length) != 1)
        return cryptographyFailed();
    return pair;
}

Result<std::string> sign(std::string_view bytes, std::string_view seed) {
    const Key key(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, bytesOf(seed), seed.size()),
        &EVP_PKEY_free);
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    std::string signature(64, '\0');
    std::size_t length = signature.size();
    if (!key || !context ||
        EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length,
                       bytesOf(bytes), bytes.size()) != 1)
        return cryptographyFailed();
    return signature;
}

bool verifySignature(std::string_view bytes, std::string_view signature,
                     std::string_view publicKey) {
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(publicKey),
                                              publicKey.size()),
                  &EVP_PKEY_free);
    const Context context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return key && context &&
           EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature), signature.size(), bytesOf(bytes),
                            bytes.size()) == 1;
}

Result<std::string> publicKeyFromText(std::string_view text) {
    constexpr std::size_t kKeyBytes = 32;
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0)
        text.remove_suffix(1);
    std::string raw(kKeyBytes, '\0');
    std::size_t length = raw.size();
    const std::unique_ptr<BIO, decltype(&BIO_free)> input(
        BIO_new_mem_buf(text.data(), static_cast<int>(std::min<std::size_t>(text.size(), 4096))),
        &BIO_free);
    const Key key(input ? PEM_read_bio_PUBKEY(input.get(), nullptr, nullptr, nullptr) : nullptr,
                  &EVP_PKEY_free);
    if (key && EVP_PKEY_get_id(key.get()) == EVP_PKEY_ED25519 &&
        EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char*>(raw.data()),
                                    &length) == 1 &&
        length == kKeyBytes)
        return raw;
    auto bytes = base64Decode(text);
    if (key || !bytes || bytes->size() != kKeyBytes)
        return fail(ErrorCode::protocol, say("protocol.not-a-public-key"));
    return bytes;
}

std::string randomHex(std::size_t bytes) {
    std::string raw(bytes, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(raw.data()), static_cast<int>(bytes)) != 1)
        std::abort();  // without randomness no secret can be made: there is nothing safe to return
    return hex(raw);
}

}  // namespace callbox::core::protocol

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/farm/host_keys.h"

#include <array>

#include <openssl/evp.h>

#include "tests/lab/farm/identity.h"

namespace callbox::tests::farm {

namespace {

std::string base64(const std::string& bytes) {
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                                     reinterpret_cast<const unsigned char*>(bytes.data()),
                                     static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(size));
    return text;
}

void put(std::string& out, const std::string& text) {
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        out += static_cast<char>(static_cast<unsigned char>(text.size() >> shift));
    out += text;
}

std::string publicHalf(const std::string& secret) {
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr,
                                     reinterpret_cast<const unsigned char*>(secret.data()),
                                     secret.size()),
        &EVP_PKEY_free);
    std::array<unsigned char, 32> point{};
    std::size_t size = point.size();
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), point.data(), &size) != 1)
        return {};
    return {reinterpret_cast<const char*>(point.data()), size};
}

}  // namespace

// By way of OpenSSH's file form: libssh makes keys of its own only at random.
Key makeHostKey(std::uint64_t seed, std::size_t number) {
    const std::string type = "ssh-ed25519";
    const std::string secret = secretOf(seed, number, "host-key");
    const std::string point = publicHalf(secret);
    std::string wire;
    put(wire, type);
    put(wire, point);
    std::string inner("CBOXCBOX");
    put(inner, type);
    put(inner, point);
    put(inner, secret + point);
    put(inner, "");
    for (char pad = 1; inner.size() % 8 != 0; ++pad)
        inner += pad;
    std::string bytes("openssh-key-v1\0", 15);
    put(bytes, "none");
    put(bytes, "none");
    put(bytes, "");
    bytes += std::string("\0\0\0\1", 4);
    put(bytes, wire);
    put(bytes, inner);
    const std::string text = "-----BEGIN OPENSSH PRIVATE KEY-----\n" + base64(bytes) +
                             "\n-----END OPENSSH PRIVATE KEY-----\n";
    ssh_key key = nullptr;
    if (ssh_pki_import_privkey_base64(text.c_str(), nullptr, nullptr, nullptr, &key) != SSH_OK)
        key = nullptr;
    return {key, &ssh_key_free};
}

core::HostKey describeHostKey(ssh_key key) {
    core::HostKey described;
    described.type = ssh_key_type_to_char(ssh_key_type(key));
    char* text = nullptr;
    if (ssh_pki_export_pubkey_base64(key, &text) == SSH_OK) {
        described.blob = text;
        ssh_string_free_char(text);
    }
    unsigned char* hash = nullptr;
    std::size_t size = 0;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &size) == 0) {
        text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, size);
        described.fingerprint = text ? text : "";
        ssh_string_free_char(text);
        ssh_clean_pubkey_hash(&hash);
    }
    return described;
}

}  // namespace callbox::tests::farm

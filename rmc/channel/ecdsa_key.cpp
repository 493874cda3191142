// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/ecdsa_key.h"

#include <algorithm>
#include <cctype>
#include <memory>
#include <optional>

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>

#include "core/protocol/identity.h"

namespace callbox::rmc::channel {

namespace {

constexpr std::string_view kBegin = "-----BEGIN OPENSSH PRIVATE KEY-----";
constexpr std::string_view kEnd = "-----END OPENSSH PRIVATE KEY-----";
constexpr std::string_view kMagic{"openssh-key-v1\0", 15};

template <class Type, void (*release)(Type*)>
struct Release {
    void operator()(Type* object) const { release(object); }
};
template <class Type, void (*release)(Type*)>
using Owned = std::unique_ptr<Type, Release<Type, release>>;

std::optional<std::size_t> takeNumber(std::string_view& bytes) {
    if (bytes.size() < 4)
        return std::nullopt;
    std::size_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = (number << 8U) | static_cast<unsigned char>(bytes[i]);
    bytes.remove_prefix(4);
    return number;
}

std::optional<std::string_view> takeText(std::string_view& bytes) {
    const auto length = takeNumber(bytes);
    if (!length || *length > bytes.size())
        return std::nullopt;
    const auto text = bytes.substr(0, *length);
    bytes.remove_prefix(*length);
    return text;
}

/// The form's private part: curve, point and secret number.
struct Parts {
    std::string_view curve;
    std::string_view point;
    std::string_view secret;
};

std::optional<Parts> partsOf(std::string_view wire) {
    if (wire.substr(0, kMagic.size()) != kMagic)
        return std::nullopt;
    wire.remove_prefix(kMagic.size());
    const auto cipher = takeText(wire);
    const auto derivation = takeText(wire);
    const auto options = takeText(wire);
    const auto count = takeNumber(wire);
    const auto publicHalf = takeText(wire);
    auto inner = takeText(wire);
    if (!cipher || *cipher != "none" || !derivation || !options || !count || *count != 1 ||
        !publicHalf || !inner)
        return std::nullopt;
    if (!takeNumber(*inner) || !takeNumber(*inner) || !takeText(*inner))
        return std::nullopt;
    const auto curve = takeText(*inner);
    const auto point = takeText(*inner);
    const auto secret = takeText(*inner);
    if (!curve || !point || !secret)
        return std::nullopt;
    return Parts{*curve, *point, *secret};
}

const char* groupOf(std::string_view curve) {
    return curve == "nistp256"   ? "prime256v1"
           : curve == "nistp384" ? "secp384r1"
           : curve == "nistp521" ? "secp521r1"
                                 : nullptr;
}

std::optional<std::string> pemOf(const Parts& parts) {
    const char* const group = groupOf(parts.curve);
    if (!group)
        return std::nullopt;
    const Owned<BIGNUM, BN_clear_free> secret(
        BN_bin2bn(reinterpret_cast<const unsigned char*>(parts.secret.data()),
                  static_cast<int>(parts.secret.size()), nullptr));
    const Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free> build(OSSL_PARAM_BLD_new());
    if (!secret || !build ||
        OSSL_PARAM_BLD_push_utf8_string(build.get(), OSSL_PKEY_PARAM_GROUP_NAME, group, 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(build.get(), OSSL_PKEY_PARAM_PUB_KEY, parts.point.data(),
                                         parts.point.size()) != 1 ||
        OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_PRIV_KEY, secret.get()) != 1)
        return std::nullopt;
    const Owned<OSSL_PARAM, OSSL_PARAM_free> params(OSSL_PARAM_BLD_to_param(build.get()));
    const Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY* made = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &made, EVP_PKEY_KEYPAIR, params.get()) != 1)
        return std::nullopt;
    const Owned<EVP_PKEY, EVP_PKEY_free> key(made);
    const Owned<BIO, BIO_free_all> out(BIO_new(BIO_s_mem()));
    if (!out || PEM_write_bio_PrivateKey_traditional(out.get(), key.get(), nullptr, nullptr, 0,
                                                     nullptr, nullptr) != 1)
        return std::nullopt;
    char* text = nullptr;
    const long length = BIO_get_mem_data(out.get(), &text);
    return std::string(text, static_cast<std::size_t>(length));
}

std::string mpint(const BIGNUM* number) {
    std::string bytes(static_cast<std::size_t>(BN_num_bytes(number)), '\0');
    BN_bn2bin(number, reinterpret_cast<unsigned char*>(bytes.data()));
    // A set highest bit would make it negative.
    if (!bytes.empty() && (static_cast<unsigned char>(bytes.front()) & 0x80U) != 0)
        bytes.insert(bytes.begin(), '\0');
    std::string text;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        text += static_cast<char>(static_cast<unsigned char>(bytes.size() >> shift));
    return text + bytes;
}

}  // namespace

core::Result<std::string> ecdsaKeyAsPem(std::string_view form) {
    const auto refuse = [] {
        return core::fail(core::ErrorCode::corrupt, core::say("channel.own-key-unusable"));
    };
    const auto begin = form.find(kBegin);
    const auto end = form.find(kEnd);
    if (begin == std::string_view::npos || end == std::string_view::npos || end < begin)
        return refuse();
    std::string encoded(form.substr(begin + kBegin.size(), end - begin - kBegin.size()));
    std::erase_if(encoded, [](unsigned char c) { return std::isspace(c) != 0; });
    auto wire = core::protocol::base64Decode(encoded);
    OPENSSL_cleanse(encoded.data(), encoded.size());
    if (!wire)
        return refuse();
    const auto parts = partsOf(*wire);
    auto pem = parts ? pemOf(*parts) : std::nullopt;
    OPENSSL_cleanse(wire->data(), wire->size());
    if (!pem)
        return refuse();
    return std::move(*pem);
}

std::string ecdsaSignature(std::string_view pem, std::string_view data) {
    const Owned<BIO, BIO_free_all> in(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const Owned<EVP_PKEY, EVP_PKEY_free> key(
        in ? PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr) : nullptr);
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    if (!key || !context)
        return {};
    const int bits = EVP_PKEY_get_bits(key.get());
    const EVP_MD* const hash = bits <= 256   ? EVP_sha256()
                               : bits <= 384 ? EVP_sha384()
                                             : EVP_sha512();
    const auto* const bytes = reinterpret_cast<const unsigned char*>(data.data());
    std::size_t size = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, hash, nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, bytes, data.size()) != 1)
        return {};
    std::string der(size, '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(der.data()), &size, bytes,
                       data.size()) != 1)
        return {};
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const Owned<ECDSA_SIG, ECDSA_SIG_free> pair(
        d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(size)));
    if (!pair)
        return {};
    return mpint(ECDSA_SIG_get0_r(pair.get())) + mpint(ECDSA_SIG_get0_s(pair.get()));
}

}  // namespace callbox::rmc::channel

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/relay/relay_certificate.h"

#include <algorithm>
#include <memory>
#include <vector>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include "core/protocol/identity.h"
#include "core/words/characters.h"

namespace callbox::service::relay {

using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

namespace {

template <auto Free>
struct Freer {
    template <class T>
    void operator()(T* pointer) const {
        Free(pointer);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<&X509_free>>;
using Bio = std::unique_ptr<BIO, Freer<&BIO_free_all>>;

constexpr long kDay = 24L * 60 * 60;
constexpr long kDays = 7305;

bool extend(X509* certificate, int nid, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Freer<&X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

Certificate selfSigned(const std::string& commonName, EVP_PKEY* key) {
    Certificate certificate(X509_new());
    unsigned char serial[16];
    if (!certificate || RAND_bytes(serial, sizeof serial) != 1)
        return {};
    serial[0] = static_cast<unsigned char>((serial[0] & 0x7fU) | 0x40U);
    const std::unique_ptr<BIGNUM, Freer<&BN_free>> number(
        BN_bin2bn(serial, sizeof serial, nullptr));
    X509* raw = certificate.get();
    X509_NAME* name = X509_get_subject_name(raw);
    const auto* text = reinterpret_cast<const unsigned char*>(commonName.c_str());
    const bool good =
        number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(raw)) &&
        X509_set_version(raw, X509_VERSION_3) == 1 &&
        X509_gmtime_adj(X509_getm_notBefore(raw), -kDay) &&
        X509_gmtime_adj(X509_getm_notAfter(raw), kDays * kDay) && X509_set_pubkey(raw, key) == 1 &&
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, -1, -1, 0) == 1 &&
        X509_set_issuer_name(raw, name) == 1 && extend(raw, NID_subject_key_identifier, "hash") &&
        extend(raw, NID_basic_constraints, "critical,CA:FALSE") &&
        extend(raw, NID_key_usage, "critical,digitalSignature") &&
        extend(raw, NID_ext_key_usage, "serverAuth,clientAuth");
    return good && X509_sign(raw, key, EVP_sha256()) != 0 ? std::move(certificate) : Certificate{};
}

template <class Write>
std::string pem(Write write) {
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || write(bio.get()) != 1)
        return {};
    char* data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return std::string(data, static_cast<std::size_t>(length));
}

}  // namespace

Result<RelayIdentity> makeRelayIdentity(const std::string& name) {
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? selfSigned(name.substr(0, 60), key.get()) : nullptr;
    RelayIdentity identity;
    if (certificate) {
        identity.certificate =
            pem([&](BIO* bio) { return PEM_write_bio_X509(bio, certificate.get()); });
        identity.key = pem([&](BIO* bio) {
            return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        });
    }
    if (identity.certificate.empty() || identity.key.empty())
        return fail(ErrorCode::internal, say("relay.certificate-not-made"));
    return identity;
}

std::string certificateFingerprint(X509* certificate) {
    unsigned char* der = nullptr;
    const int length = certificate ? i2d_X509(certificate, &der) : 0;
    if (length <= 0)
        return {};
    const std::string bytes(reinterpret_cast<const char*>(der), static_cast<std::size_t>(length));
    OPENSSL_free(der);
    return core::protocol::sha256Hex(bytes);
}

Result<std::string> fingerprintIn(const std::string& text) {
    if (text.find("-----BEGIN CERTIFICATE-----") != std::string::npos) {
        const Bio bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
        const Certificate certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)
                                          : nullptr);
        if (auto fingerprint = certificateFingerprint(certificate.get()); !fingerprint.empty())
            return fingerprint;
    }
    std::string digits = text.starts_with("SHA256:") ? text.substr(7) : text;
    std::erase_if(digits, [](char c) { return c == ':' || c == ' ' || c == '\n'; });
    digits = core::lowered(digits);
    if (digits.size() == 64 && digits.find_first_not_of("0123456789abcdef") == std::string::npos)
        return digits;
    return core::failField("fingerprint", say("relay.fingerprint-malformed"));
}

}  // namespace callbox::service::relay

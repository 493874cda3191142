// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_ca.h"

#include <stdexcept>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace callbox::tests {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using X509Ptr = std::unique_ptr<X509, decltype(&X509_free)>;

template <class Write>
std::string pem(Write write) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    if (write(bio.get()) != 1)
        throw std::runtime_error("no PEM");
    char* data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return std::string(data, static_cast<std::size_t>(length));
}

std::string pemOf(X509* certificate) {
    return pem([&](BIO* bio) { return PEM_write_bio_X509(bio, certificate); });
}

std::string pemOf(EVP_PKEY* key) {
    return pem([&](BIO* bio) {
        return PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    });
}

void extend(X509* certificate, X509* issuer, int nid, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, decltype(&X509_EXTENSION_free)> extension(
        X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()), &X509_EXTENSION_free);
    if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
        throw std::runtime_error("no extension");
}

X509Ptr blank(const std::string& name, EVP_PKEY* key, int fromDays, int untilDays) {
    X509Ptr certificate(X509_new(), &X509_free);
    X509_set_version(certificate.get(), 2);
    long serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&serial), 4);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), 86'400L * fromDays);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 86'400L * untilDays);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
    return certificate;
}

}  // namespace

struct TestCa::Parts {
    Key key{EVP_EC_gen("P-256"), &EVP_PKEY_free};
    X509Ptr certificate{nullptr, &X509_free};
    std::string text;
};

TestCa::TestCa() : parts_(std::make_unique<Parts>()) {
    parts_->certificate = blank("Callbox test CA", parts_->key.get(), -400, 400);
    X509* certificate = parts_->certificate.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    extend(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE");
    extend(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    X509_sign(certificate, parts_->key.get(), EVP_sha256());
    parts_->text = pemOf(certificate);
}

TestCa::~TestCa() = default;

const std::string& TestCa::certificate() const {
    return parts_->text;
}

Certificate TestCa::sign(void* key, const std::vector<std::string>& names, int fromDays,
                         int untilDays) const {
    auto* own = static_cast<EVP_PKEY*>(key);
    const X509Ptr certificate = blank("Callbox test receiver", own, fromDays, untilDays);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(parts_->certificate.get()));
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ",") + name;
    extend(certificate.get(), parts_->certificate.get(), NID_subject_alt_name, list);
    X509_sign(certificate.get(), parts_->key.get(), EVP_sha256());
    return {pemOf(certificate.get()), pemOf(own)};
}

Certificate TestCa::issue(const std::vector<std::string>& names, int fromDays,
                          int untilDays) const {
    const Key key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    return sign(key.get(), names, fromDays, untilDays);
}

Certificate TestCa::issueWeak(const std::vector<std::string>& names) const {
    const Key key(EVP_RSA_gen(1024), &EVP_PKEY_free);
    return sign(key.get(), names, -1, 30);
}

std::string TestCa::revoke(const Certificate& certificate) const {
    const std::unique_ptr<BIO, decltype(&BIO_free)> text(
        BIO_new_mem_buf(certificate.certificate.data(),
                        static_cast<int>(certificate.certificate.size())),
        &BIO_free);
    const X509Ptr revoked(PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr), &X509_free);
    const std::unique_ptr<X509_CRL, decltype(&X509_CRL_free)> list(X509_CRL_new(), &X509_CRL_free);
    const std::unique_ptr<ASN1_TIME, decltype(&ASN1_TIME_free)> now(X509_gmtime_adj(nullptr, -60),
                                                                    &ASN1_TIME_free);
    const std::unique_ptr<ASN1_TIME, decltype(&ASN1_TIME_free)> next(
        X509_gmtime_adj(nullptr, 86'400), &ASN1_TIME_free);
    X509_CRL_set_version(list.get(), 1);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(parts_->certificate.get()));
    X509_CRL_set1_lastUpdate(list.get(), now.get());
    X509_CRL_set1_nextUpdate(list.get(), next.get());
    X509_REVOKED* entry = X509_REVOKED_new();
    X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(revoked.get()));
    X509_REVOKED_set_revocationDate(entry, now.get());
    X509_CRL_add0_revoked(list.get(), entry);
    X509_CRL_sort(list.get());
    X509_CRL_sign(list.get(), parts_->key.get(), EVP_sha256());
    return pem([&](BIO* bio) { return PEM_write_bio_X509_CRL(bio, list.get()); });
}

}  // namespace callbox::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/certificates.h"

#include <array>
#include <memory>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace callbox::connectivity::courier {

namespace {

constexpr std::size_t kMostCertificates = 64;
constexpr std::size_t kLongestName = 200;

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

}  // namespace

std::string fingerprint(X509* certificate) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    if (!certificate || X509_digest(certificate, EVP_sha256(), digest.data(), &size) != 1)
        return {};
    return {reinterpret_cast<const char*>(digest.data()), size};
}

std::vector<std::string> fingerprints(const std::string& pem) {
    std::vector<std::string> found;
    const Bio text(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), &BIO_free);
    while (text && found.size() < kMostCertificates) {
        const std::unique_ptr<X509, decltype(&X509_free)> certificate(
            PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr), &X509_free);
        if (!certificate)
            break;
        found.push_back(fingerprint(certificate.get()));
    }
    ERR_clear_error();
    return found;
}

bool hasRevocations(const std::string& pem) {
    return pem.find("-----BEGIN X509 CRL-----") != std::string::npos;
}

std::string issuerName(const X509* certificate) {
    const Bio text(BIO_new(BIO_s_mem()), &BIO_free);
    if (!text || !certificate ||
        X509_NAME_print_ex(text.get(), X509_get_issuer_name(certificate), 0,
                           XN_FLAG_RFC2253 & ~ASN1_STRFLGS_UTF8_CONVERT) < 0)
        return {};
    char* data = nullptr;
    const long size = BIO_get_mem_data(text.get(), &data);
    return std::string(data, static_cast<std::size_t>(size)).substr(0, kLongestName);
}

}  // namespace callbox::connectivity::courier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/connections/pem.h"

#include <memory>
#include <string_view>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace callbox::service::connections {

namespace {

bool readable(std::string_view name, const unsigned char* data, long length) {
    if (name == PEM_STRING_X509) {
        const std::unique_ptr<X509, decltype(&X509_free)> certificate(
            d2i_X509(nullptr, &data, length), &X509_free);
        return certificate != nullptr;
    }
    if (name == PEM_STRING_PKCS8INF || name == PEM_STRING_RSA || name == PEM_STRING_ECPRIVATEKEY) {
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
            d2i_AutoPrivateKey(nullptr, &data, length), &EVP_PKEY_free);
        return key != nullptr;
    }
    return true;
}

}  // namespace

bool readablePem(const std::string& text) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> input(
        BIO_new_mem_buf(text.data(), static_cast<int>(text.size())), &BIO_free);
    bool any = false;
    bool good = input != nullptr;
    while (good) {
        char* name = nullptr;
        char* header = nullptr;
        unsigned char* data = nullptr;
        long length = 0;
        if (PEM_read_bio(input.get(), &name, &header, &data, &length) != 1) {
            // Not finding another block is the end; finding half of one is not.
            good = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
            break;
        }
        any = true;
        good = readable(name, data, length);
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, static_cast<std::size_t>(length));
    }
    ERR_clear_error();
    return any && good;
}

}  // namespace callbox::service::connections

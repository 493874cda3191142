// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/certificate_authority.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <string_view>

#include <arpa/inet.h>
#include <fcntl.h>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace callbox::app::http {

namespace {

using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

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
using Extension = std::unique_ptr<X509_EXTENSION, Freer<&X509_EXTENSION_free>>;

constexpr long kDay = 24L * 60 * 60;
constexpr long kCaDays = 3652;
constexpr long kServerDays = 395;
constexpr long kRenewDays = 31;

tl::unexpected<core::Error> cannotMake() {
    return fail(ErrorCode::internal, say("http.certificate-not-made"));
}

tl::unexpected<core::Error> cannotWrite(const std::string& file) {
    return fail(ErrorCode::storage,
                say("http.file-not-written", {{"file", file}, {"cause", std::strerror(errno)}}));
}

bool isAddress(const std::string& host) {
    in6_addr buffer{};
    return inet_pton(AF_INET, host.c_str(), &buffer) == 1 ||
           inet_pton(AF_INET6, host.c_str(), &buffer) == 1;
}

bool isHostName(std::string_view host) {
    static constexpr std::string_view kLetters =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._*";
    return !host.empty() && host.size() <= 253 &&
           host.find_first_not_of(kLetters) == std::string_view::npos;
}

template <class Write>
Result<std::string> pem(Write write) {
    const Bio bio(BIO_new(BIO_s_mem()));
    if (!bio || write(bio.get()) != 1)
        return cannotMake();
    char* data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return std::string(data, static_cast<std::size_t>(length));
}

/// Written beside and renamed, so that a half-written key is never found.
Result<void> store(const std::string& file, std::string_view text, mode_t mode) {
    const std::string draft = file + ".new";
    unlink(draft.c_str());
    const int handle = open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (handle < 0)
        return cannotWrite(draft);
    const ssize_t written = write(handle, text.data(), text.size());
    const bool good = written == static_cast<ssize_t>(text.size()) && fsync(handle) == 0;
    close(handle);
    if (!good || rename(draft.c_str(), file.c_str()) != 0)
        return cannotWrite(file);
    return {};
}

Key loadKey(const std::string& file) {
    const Bio bio(BIO_new_file(file.c_str(), "r"));
    return Key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

Certificate loadCertificate(const std::string& file) {
    const Bio bio(BIO_new_file(file.c_str(), "r"));
    return Certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr) : nullptr);
}

bool extend(X509* certificate, X509* issuer, int nid, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

struct Wanted {
    std::string name;
    long days = 0;
    std::string alternativeNames;  ///< empty: a CA
};

/// `issuer` and `issuerKey` null: signs itself.
Certificate make(const Wanted& wanted, EVP_PKEY* key, X509* issuer, EVP_PKEY* issuerKey) {
    Certificate certificate(X509_new());
    unsigned char serial[16];
    if (!certificate || RAND_bytes(serial, sizeof serial) != 1)
        return {};
    serial[0] = static_cast<unsigned char>((serial[0] & 0x7fU) | 0x40U);
    const std::unique_ptr<BIGNUM, Freer<&BN_free>> number(
        BN_bin2bn(serial, sizeof serial, nullptr));
    X509* raw = certificate.get();
    X509_NAME* name = X509_get_subject_name(raw);
    const bool ca = wanted.alternativeNames.empty();
    const bool good =
        number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(raw)) &&
        X509_set_version(raw, X509_VERSION_3) == 1 &&
        X509_gmtime_adj(X509_getm_notBefore(raw), -kDay) &&
        X509_gmtime_adj(X509_getm_notAfter(raw), wanted.days * kDay) &&
        X509_set_pubkey(raw, key) == 1 &&
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(wanted.name.c_str()), -1,
                                   -1, 0) == 1 &&
        X509_set_issuer_name(raw, issuer ? X509_get_subject_name(issuer) : name) == 1;
    if (!good)
        return {};
    X509* above = issuer ? issuer : raw;
    const bool extended =
        extend(raw, above, NID_subject_key_identifier, "hash") &&
        extend(raw, above, NID_authority_key_identifier, "keyid:always") &&
        extend(raw, above, NID_basic_constraints,
               ca ? "critical,CA:TRUE,pathlen:0" : "critical,CA:FALSE") &&
        extend(raw, above, NID_key_usage,
               ca ? "critical,keyCertSign,cRLSign" : "critical,digitalSignature") &&
        (ca || (extend(raw, above, NID_ext_key_usage, "serverAuth") &&
                extend(raw, above, NID_subject_alt_name, wanted.alternativeNames)));
    if (!extended || X509_sign(raw, issuerKey ? issuerKey : key, EVP_sha256()) == 0)
        return {};
    return certificate;
}

bool stillGood(X509* certificate, EVP_PKEY* key, EVP_PKEY* caKey,
               const std::vector<std::string>& hosts) {
    const time_t soon = time(nullptr) + kRenewDays * kDay;
    time_t when = soon;
    if (X509_verify(certificate, caKey) != 1 || X509_check_private_key(certificate, key) != 1 ||
        X509_cmp_time(X509_get0_notAfter(certificate), &when) <= 0)
        return false;
    for (const auto& host : hosts) {
        const int match = isAddress(host)
                              ? X509_check_ip_asc(certificate, host.c_str(), 0)
                              : X509_check_host(certificate, host.c_str(), host.size(), 0, nullptr);
        if (match != 1)
            return false;
    }
    return true;
}

Result<void> storePair(const std::string& certificateFile, const std::string& keyFile,
                       EVP_PKEY* key, std::initializer_list<X509*> chain) {
    auto keyText = pem([&](BIO* bio) {
        return PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr);
    });
    if (!keyText)
        return core::passOn(keyText);
    if (auto stored = store(keyFile, *keyText, 0600); !stored)
        return stored;
    std::string text;
    for (X509* certificate : chain) {
        auto one = pem([&](BIO* bio) { return PEM_write_bio_X509(bio, certificate); });
        if (!one)
            return core::passOn(one);
        text += *one;
    }
    return store(certificateFile, text, 0644);
}

}  // namespace

Result<ServerCertificate> ownServerCertificate(const std::string& directory,
                                               const std::vector<std::string>& hosts) {
    std::vector<std::string> all{"localhost", "127.0.0.1", "::1"};
    all.insert(all.end(), hosts.begin(), hosts.end());
    std::string alternativeNames;
    for (const auto& host : all) {
        if (!isAddress(host) && !isHostName(host))
            return core::failField("host", say("http.host-malformed", {{"host", host}}));
        alternativeNames += (alternativeNames.empty() ? "" : ",");
        alternativeNames += (isAddress(host) ? "IP:" : "DNS:") + host;
    }
    const std::filesystem::path base(directory);
    const std::string caKeyFile = base / "ca.key";
    ServerCertificate files{base / "ca.pem", base / "server.pem", base / "server.key"};

    Key caKey = loadKey(caKeyFile);
    Certificate ca = loadCertificate(files.caFile);
    if (!caKey || !ca) {
        caKey.reset(EVP_EC_gen("P-256"));
        ca = caKey ? make({"Callbox receiver CA", kCaDays, {}}, caKey.get(), nullptr, nullptr)
                   : nullptr;
        if (!ca)
            return cannotMake();
        if (auto stored = storePair(files.caFile, caKeyFile, caKey.get(), {ca.get()}); !stored)
            return core::passOn(stored);
    }
    Key key = loadKey(files.keyFile);
    Certificate certificate = loadCertificate(files.certificateFile);
    if (key && certificate && stillGood(certificate.get(), key.get(), caKey.get(), all))
        return files;
    key.reset(EVP_EC_gen("P-256"));
    const Wanted wanted{hosts.empty() ? "localhost" : hosts.front().substr(0, 60), kServerDays,
                        alternativeNames};
    certificate = key ? make(wanted, key.get(), ca.get(), caKey.get()) : nullptr;
    if (!certificate)
        return cannotMake();
    if (auto stored = storePair(files.certificateFile, files.keyFile, key.get(),
                                {certificate.get(), ca.get()});
        !stored)
        return core::passOn(stored);
    return files;
}

}  // namespace callbox::app::http

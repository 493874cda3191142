// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/tls.h"

#include <openssl/ssl.h>

namespace callbox::app::http {

namespace {

using core::say;

constexpr unsigned char kProtocols[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
constexpr long kSessionCache = 1024;

int chooseProtocol(SSL*, const unsigned char** out, unsigned char* outLength,
                   const unsigned char* in, unsigned int inLength, void*) {
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outLength, kProtocols, sizeof kProtocols, in, inLength) !=
        OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

}  // namespace

core::Result<void> setUpTls(boost::asio::ssl::context& context, const std::string& certificateFile,
                            const std::string& keyFile) {
    boost::system::error_code error;
    context.use_certificate_chain_file(certificateFile, error);
    if (error)
        return core::failField("certificate",
                               say("http.certificate-unusable",
                                   {{"file", certificateFile}, {"cause", error.message()}}));
    context.use_private_key_file(keyFile, boost::asio::ssl::context::pem, error);
    if (error)
        return core::failField(
            "key", say("http.key-unusable", {{"file", keyFile}, {"cause", error.message()}}));
    SSL_CTX* native = context.native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_2_VERSION);
    SSL_CTX_set_options(
        native, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_alpn_select_cb(native, &chooseProtocol, nullptr);
    SSL_CTX_sess_set_cache_size(native, kSessionCache);
    static constexpr unsigned char kContext[] = "callbox";
    SSL_CTX_set_session_id_context(native, kContext, sizeof kContext - 1);
    return {};
}

}  // namespace callbox::app::http

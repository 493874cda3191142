// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>
#include <cstring>
#include <utility>

#include <curl/curl.h>
#include <openssl/x509.h>

#include "connectivity/courier/failure_cause.h"

namespace callbox::connectivity::courier {

using core::Error;
using core::ErrorCode;
using core::say;

bool mentions(const std::string& text, std::initializer_list<std::string_view> phrases) {
    for (const std::string_view phrase : phrases)
        if (text.find(phrase) != std::string::npos)
            return true;
    return false;
}

namespace {

/// Not the provider's CA. Behind a proxy that is nearly always one that opens TLS to read it.
Cause issuerCause(const TransportFacts& facts) {
    const std::map<std::string, std::string> whose{{"host", facts.host}, {"issuer", facts.issuer}};
    if (facts.proxy.used())
        return {ErrorCode::denied, say("connectivity.tls-inspected", whose)};
    return {ErrorCode::denied, say("connectivity.tls-unknown-ca", whose)};
}

Cause certificateCause(const TransportFacts& facts) {
    switch (facts.verifyResult) {
        case X509_V_OK:  // the chain is good: it was the name that libcurl did not find in it
        case X509_V_ERR_HOSTNAME_MISMATCH:
        case X509_V_ERR_IP_ADDRESS_MISMATCH:
            return {ErrorCode::denied, say("connectivity.tls-wrong-name", {{"host", facts.host}})};
        case X509_V_ERR_CERT_HAS_EXPIRED:
            return {ErrorCode::denied, say("connectivity.tls-expired", {{"host", facts.host}})};
        case X509_V_ERR_CERT_NOT_YET_VALID:
            return {ErrorCode::denied,
                    say("connectivity.tls-not-yet-valid", {{"host", facts.host}})};
        case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
        case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        case X509_V_ERR_CERT_SIGNATURE_FAILURE:
            return issuerCause(facts);
        case X509_V_ERR_CERT_REVOKED:
            return {ErrorCode::denied, say("connectivity.tls-revoked", {{"host", facts.host}})};
        case X509_V_ERR_EE_KEY_TOO_SMALL:
        case X509_V_ERR_CA_KEY_TOO_SMALL:
        case X509_V_ERR_CA_MD_TOO_WEAK:
            return {ErrorCode::denied, say("connectivity.tls-weak-key", {{"host", facts.host}})};
        default:
            return {ErrorCode::denied,
                    say("connectivity.tls-certificate-refused",
                        {{"host", facts.host},
                         {"reason", X509_verify_cert_error_string(facts.verifyResult)}})};
    }
}

Cause handshakeCause(const TransportFacts& facts) {
    if (facts.verifyResult != X509_V_OK)
        return certificateCause(facts);
    if (mentions(facts.text, {"key too small", "md too weak"}))
        return {ErrorCode::denied, say("connectivity.tls-weak-key", {{"host", facts.host}})};
    if (mentions(facts.text, {"unsupported protocol", "protocol version", "version too low"}))
        return {ErrorCode::denied, say("connectivity.tls-too-old", {{"host", facts.host}})};
    if (mentions(facts.text, {"wrong version number", "packet length too long", "http request"}))
        return {ErrorCode::protocol,
                say("connectivity.tls-not-spoken", {{"host", facts.host}, {"port", facts.port}})};
    return {ErrorCode::unavailable, say("connectivity.tls-failed", {{"host", facts.host}})};
}

Cause timeoutCause(const TransportFacts& facts) {
    const std::map<std::string, std::string> where{{"host", facts.host}, {"port", facts.port}};
    if (!facts.resolved)
        return {ErrorCode::timeout, say("connectivity.resolve-timeout", {{"host", facts.host}})};
    if (!facts.connected)
        return {ErrorCode::timeout, say("connectivity.connect-timeout", where)};
    if (!facts.secured)
        return {ErrorCode::timeout, say("connectivity.tls-timeout", where)};
    if (facts.replyStarted)
        return {ErrorCode::timeout, say("connectivity.reply-stalled", {{"host", facts.host}})};
    return {ErrorCode::timeout, say("connectivity.reply-timeout", {{"host", facts.host}})};
}

Cause connectCause(const TransportFacts& facts) {
    const std::map<std::string, std::string> where{{"host", facts.host}, {"port", facts.port}};
    if (facts.systemError == ECONNREFUSED)
        return {ErrorCode::unavailable, say("connectivity.refused", where)};
    return {ErrorCode::unavailable, say("connectivity.unreachable", where)};
}

Cause cutCause(const TransportFacts& facts) {
    if (facts.replyStarted)
        return {ErrorCode::protocol, say("connectivity.closed-mid-reply", {{"host", facts.host}})};
    return {ErrorCode::unavailable, say("connectivity.closed", {{"host", facts.host}})};
}

Cause headersCause(const TransportFacts& facts) {
    return {ErrorCode::limitExceeded,
            say("connectivity.headers-too-large",
                {{"host", facts.host}, {"limit", std::to_string(facts.headerLimit)}})};
}

Cause bodyCause(const TransportFacts& facts) {
    return {ErrorCode::limitExceeded,
            say("connectivity.body-too-large",
                {{"host", facts.host}, {"limit", std::to_string(facts.bodyLimit)}})};
}

Cause otherCause(const TransportFacts& facts) {
    return {ErrorCode::unavailable,
            say("connectivity.exchange-failed",
                {{"host", facts.host},
                 {"reason", curl_easy_strerror(static_cast<CURLcode>(facts.code))}})};
}

Cause interfaceCause(const TransportFacts& facts) {
    return {ErrorCode::unavailable,
            say("connectivity.interface-unusable", {{"interface", facts.networkInterface}})};
}

Cause causeOf(const TransportFacts& facts) {
    if (auto cause = proxyCause(facts))
        return std::move(*cause);
    if (facts.interfaceUnusable)
        return interfaceCause(facts);
    if (facts.headersTooLarge)
        return headersCause(facts);
    if (facts.bodyTooLarge)
        return bodyCause(facts);
    switch (facts.code) {
        case CURLE_COULDNT_RESOLVE_HOST:
            return {ErrorCode::unavailable,
                    say("connectivity.name-not-resolved", {{"host", facts.host}})};
        case CURLE_COULDNT_CONNECT:
            return connectCause(facts);
        case CURLE_OPERATION_TIMEDOUT:
            return timeoutCause(facts);
        case CURLE_PEER_FAILED_VERIFICATION:
            return certificateCause(facts);
        case CURLE_SSL_CONNECT_ERROR:
            return handshakeCause(facts);
        case CURLE_SSL_CACERT_BADFILE:
            return {ErrorCode::invalidArgument, say("connectivity.ca-malformed")};
        case CURLE_INTERFACE_FAILED:
            return interfaceCause(facts);
        case CURLE_GOT_NOTHING:
        case CURLE_PARTIAL_FILE:
        case CURLE_SEND_ERROR:
        case CURLE_RECV_ERROR:
            return cutCause(facts);
        case CURLE_FILESIZE_EXCEEDED:
            return bodyCause(facts);
        case CURLE_OUT_OF_MEMORY:  // libcurl 7.88's answer to a header line above its own bound
        case 100:                  // CURLE_TOO_LARGE, of newer ones
            return facts.secured ? headersCause(facts) : otherCause(facts);
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_WEIRD_SERVER_REPLY:
        case CURLE_BAD_CONTENT_ENCODING:
            return {ErrorCode::protocol, say("connectivity.not-http", {{"host", facts.host}})};
        case CURLE_ABORTED_BY_CALLBACK:
            return {ErrorCode::cancelled, say("connectivity.cancelled")};
        default:
            return otherCause(facts);
    }
}

Stage reached(const TransportFacts& facts) {
    if (!facts.resolved)
        return Stage::resolve;
    if (!facts.connected)
        return Stage::connect;
    if (facts.proxy.used() && !facts.proxy.tunnelled())
        return Stage::tunnel;
    return facts.secured ? Stage::receiver : Stage::tls;
}

}  // namespace

Diagnosis transportFailure(const TransportFacts& facts) {
    Cause cause = causeOf(facts);
    std::string detail =
        facts.text.empty() ? curl_easy_strerror(static_cast<CURLcode>(facts.code)) : facts.text;
    return {Error{cause.code, std::move(cause.message), {}, std::move(detail)},
            cause.stage.value_or(reached(facts))};
}

}  // namespace callbox::connectivity::courier

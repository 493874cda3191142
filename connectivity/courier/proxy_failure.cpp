// SPDX-License-Identifier: GPL-3.0-or-later
#include <cerrno>

#include <curl/curl.h>
#include <openssl/x509.h>

#include "connectivity/courier/failure_cause.h"

namespace callbox::connectivity::courier {

using core::ErrorCode;
using core::say;

namespace {

using Arguments = std::map<std::string, std::string>;

std::string name(const TransportFacts& facts) {
    return facts.proxy.proxy().hostAndPort();
}

Cause connectCause(const TransportFacts& facts) {
    if (facts.interfaceUnusable || facts.code == CURLE_INTERFACE_FAILED)
        return {ErrorCode::unavailable,
                say("connectivity.interface-unusable", {{"interface", facts.networkInterface}})};
    if (facts.code == CURLE_OPERATION_TIMEDOUT)
        return {ErrorCode::timeout,
                say("connectivity.proxy-connect-timeout", {{"proxy", name(facts)}})};
    if (facts.systemError == ECONNREFUSED)
        return {ErrorCode::unavailable,
                say("connectivity.proxy-refused", {{"proxy", name(facts)}})};
    return {ErrorCode::unavailable,
            say("connectivity.proxy-unreachable", {{"proxy", name(facts)}})};
}

/// After a 407. A login that was judged and refused must not be sent again; a ticket may, since
/// nobody counts those.
Cause loginCause(const TransportFacts& facts) {
    const ProxyDialogue& proxy = facts.proxy;
    const std::string method(schemeName(proxy.method()));
    if (proxy.method() == ProxyMethod::none)
        return {ErrorCode::denied,
                say("connectivity.proxy-login-needed",
                    {{"proxy", name(facts)}, {"offered", proxy.offered()}}),
                Stage::login};
    if (!proxy.offers(proxy.method()))
        return {proxy.loginSent() ? ErrorCode::authentication : ErrorCode::denied,
                say("connectivity.proxy-method-not-offered",
                    {{"proxy", name(facts)}, {"method", method}, {"offered", proxy.offered()}}),
                Stage::login};
    if (proxy.method() == ProxyMethod::negotiate) {
        if (proxy.loginSent())
            return {ErrorCode::denied,
                    say("connectivity.proxy-ticket-refused", {{"proxy", name(facts)}}),
                    Stage::login};
        return {ErrorCode::denied,
                say("connectivity.proxy-ticket-missing", {{"proxy", name(facts)}}), Stage::login};
    }
    if (!proxy.loginSent())
        return {
            ErrorCode::protocol,
            say("connectivity.proxy-login-broken", {{"proxy", name(facts)}, {"method", method}}),
            Stage::login};
    return {ErrorCode::authentication,
            say("connectivity.proxy-login-refused",
                {{"proxy", name(facts)}, {"user", proxy.user()}, {"method", method}}),
            Stage::login};
}

std::optional<Cause> relayCause(const TransportFacts& facts) {
    const std::string& word = facts.proxy.relayWord();
    const Arguments which{{"relay", name(facts)}};
    if (word == "not-allowed")
        return Cause{ErrorCode::denied, say("connectivity.relay-not-allowed", which)};
    if (word == "other-target")
        return Cause{ErrorCode::denied, say("connectivity.relay-other-target", which)};
    if (word == "no-way")
        return Cause{ErrorCode::unavailable, say("connectivity.relay-without-way", which)};
    if (word == "too-many-relays")
        return Cause{ErrorCode::denied, say("connectivity.relay-too-many", which)};
    return std::nullopt;
}

Cause replyCause(const TransportFacts& facts) {
    if (const auto relay = relayCause(facts))
        return *relay;
    const int status = facts.proxy.status();
    const Arguments where{{"proxy", name(facts)}, {"host", facts.host}, {"port", facts.port}};
    if (status == 407)
        return loginCause(facts);
    if (status >= 300 && status < 400)
        return {ErrorCode::protocol,
                say("connectivity.proxy-redirects",
                    {{"proxy", name(facts)}, {"status", std::to_string(status)}})};
    if (status == 403 || status == 405)
        return {ErrorCode::denied, say("connectivity.proxy-forbids", where)};
    if (status >= 502 && status <= 504)
        return {ErrorCode::unavailable, say("connectivity.proxy-cannot-reach", where)};
    return {ErrorCode::protocol, say("connectivity.proxy-refuses",
                                     {{"proxy", name(facts)}, {"status", std::to_string(status)}})};
}

Cause tlsCause(const TransportFacts& facts) {
    if (facts.code == CURLE_SSL_CACERT_BADFILE)
        return {ErrorCode::denied,
                say("connectivity.proxy-authority-malformed", {{"proxy", name(facts)}}),
                Stage::connect};
    if (facts.code == CURLE_SSL_CERTPROBLEM)
        return {ErrorCode::denied,
                say("connectivity.proxy-own-certificate-unusable", {{"proxy", name(facts)}}),
                Stage::connect};
    if (facts.code == CURLE_PEER_FAILED_VERIFICATION && facts.verifyResult == X509_V_OK)
        return {ErrorCode::denied, say("connectivity.proxy-wrong-name", {{"proxy", name(facts)}}),
                Stage::connect};
    if (facts.verifyResult != X509_V_OK)
        return {ErrorCode::denied,
                say("connectivity.proxy-untrusted",
                    {{"proxy", name(facts)},
                     {"issuer", facts.issuer},
                     {"reason", X509_verify_cert_error_string(facts.verifyResult)}}),
                Stage::connect};
    return {ErrorCode::protocol, say("connectivity.proxy-tls-failed", {{"proxy", name(facts)}}),
            Stage::connect};
}

Cause socksCause(const TransportFacts& facts) {
    const Arguments where{{"proxy", name(facts)}, {"host", facts.host}, {"port", facts.port}};
    switch (facts.proxyError) {
        case CURLPX_USER_REJECTED:
            return {
                ErrorCode::authentication,
                say("connectivity.proxy-login-refused",
                    {{"proxy", name(facts)}, {"user", facts.proxy.user()}, {"method", "SOCKS5"}}),
                Stage::login};
        case CURLPX_NO_AUTH:
        case CURLPX_GSSAPI:
        case CURLPX_GSSAPI_PERMSG:
            return {ErrorCode::denied,
                    say("connectivity.proxy-socks-login", {{"proxy", name(facts)}}), Stage::login};
        case CURLPX_REPLY_NOT_ALLOWED:
            return {ErrorCode::denied, say("connectivity.proxy-forbids", where)};
        case CURLPX_REPLY_CONNECTION_REFUSED:
        case CURLPX_REPLY_GENERAL_SERVER_FAILURE:
        case CURLPX_REPLY_HOST_UNREACHABLE:
        case CURLPX_REPLY_NETWORK_UNREACHABLE:
        case CURLPX_REPLY_TTL_EXPIRED:
            return {ErrorCode::unavailable, say("connectivity.proxy-cannot-reach", where)};
        default:
            return {ErrorCode::protocol,
                    say("connectivity.proxy-not-one", {{"proxy", name(facts)}})};
    }
}

/// The way through stands, but what came over it was not the receiver's TLS.
std::optional<Cause> behindProxyCause(const TransportFacts& facts) {
    const Arguments where{{"proxy", name(facts)}, {"host", facts.host}};
    if (facts.secured)
        return {};
    if (facts.code == CURLE_SSL_CONNECT_ERROR && facts.verifyResult == X509_V_OK &&
        mentions(facts.text, {"wrong version number", "packet length too long", "http request",
                              "record layer failure"}))
        return Cause{ErrorCode::protocol, say("connectivity.proxy-answers-itself", where),
                     Stage::tls};
    if (facts.code == CURLE_RECV_ERROR || facts.code == CURLE_SEND_ERROR ||
        facts.code == CURLE_GOT_NOTHING ||
        (facts.code == CURLE_SSL_CONNECT_ERROR &&
         mentions(facts.text,
                  {"SSL_ERROR_SYSCALL", "unexpected eof", "Connection reset", "Broken pipe"})))
        return Cause{ErrorCode::unavailable, say("connectivity.proxy-closed-tunnel", where),
                     Stage::tls};
    return {};
}

}  // namespace

std::optional<Cause> proxyCause(const TransportFacts& facts) {
    const ProxyDialogue& proxy = facts.proxy;
    if (!proxy.used() || facts.code == CURLE_ABORTED_BY_CALLBACK)
        return {};
    if (proxy.tunnelled())
        return behindProxyCause(facts);
    if (proxy.looped())
        return Cause{proxy.loginSent() ? ErrorCode::authentication : ErrorCode::protocol,
                     say("connectivity.proxy-login-loops", {{"proxy", name(facts)}}), Stage::login};
    if (facts.headersTooLarge)
        return Cause{ErrorCode::limitExceeded,
                     say("connectivity.proxy-says-too-much", {{"proxy", name(facts)}})};
    if (facts.code == CURLE_COULDNT_RESOLVE_PROXY)
        return Cause{ErrorCode::unavailable,
                     say("connectivity.proxy-not-resolved", {{"proxy", proxy.proxy().host}})};
    if (!facts.resolved && facts.code == CURLE_OPERATION_TIMEDOUT)
        return Cause{ErrorCode::timeout,
                     say("connectivity.resolve-timeout", {{"host", proxy.proxy().host}})};
    if (facts.code == CURLE_COULDNT_CONNECT || facts.code == CURLE_INTERFACE_FAILED ||
        facts.interfaceUnusable || (facts.code == CURLE_OPERATION_TIMEDOUT && !facts.connected))
        return connectCause(facts);
    if (facts.code == CURLE_PEER_FAILED_VERIFICATION || facts.code == CURLE_SSL_CONNECT_ERROR ||
        facts.code == CURLE_SSL_CACERT_BADFILE || facts.code == CURLE_SSL_CERTPROBLEM)
        return tlsCause(facts);
    if (proxy.proxy().scheme == "https" && proxy.replies() == 0 &&
        mentions(facts.text, {"alert", "certificate required"}))
        return Cause{ErrorCode::denied,
                     say("connectivity.proxy-refuses-certificate", {{"proxy", name(facts)}}),
                     Stage::login};
    if (facts.code == CURLE_OPERATION_TIMEDOUT)
        return Cause{ErrorCode::timeout,
                     say("connectivity.proxy-reply-timeout", {{"proxy", name(facts)}})};
    if (facts.code == CURLE_PROXY)
        return socksCause(facts);
    if (proxy.status() >= 300)
        return replyCause(facts);
    return Cause{ErrorCode::protocol, say("connectivity.proxy-not-one", {{"proxy", name(facts)}})};
}

}  // namespace callbox::connectivity::courier

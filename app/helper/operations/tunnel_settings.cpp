// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/tunnel_settings.h"

#include <array>
#include <memory>
#include <sstream>
#include <string_view>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

#include "app/helper/checks.h"

namespace callbox::helper {

using connectivity::helper_link::TunnelLogin;
using connectivity::helper_link::TunnelReply;
using connectivity::helper_link::TunnelUp;
using core::ErrorCode;
using core::fail;
using core::failField;
using core::passOn;
using core::Result;
using core::say;
using vici::Section;

namespace {

constexpr std::size_t kSecretLimit = 256;

Result<void> absent(const std::string& field, const std::string& value) {
    if (!value.empty())
        return failField(field, say("helper.argument-refused", {{"field", field}}));
    return {};
}

Result<void> checkKey(const std::string& pem) {
    for (const char* kind : {"PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"})
        if (checkPem("key", pem, kind, 1))
            return {};
    return checkPem("key", pem, "PRIVATE KEY", 1);
}

/// The first refusal; what a login does not use must not be given.
Result<void> checkLogin(const TunnelUp& wanted) {
    const bool shared = wanted.login == TunnelLogin::presharedKey;
    const bool own = wanted.login == TunnelLogin::certificate;
    const bool eap = wanted.login == TunnelLogin::eap;
    const Result<void> checks[] = {
        wanted.identity.empty() ? Result<void>() : checkIdentity("identity", wanted.identity),
        own ? absent("secret", wanted.secret)
            : checkPrintable("secret", wanted.secret, kSecretLimit),
        eap ? checkIdentity("user", wanted.user) : absent("user", wanted.user),
        own ? checkPem("certificate", wanted.certificate, "CERTIFICATE", 4)
            : absent("certificate", wanted.certificate),
        own ? checkKey(wanted.key) : absent("key", wanted.key),
        shared ? absent("authority", wanted.authority)
               : checkPem("authority", wanted.authority, "CERTIFICATE", 8),
    };
    for (const auto& check : checks)
        if (!check)
            return check;
    return {};
}

std::vector<std::string> splitAtCommas(const std::string& text) {
    std::vector<std::string> parts;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, ',');)
        if (!part.empty())
            parts.push_back(part);
    return parts;
}

/// charon takes certificates one by one.
std::vector<std::string> certificatesIn(const std::string& pem) {
    static constexpr std::string_view kEnd = "-----END CERTIFICATE-----";
    std::vector<std::string> found;
    for (std::size_t from = 0;;) {
        const auto begin = pem.find("-----BEGIN", from);
        const auto end = pem.find(kEnd, from);
        if (begin == std::string::npos || end == std::string::npos)
            return found;
        from = end + kEnd.size();
        found.push_back(pem.substr(begin, from - begin) + "\n");
    }
}

bool sixth(const std::string& address) {
    return address.find(':') != std::string::npos;
}

/// "10.9.0.1/32[tcp/443]" begins with exactly this host.
bool onlyHost(const std::string& selector, const std::string& address) {
    const std::string host = address + (sixth(address) ? "/128" : "/32");
    return selector.compare(0, host.size(), host) == 0 &&
           (selector.size() == host.size() || selector[host.size()] == '[');
}

tl::unexpected<core::Error> notUp() {
    return fail(ErrorCode::notFound, say("vpn.not-up"));
}

}  // namespace

Result<TunnelUp> checkedTunnel(TunnelUp wanted) {
    auto gateway = checkHostAddress("gateway", wanted.gateway);
    if (!gateway)
        return passOn(gateway);
    auto receiver = checkHostAddress("receiver", wanted.receiver);
    if (!receiver)
        return passOn(receiver);
    if (*receiver == *gateway)
        return failField("receiver", say("vpn.receiver-is-gateway"));
    wanted.gateway = *gateway;
    wanted.receiver = *receiver;
    for (const auto& check :
         {checkIdentity("gatewayIdentity", wanted.gatewayIdentity), checkLogin(wanted),
          checkProposals("ikeProposals", wanted.ikeProposals),
          checkProposals("espProposals", wanted.espProposals)})
        if (!check)
            return passOn(check);
    if (wanted.deadPeerSeconds < 10 || wanted.deadPeerSeconds > 600)
        return failField("deadPeerSeconds",
                         say("helper.argument-refused", {{"field", "deadPeerSeconds"}}));
    return wanted;
}

Section connectionOf(const std::string& name, const TunnelUp& wanted) {
    Section local;
    Section remote;
    remote.values["id"] = wanted.gatewayIdentity;
    remote.values["auth"] = wanted.login == TunnelLogin::presharedKey ? "psk" : "pubkey";
    if (wanted.login != TunnelLogin::presharedKey)
        remote.lists["cacerts"] = certificatesIn(wanted.authority);
    if (!wanted.identity.empty())
        local.values["id"] = wanted.identity;
    switch (wanted.login) {
        case TunnelLogin::presharedKey:
            local.values["auth"] = "psk";
            break;
        case TunnelLogin::certificate:
            local.values["auth"] = "pubkey";
            local.lists["certs"] = certificatesIn(wanted.certificate);
            break;
        case TunnelLogin::eap:
            local.values["auth"] = "eap-mschapv2";
            local.values["eap_id"] = wanted.user;
            if (wanted.identity.empty())
                local.values["id"] = wanted.user;
            break;
    }

    Section child;
    child.values = {{"mode", "tunnel"},
                    {"start_action", "none"},
                    {"dpd_action", "clear"},
                    {"close_action", "none"}};
    child.lists["local_ts"] = {"dynamic"};
    child.lists["remote_ts"] = {wanted.receiver + (sixth(wanted.receiver) ? "/128" : "/32")};
    if (!wanted.espProposals.empty())
        child.lists["esp_proposals"] = splitAtCommas(wanted.espProposals);
    Section children;
    children.sections.emplace_back(name, child);

    Section connection;
    connection.values = {{"version", "2"},
                         {"keyingtries", "1"},
                         {"mobike", "no"},
                         {"fragmentation", "yes"},
                         {"encap", wanted.encapsulate ? "yes" : "no"},
                         {"dpd_delay", std::to_string(wanted.deadPeerSeconds) + "s"}};
    connection.lists["remote_addrs"] = {wanted.gateway};
    connection.lists["vips"] = {sixth(wanted.receiver) ? "::" : "0.0.0.0"};
    if (!wanted.ikeProposals.empty())
        connection.lists["proposals"] = splitAtCommas(wanted.ikeProposals);
    connection.sections.emplace_back("local", local);
    connection.sections.emplace_back("remote", remote);
    connection.sections.emplace_back("children", children);
    Section message;
    message.sections.emplace_back(name, connection);
    return message;
}

std::optional<Section> sharedSecretOf(const std::string& name, const TunnelUp& wanted) {
    if (wanted.login == TunnelLogin::certificate)
        return {};
    Section message;
    message.values = {{"id", name},
                      {"type", wanted.login == TunnelLogin::eap ? "EAP" : "IKE"},
                      {"data", wanted.secret}};
    auto& owners = message.lists["owners"];
    if (wanted.login == TunnelLogin::eap)
        owners = {wanted.user};
    else
        owners = {wanted.gatewayIdentity};
    if (wanted.login == TunnelLogin::presharedKey && !wanted.identity.empty())
        owners.push_back(wanted.identity);
    return message;
}

std::optional<Section> privateKeyOf(const TunnelUp& wanted) {
    if (wanted.login != TunnelLogin::certificate)
        return {};
    Section message;
    message.values = {{"type", "any"}, {"data", wanted.key}};
    return message;
}

Result<std::string> keyIdentifierOf(const std::string& pem) {
    const auto unusable = [] {
        return failField("key", say("helper.argument-refused", {{"field", "key"}}));
    };
    const std::unique_ptr<BIO, decltype(&::BIO_free)> bytes(
        ::BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), &::BIO_free);
    // An encrypted key is refused rather than asked about.
    const auto noPassword = [](char*, int, int, void*) { return -1; };
    const std::unique_ptr<EVP_PKEY, decltype(&::EVP_PKEY_free)> key(
        bytes ? ::PEM_read_bio_PrivateKey(bytes.get(), nullptr, noPassword, nullptr) : nullptr,
        &::EVP_PKEY_free);
    X509_PUBKEY* wrapped = nullptr;
    if (!key || ::X509_PUBKEY_set(&wrapped, key.get()) != 1)
        return unusable();
    const std::unique_ptr<X509_PUBKEY, decltype(&::X509_PUBKEY_free)> owned(wrapped,
                                                                            &::X509_PUBKEY_free);
    const unsigned char* point = nullptr;
    int size = 0;
    if (::X509_PUBKEY_get0_param(nullptr, &point, &size, nullptr, wrapped) != 1)
        return unusable();
    std::array<unsigned char, SHA_DIGEST_LENGTH> digest{};
    ::SHA1(point, static_cast<std::size_t>(size), digest.data());
    std::string text;
    for (const unsigned char byte : digest) {
        static constexpr std::string_view kDigits = "0123456789abcdef";
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 0xfU];
    }
    return text;
}

Result<TunnelReply> tunnelIn(const Section& listed, const std::string& name,
                             const TunnelUp& wanted) {
    const Section* tunnel = listed.section(name);
    if (tunnel == nullptr || tunnel->value("state") != "ESTABLISHED")
        return notUp();
    const Section* children = tunnel->section("child-sas");
    const Section* child = nullptr;
    for (std::size_t i = 0; children != nullptr && i < children->sections.size(); ++i) {
        const Section& one = children->sections[i].content;
        // While it is rekeyed there are two; both are held to what was asked for.
        const bool narrow = one.value("mode") == "TUNNEL" && one.list("remote-ts").size() == 1 &&
                            onlyHost(one.list("remote-ts").front(), wanted.receiver);
        if (!narrow)
            return fail(ErrorCode::denied, say("vpn.widened", {{"receiver", wanted.receiver}}));
        if (one.value("state") == "INSTALLED")
            child = &one;
    }
    if (child == nullptr)
        return notUp();
    const auto& addresses = tunnel->list("local-vips");
    if (addresses.size() != 1 || child->list("local-ts").size() != 1 ||
        !onlyHost(child->list("local-ts").front(), addresses.front()))
        return fail(ErrorCode::denied, say("vpn.no-address"));
    TunnelReply reply;
    reply.localAddress = addresses.front();
    reply.receiver = wanted.receiver;
    reply.gateway = wanted.gateway;
    reply.encapsulated = child->value("encap") == "yes";
    reply.cipher = child->value("encr-alg");
    if (const auto bits = child->value("encr-keysize"); !bits.empty())
        reply.cipher += '-' + bits;
    if (const auto integrity = child->value("integ-alg"); !integrity.empty())
        reply.cipher += '/' + integrity;
    return reply;
}

}  // namespace callbox::helper

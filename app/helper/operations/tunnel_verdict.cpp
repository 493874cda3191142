// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/tunnel_verdict.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace callbox::helper {

using connectivity::helper_link::TunnelLogin;
using connectivity::helper_link::TunnelUp;
using core::Error;
using core::ErrorCode;
using core::Message;
using core::say;

namespace {

constexpr std::size_t kToldLines = 8;
constexpr std::size_t kToldBytes = 1024;

class Lines {
public:
    explicit Lines(const std::vector<std::string>& lines) : lines_(lines) {}

    bool have(std::string_view text) const {
        return std::any_of(lines_.begin(), lines_.end(), [text](const std::string& line) {
            return line.find(text) != std::string::npos;
        });
    }

    template <std::size_t size>
    bool haveAny(const std::array<std::string_view, size>& texts) const {
        return std::any_of(texts.begin(), texts.end(),
                           [this](std::string_view text) { return have(text); });
    }

    std::string last() const {
        std::string text;
        for (std::size_t i = lines_.size() - std::min(lines_.size(), kToldLines); i < lines_.size();
             ++i)
            text += (text.empty() ? "" : "; ") + lines_[i];
        return text.substr(0, kToldBytes);
    }

private:
    const std::vector<std::string>& lines_;
};

constexpr std::array<std::string_view, 8> kGatewayCertificate = {"no issuer certificate found",
                                                                 "subject certificate invalid",
                                                                 "certificate was revoked",
                                                                 "issuer certificate invalid",
                                                                 "no trusted",
                                                                 "signature validation failed",
                                                                 "constraint check failed",
                                                                 "self-signed certificate"};
constexpr std::array<std::string_view, 4> kNoProposal = {
    "received NO_PROPOSAL_CHOSEN", "no acceptable proposal found",
    "received proposals unacceptable", "received INVALID_KE_PAYLOAD"};
constexpr std::array<std::string_view, 3> kNoAddress = {"INTERNAL_ADDRESS_FAILURE",
                                                        "FAILED_CP_REQUIRED", "no virtual IP"};
constexpr std::array<std::string_view, 4> kLoginRefused = {
    "EAP_FAILURE", "EAP-MS-CHAPv2 failed", "verification failed, sending EAP", "EAP method"};

/// What the gateway's refusal of our login most likely means.
Message loginRefused(const TunnelUp& wanted) {
    if (wanted.login == TunnelLogin::presharedKey)
        return say("vpn.wrong-secret", {{"gateway", wanted.gateway}});
    if (wanted.login == TunnelLogin::certificate)
        return say("vpn.own-certificate-refused", {{"gateway", wanted.gateway}});
    return say("vpn.login-refused", {{"gateway", wanted.gateway}, {"user", wanted.user}});
}

Error verdict(const Lines& lines, const std::string& refusal, const TunnelUp& wanted) {
    const auto gateway = wanted.gateway;
    const auto identity = wanted.gatewayIdentity;
    if (lines.have("does not match to"))
        return {ErrorCode::authentication,
                say("vpn.other-identity", {{"gateway", gateway}, {"identity", identity}}), "", ""};
    if (lines.have("MAC mismatched"))
        return {ErrorCode::authentication, say("vpn.wrong-secret", {{"gateway", gateway}}), "", ""};
    if (lines.haveAny(kGatewayCertificate))
        return {ErrorCode::authentication,
                say("vpn.gateway-certificate", {{"gateway", gateway}, {"identity", identity}}), "",
                ""};
    if (lines.haveAny(kLoginRefused) || lines.have("received AUTHENTICATION_FAILED"))
        return {ErrorCode::authentication, loginRefused(wanted), "", ""};
    if (lines.haveAny(kNoAddress))
        return {ErrorCode::denied, say("vpn.no-address"), "", ""};
    if (lines.have("received TS_UNACCEPTABLE"))
        return {ErrorCode::denied, say("vpn.receiver-refused", {{"receiver", wanted.receiver}}), "",
                ""};
    if (lines.haveAny(kNoProposal))
        return {ErrorCode::unsupported,
                lines.have("NO_PROPOSAL_CHOSEN notify, no CHILD_SA built")
                    ? say("vpn.no-child-proposal", {{"gateway", gateway}})
                    : say("vpn.no-proposal", {{"gateway", gateway}}),
                "", ""};
    const bool late = lines.have("retransmit") || lines.have("not responding") ||
                      refusal.find("not established after") != std::string::npos;
    if (late && !lines.have("parsed IKE_AUTH response"))
        return {ErrorCode::timeout,
                lines.have("parsed IKE_SA_INIT response")
                    ? say("vpn.no-second-answer", {{"gateway", gateway}})
                    : say("vpn.no-answer", {{"gateway", gateway}}),
                "", ""};
    return {ErrorCode::unavailable, say("vpn.failed", {{"gateway", gateway}, {"reason", refusal}}),
            "", ""};
}

}  // namespace

Error tunnelVerdict(const std::vector<std::string>& lines, const std::string& refusal,
                    const TunnelUp& wanted) {
    const Lines told(lines);
    auto error = verdict(told, refusal, wanted);
    error.detail = told.last();
    return error;
}

bool answered(const std::string& line) {
    return line.find("parsed INFORMATIONAL") != std::string::npos &&
           line.find("response") != std::string::npos;
}

bool silent(const std::string& line) {
    return line.find("retransmit 2 of request") != std::string::npos;
}

}  // namespace callbox::helper

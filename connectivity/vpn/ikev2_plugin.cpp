// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/vpn/ikev2_plugin.h"

#include <algorithm>
#include <utility>

#include "connectivity/courier/firewall.h"
#include "connectivity/courier/probe.h"
#include "connectivity/helper_link/unix_link.h"
#include "connectivity/plugin_settings.h"
#include "connectivity/vpn/resolve_host.h"

namespace callbox::connectivity::vpn {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;
using core::TestStep;
using core::Verdict;
using helper_link::HelperRequest;
using helper_link::TunnelLogin;
using helper_link::TunnelReply;
using helper_link::TunnelUp;
using std::chrono::steady_clock;

namespace {

/// PEM as people paste it: other line ends, and text around the blocks, are left out.
std::string blocksOf(const std::string& pem) {
    std::string text = pem;
    std::erase(text, '\r');
    std::string blocks;
    for (std::size_t from = 0;;) {
        const auto begin = text.find("-----BEGIN ", from);
        const auto end = text.find("-----END ", begin);
        const auto close = end == std::string::npos ? end : text.find("-----", end + 9);
        if (begin == std::string::npos || close == std::string::npos)
            return blocks;
        from = close + 5;
        blocks += text.substr(begin, from - begin) + '\n';
    }
}

std::string withoutBlanks(std::string text) {
    std::erase(text, ' ');
    return text;
}

double millisecondsSince(steady_clock::time_point began) {
    return std::chrono::duration<double, std::milli>(steady_clock::now() - began).count();
}

class Ikev2Plugin final : public ConnectionPlugin {
public:
    explicit Ikev2Plugin(PluginContext context) : context_(std::move(context)) {}
    ~Ikev2Plugin() override { release(); }
    Ikev2Plugin(const Ikev2Plugin&) = delete;
    Ikev2Plugin& operator=(const Ikev2Plugin&) = delete;

    Result<Path> establish(Deadline deadline, std::stop_token stop) override {
        const auto address = resolveHost(settingOf(context_, "gateway"), deadline, stop);
        if (!address)
            return passOn(address);
        const auto tunnel = bringUp(*address, deadline, std::move(stop));
        if (!tunnel)
            return passOn(tunnel);
        return pathThrough(*tunnel);
    }

    void release() override {
        if (!up_)
            return;
        brokenBy_ = {};
        up_ = false;
        HelperRequest request;
        request.tunnelDown.emplace();
        // A helper that went away has taken the tunnel with it.
        const auto reply = helper_link::ask(*context_.helper, std::move(request),
                                            steady_clock::now() + std::chrono::seconds(15), {});
        if (reply && reply->tunnel)
            brokenBy_ = reply->tunnel->ended;
    }

    core::Message brokenBy() const override { return brokenBy_; }

    std::vector<TestStep> test(const core::ReceiverAddress& receiver, Deadline deadline,
                               std::stop_token stop) override {
        const bool before = up_;
        TestSteps steps(heardBy());
        const auto path = testTunnel(steps, deadline, stop);
        if (path) {
            // A gateway that fell silent is the cause, not that nothing came through the tunnel.
            steps.onFailure([this](TestStep& step) {
                release();
                if (!brokenBy_.empty())
                    step.finding = brokenBy_;
            });
            courier::probe(*path, receiver, context_.now, deadline, std::move(stop), steps);
        } else {
            steps.skipRest({"ike", "child", "address", "resolve", "route", "connect", "tls",
                            "receiver", "packets", "clock"});
            if (!before)
                release();
        }
        return steps.take();
    }

    std::vector<core::FirewallRule> firewallRules(
        const core::ReceiverAddress& receiver) const override {
        const auto gateway = settingOf(context_, "gateway");
        std::vector<core::FirewallRule> rules{
            {"udp", gateway, "500, 4500", say("vpn.firewall.ike")}};
        if (settingOf(context_, "encapsulate") != "true")
            rules.push_back({"esp", gateway, "", say("vpn.firewall.esp")});
        auto inside = courier::receiverRule(receiver);
        inside.destination = settingOf(context_, "receiver-address");
        inside.purpose = say("vpn.firewall.inside");
        rules.push_back(std::move(inside));
        return rules;
    }

private:
    Result<TunnelUp> wantedTunnel(const std::string& gateway) const {
        TunnelUp wanted;
        wanted.gateway = gateway;
        wanted.gatewayIdentity =
            settingOf(context_, "gateway-identity", settingOf(context_, "gateway"));
        wanted.identity = settingOf(context_, "identity");
        wanted.receiver = settingOf(context_, "receiver-address");
        const auto login = settingOf(context_, "login", "preshared-key");
        if (login == "preshared-key") {
            wanted.login = TunnelLogin::presharedKey;
            wanted.secret = secretOf(context_, "preshared-key");
        } else if (login == "eap") {
            wanted.login = TunnelLogin::eap;
            wanted.user = settingOf(context_, "user");
            wanted.secret = secretOf(context_, "password");
            wanted.authority = blocksOf(settingOf(context_, "authority"));
        } else if (login == "certificate") {
            wanted.login = TunnelLogin::certificate;
            wanted.certificate = blocksOf(settingOf(context_, "certificate"));
            wanted.key = blocksOf(secretOf(context_, "private-key"));
            wanted.authority = blocksOf(settingOf(context_, "authority"));
        } else {
            return core::failField("login", say("vpn.login-unknown", {{"login", login}}));
        }
        wanted.encapsulate = settingOf(context_, "encapsulate") == "true";
        wanted.ikeProposals = withoutBlanks(settingOf(context_, "ike-proposals"));
        wanted.espProposals = withoutBlanks(settingOf(context_, "esp-proposals"));
        const auto silence = numberOf(context_, "dead-peer-seconds", 30, 10, 600);
        if (!silence)
            return passOn(silence);
        wanted.deadPeerSeconds = *silence;
        return wanted;
    }

    Result<TunnelReply> bringUp(const std::string& gateway, Deadline deadline,
                                std::stop_token stop) {
        if (!context_.helper)
            return fail(ErrorCode::unavailable, say("helper.none"));
        auto wanted = wantedTunnel(gateway);
        if (!wanted)
            return passOn(wanted);
        HelperRequest request;
        request.tunnelUp = std::move(*wanted);
        up_ = true;
        const auto reply =
            helper_link::ask(*context_.helper, std::move(request), deadline, std::move(stop));
        if (!reply) {
            up_ = false;
            return passOn(reply);
        }
        if (!reply->tunnel)
            return fail(ErrorCode::protocol, say("helper.no-tunnel-told"));
        return *reply->tunnel;
    }

    Result<Path> pathThrough(const TunnelReply& tunnel) const {
        const auto idle = numberOf(context_, "idle-minutes", 10, 0, 1440);
        if (!idle)
            return passOn(idle);
        Path path;
        path.name = context_.displayName;
        path.localAddress = tunnel.localAddress;
        path.receiverAddress = tunnel.receiver;
        path.idleRelease = std::chrono::minutes(*idle);
        return path;
    }

    /// The steps until the tunnel carries packets; its path when it does.
    Result<Path> testTunnel(TestSteps& steps, Deadline deadline, const std::stop_token& stop) {
        const auto gateway = settingOf(context_, "gateway");
        auto began = steady_clock::now();
        const auto address = resolveHost(gateway, deadline, stop);
        if (!address) {
            steps.add(
                {"gateway", Verdict::failed, address.error().message, millisecondsSince(began)});
            return passOn(address);
        }
        steps.add({"gateway", Verdict::passed,
                   say("connectivity.resolved", {{"host", gateway}, {"addresses", *address}}),
                   millisecondsSince(began)});
        began = steady_clock::now();
        const auto tunnel = bringUp(*address, deadline, stop);
        if (!tunnel) {
            failAt(steps, tunnel.error(), *address, millisecondsSince(began));
            return passOn(tunnel);
        }
        const double proved = tunnel->ikeMilliseconds;
        steps.add(
            {"ike", Verdict::passed, say("vpn.gateway-proved", {{"gateway", *address}}), proved});
        steps.add({"child", Verdict::passed,
                   tunnel->encapsulated ? say("vpn.child-in-udp", {{"cipher", tunnel->cipher}})
                                        : say("vpn.child", {{"cipher", tunnel->cipher}}),
                   std::max(0.0, tunnel->milliseconds - proved)});
        steps.add({"address", Verdict::passed,
                   say("vpn.address",
                       {{"address", tunnel->localAddress}, {"receiver", tunnel->receiver}}),
                   0});
        return pathThrough(*tunnel);
    }

    static void failAt(TestSteps& steps, const core::Error& error, const std::string& gateway,
                       double took) {
        const auto& key = error.message.key;
        const bool address = key == "vpn.no-address";
        const bool child =
            key == "vpn.no-child-proposal" || key == "vpn.receiver-refused" || key == "vpn.widened";
        if (address || child)
            steps.add(
                {"ike", Verdict::passed, say("vpn.gateway-proved", {{"gateway", gateway}}), 0});
        if (address)
            steps.add({"child", Verdict::skipped, say("connectivity.step-skipped"), 0});
        steps.add({address ? "address"
                   : child ? "child"
                           : "ike",
                   Verdict::failed, error.message, took});
    }

    PluginContext context_;
    bool up_ = false;  ///< something may be up
    core::Message brokenBy_;
};

}  // namespace

std::unique_ptr<ConnectionPlugin> ikev2Plugin(PluginContext context) {
    return std::make_unique<Ikev2Plugin>(std::move(context));
}

}  // namespace callbox::connectivity::vpn

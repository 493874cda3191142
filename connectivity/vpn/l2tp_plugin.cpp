// SPDX-License-Identifier: GPL-3.0-or-later
// The receiver through PPP in L2TP in IPsec: for providers whose access network speaks it.
#include <array>
#include <utility>

#include "connectivity/connection_plugin.h"
#include "connectivity/courier/probe.h"
#include "connectivity/helper_link/unix_link.h"
#include "connectivity/plugin_module.h"
#include "connectivity/vpn/l2tp_settings.h"
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
using helper_link::L2tpReply;
using std::chrono::steady_clock;

namespace {

double millisecondsSince(steady_clock::time_point began) {
    return std::chrono::duration<double, std::milli>(steady_clock::now() - began).count();
}

/// Which of the steps "ike", "l2tp" and "logon" an error stands for.
const char* stepOf(const core::Error& error) {
    const std::string& key = error.message.key;
    if (key.starts_with("ppp."))
        return "logon";
    return key.starts_with("l2tp.") ? "l2tp" : "ike";
}

class L2tpPlugin final : public ConnectionPlugin {
public:
    explicit L2tpPlugin(PluginContext context) : context_(std::move(context)) {}
    ~L2tpPlugin() override { takeDown(); }
    L2tpPlugin(const L2tpPlugin&) = delete;
    L2tpPlugin& operator=(const L2tpPlugin&) = delete;

    Result<Path> establish(Deadline deadline, std::stop_token stop) override {
        const auto gateway = resolveHost(l2tpGateway(context_), deadline, stop);
        if (!gateway)
            return passOn(gateway);
        const auto session = bringUp(*gateway, deadline, std::move(stop));
        if (!session)
            return passOn(session);
        return pathThrough(*session);
    }

    void release() override { takeDown(); }

    core::Message brokenBy() const override { return brokenBy_; }

    std::vector<TestStep> test(const core::ReceiverAddress& receiver, Deadline deadline,
                               std::stop_token stop) override {
        TestSteps steps(heardBy());
        auto began = steady_clock::now();
        const std::string name = l2tpGateway(context_);
        const auto gateway = resolveHost(name, deadline, stop);
        if (!gateway)
            return failedAt(steps, "gateway", gateway.error(), millisecondsSince(began));
        steps.add({"gateway", Verdict::passed,
                   say("connectivity.resolved", {{"host", name}, {"addresses", *gateway}}),
                   millisecondsSince(began)});
        began = steady_clock::now();
        const auto session = bringUp(*gateway, deadline, stop);
        if (!session)
            return failedAt(steps, stepOf(session.error()), session.error(),
                            millisecondsSince(began));
        steps.add({"ike", Verdict::passed, say("vpn.gateway-proved", {{"gateway", *gateway}}),
                   static_cast<double>(session->ipsecMilliseconds)});
        steps.add({"l2tp", Verdict::passed, say("l2tp.up"), 0});
        steps.add({"logon", Verdict::passed,
                   say("ppp.logged-on", {{"address", session->localAddress},
                                         {"interface", session->networkInterface}}),
                   static_cast<double>(session->milliseconds - session->ipsecMilliseconds)});
        // A session that was over is the cause, not that nothing came through it.
        steps.onFailure([this](TestStep& step) {
            takeDown();
            if (!brokenBy_.empty())
                step.finding = brokenBy_;
        });
        courier::probe(pathThrough(*session), receiver, context_.now, deadline, std::move(stop),
                       steps);
        return steps.take();
    }

    std::vector<core::FirewallRule> firewallRules(const core::ReceiverAddress&) const override {
        const std::string gateway = l2tpGateway(context_);
        return {{"udp", gateway, "500, 4500", say("vpn.firewall.ike")},
                {"esp", gateway, "", say("l2tp.firewall-esp")}};
    }

private:
    Result<L2tpReply> bringUp(const std::string& gateway, Deadline deadline, std::stop_token stop) {
        if (!context_.helper)
            return fail(ErrorCode::unavailable, say("helper.none"));
        auto wanted = readL2tpSettings(context_);
        if (!wanted)
            return passOn(wanted);
        HelperRequest request;
        request.l2tpUp = std::move(*wanted);
        request.l2tpUp->gateway = gateway;
        up_ = true;
        const auto reply =
            helper_link::ask(*context_.helper, std::move(request), deadline, std::move(stop));
        if (!reply) {
            up_ = false;
            return passOn(reply);
        }
        if (!reply->l2tp)
            return fail(ErrorCode::protocol, say("helper.no-tunnel-told"));
        return *reply->l2tp;
    }

    void takeDown() {
        if (!std::exchange(up_, false))
            return;
        brokenBy_ = {};
        HelperRequest request;
        request.l2tpDown.emplace();
        // A helper that went away has taken it all with it.
        const auto reply = helper_link::ask(*context_.helper, std::move(request),
                                            steady_clock::now() + std::chrono::seconds(20), {});
        if (reply && reply->l2tp)
            brokenBy_ = reply->l2tp->ended;
    }

    Path pathThrough(const L2tpReply& session) const {
        Path path;
        path.name = context_.displayName;
        path.networkInterface = session.networkInterface;
        path.receiverAddress = l2tpReceiver(context_);
        path.idleRelease = l2tpIdle(context_);
        return path;
    }

    static std::vector<TestStep> failedAt(TestSteps& steps, const std::string& failed,
                                          const core::Error& error, double took) {
        for (const char* name : {"ike", "l2tp", "logon"}) {
            if (failed == name || failed == "gateway")
                break;
            steps.add({name, Verdict::passed, say("modem.step-passed"), 0});
        }
        steps.add({failed, Verdict::failed, error.message, took});
        steps.skipRest({"ike", "l2tp", "logon", "resolve", "route", "connect", "tls", "receiver",
                        "packets", "clock"});
        return steps.take();
    }

    PluginContext context_;
    core::Message brokenBy_;
    bool up_ = false;
};

core::PluginDescription describe() {
    core::PluginDescription description;
    description.label = say("l2tp.plugin");
    description.help = say("l2tp.plugin-help");
    description.settings = l2tpSettings();
    return description;
}

}  // namespace

}  // namespace callbox::connectivity::vpn

CALLBOX_CONNECTION_MODULE("l2tp",
                          callbox::connectivity::makePlugin<callbox::connectivity::vpn::L2tpPlugin>,
                          callbox::connectivity::vpn::describe)

// SPDX-License-Identifier: GPL-3.0-or-later
// The receiver by a cellular network: callbox-helper has ModemManager connect a bearer, and routes
// the receiver's address, and nothing else, into it.
#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "connectivity/cellular/cellular_settings.h"
#include "connectivity/connection_plugin.h"
#include "connectivity/courier/firewall.h"
#include "connectivity/courier/probe.h"
#include "connectivity/helper_link/unix_link.h"
#include "connectivity/plugin_module.h"
#include "connectivity/plugin_settings.h"

namespace callbox::connectivity::cellular {

using core::ErrorCode;
using core::fail;
using core::Message;
using core::passOn;
using core::Result;
using core::say;
using core::TestStep;
using core::Verdict;
using helper_link::CellularReply;
using helper_link::HelperRequest;
using std::chrono::steady_clock;

namespace {

constexpr auto kReleasePatience = std::chrono::seconds(30);

double millisecondsSince(steady_clock::time_point begun) {
    return std::chrono::duration<double, std::milli>(steady_clock::now() - begun).count();
}

template <std::size_t size>
bool among(const std::array<std::string_view, size>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// Which of the steps "modem", "sim", "registration" and "bearer" an error stands for.
std::string_view stepOf(const core::Error& error) {
    const std::string& key = error.message.key;
    constexpr std::array<std::string_view, 4> kSim = {"cellular.no-sim", "cellular.sim-broken",
                                                      "cellular.puk", "cellular.locked"};
    constexpr std::array<std::string_view, 5> kNetwork = {
        "cellular.no-signal", "cellular.not-registered", "cellular.registration-denied",
        "cellular.emergency-only", "cellular.roaming-refused"};
    constexpr std::array<std::string_view, 8> kModem = {
        "cellular.no-service",     "cellular.no-modem",     "cellular.modem-unknown",
        "cellular.several-modems", "cellular.modem-failed", "cellular.modem-busy",
        "cellular.modem-gone",     "cellular.in-use"};
    if (key.starts_with("cellular.pin") || among(kSim, key))
        return "sim";
    if (among(kNetwork, key))
        return "registration";
    if (among(kModem, key) || key.starts_with("helper."))
        return "modem";
    return "bearer";
}

class CellularPlugin final : public ConnectionPlugin {
public:
    explicit CellularPlugin(PluginContext context)
        : context_(std::move(context)), settings_(readSettings(context_)) {}
    ~CellularPlugin() override { release(); }
    CellularPlugin(const CellularPlugin&) = delete;
    CellularPlugin& operator=(const CellularPlugin&) = delete;

    Result<Path> establish(Deadline deadline, std::stop_token stop) override {
        const auto bearer = bringUp(deadline, std::move(stop));
        if (!bearer)
            return passOn(bearer);
        return path(*bearer);
    }

    void release() override {
        brokenBy_ = {};
        if (!up_)
            return;
        up_ = false;
        HelperRequest request;
        request.cellularDown.emplace();
        // A helper that went away has taken the bearer with it.
        const auto reply = helper_link::ask(*context_.helper, std::move(request),
                                            steady_clock::now() + kReleasePatience, {});
        if (reply && reply->cellular)
            brokenBy_ = reply->cellular->ended;
    }

    Message brokenBy() const override { return brokenBy_; }

    std::vector<TestStep> test(const core::ReceiverAddress& receiver, Deadline deadline,
                               std::stop_token stop) override {
        const auto begun = steady_clock::now();
        const auto bearer = bringUp(deadline, stop);
        if (!bearer)
            return failedAt(stepOf(bearer.error()), bearer.error().message, begun);
        TestSteps steps(heardBy());
        steps.add({"modem", Verdict::passed, say("cellular.ready", {{"modem", bearer->modem}}), 0});
        steps.add({"sim", Verdict::passed, say("cellular.sim-unlocked"),
                   static_cast<double>(bearer->readyMilliseconds)});
        steps.add(
            {"registration", Verdict::passed, registration(*bearer),
             static_cast<double>(bearer->registeredMilliseconds - bearer->readyMilliseconds)});
        steps.add({"bearer", Verdict::passed,
                   say("cellular.bearer-up", {{"address", bearer->localAddress},
                                              {"interface", bearer->networkInterface}}),
                   static_cast<double>(bearer->milliseconds - bearer->registeredMilliseconds)});
        // What broke below TLS is the cause, not that TLS noticed.
        steps.onFailure([this](TestStep& step) {
            release();
            if (!brokenBy_.empty())
                step.finding = brokenBy_;
        });
        courier::probe(path(*bearer), receiver, context_.now, deadline, std::move(stop), steps);
        return steps.take();
    }

    /// What goes over the air passes no firewall of the site.
    std::vector<core::FirewallRule> firewallRules(
        const core::ReceiverAddress& receiver) const override {
        auto inside = courier::receiverRule(receiver);
        inside.destination = settingOf(context_, "receiver-address", inside.destination);
        inside.purpose = say("cellular.firewall-inside");
        return {inside};
    }

    bool narrow() const override { return true; }

private:
    Result<CellularReply> bringUp(Deadline deadline, std::stop_token stop) {
        if (!settings_)
            return passOn(settings_);
        if (!context_.helper)
            return fail(ErrorCode::unavailable, say("helper.none"));
        HelperRequest request;
        request.cellularUp = settings_->bearer;
        up_ = true;
        const auto reply =
            helper_link::ask(*context_.helper, std::move(request), deadline, std::move(stop));
        if (!reply) {
            up_ = false;
            return passOn(reply);
        }
        if (!reply->cellular)
            return fail(ErrorCode::protocol, say("helper.no-tunnel-told"));
        return *reply->cellular;
    }

    Path path(const CellularReply& bearer) const {
        Path path;
        path.name = context_.displayName;
        path.networkInterface = bearer.networkInterface;
        path.receiverAddress = settings_->bearer.receiver;
        path.narrow = true;
        path.idleRelease = settings_->idle;
        return path;
    }

    static Message registration(const CellularReply& bearer) {
        const std::map<std::string, std::string> arguments = {
            {"operator", bearer.operatorName}, {"signal", std::to_string(bearer.signalPercent)}};
        return bearer.roaming ? say("cellular.registered-roaming", arguments)
                              : say("cellular.registered", arguments);
    }

    static std::vector<TestStep> failedAt(std::string_view failed, const Message& cause,
                                          steady_clock::time_point begun) {
        std::vector<TestStep> steps;
        bool reached = true;
        for (const char* name : {"modem", "sim", "registration", "bearer", "resolve", "route",
                                 "connect", "tls", "receiver", "clock"}) {
            if (name == failed) {
                steps.push_back({name, Verdict::failed, cause, millisecondsSince(begun)});
                reached = false;
            } else if (reached) {
                steps.push_back({name, Verdict::passed, say("modem.step-passed"), 0});
            } else {
                steps.push_back({name, Verdict::skipped, say("connectivity.step-skipped"), 0});
            }
        }
        return steps;
    }

    PluginContext context_;
    Result<CellularSettings> settings_;
    bool up_ = false;  ///< something may be up
    Message brokenBy_;
};

core::PluginDescription describe() {
    core::PluginDescription description;
    description.label = say("cellular.plugin");
    description.help = say("cellular.plugin-help");
    description.settings = settingDescriptions();
    return description;
}

}  // namespace

}  // namespace callbox::connectivity::cellular

CALLBOX_CONNECTION_MODULE(
    "cellular", callbox::connectivity::makePlugin<callbox::connectivity::cellular::CellularPlugin>,
    callbox::connectivity::cellular::describe)

// SPDX-License-Identifier: GPL-3.0-or-later
// The receiver by telephone: callbox-helper dials into the provider's access network with a modem,
// logs on by PPP and routes the receiver's address, and nothing else, into the call.
#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "connectivity/connection_plugin.h"
#include "connectivity/courier/probe.h"
#include "connectivity/modem/dialler.h"
#include "connectivity/modem/modem_settings.h"
#include "connectivity/plugin_module.h"

namespace callbox::connectivity::modem {

using core::Message;
using core::Result;
using core::say;
using core::TestStep;
using core::Verdict;
using helper_link::CallReply;
using std::chrono::steady_clock;

namespace {

double millisecondsSince(steady_clock::time_point begun) {
    return std::chrono::duration<double, std::milli>(steady_clock::now() - begun).count();
}

/// Which of the steps "modem", "dial" and "logon" an error stands for.
std::string_view stepOf(const core::Error& error) {
    const std::string& key = error.message.key;
    if (key.starts_with("ppp.") && key != "ppp.no-kernel")
        return "logon";
    constexpr std::array<std::string_view, 8> kLine = {
        "modem.busy",        "modem.no-carrier",   "modem.no-answer",   "modem.no-dial-tone",
        "modem.blacklisted", "modem.line-dropped", "modem.not-in-time", "modem.budget-used"};
    return std::find(kLine.begin(), kLine.end(), key) != kLine.end() ? "dial" : "modem";
}

class ModemPlugin final : public ConnectionPlugin {
public:
    explicit ModemPlugin(PluginContext context)
        : context_(std::move(context)), settings_(readSettings(context_)) {
        if (settings_)
            dialler_.emplace(*settings_, context_.helper);
    }
    ~ModemPlugin() override { hangUp(); }

    Result<Path> establish(Deadline deadline, std::stop_token stop) override {
        if (!settings_)
            return core::passOn(settings_);
        const auto call = dialler_->connect(deadline, std::move(stop));
        if (!call)
            return core::passOn(call);
        return path(*call);
    }

    void release() override { hangUp(); }

    Message brokenBy() const override { return dialler_ ? dialler_->lastEnd() : Message{}; }

    std::vector<TestStep> test(const core::ReceiverAddress& receiver, Deadline deadline,
                               std::stop_token stop) override {
        const auto begun = steady_clock::now();
        if (!settings_)
            return failedAt("modem", settings_.error().message, begun);
        const auto call = dialler_->connect(deadline, stop);
        if (!call)
            return failedAt(stepOf(call.error()), call.error().message, begun);
        TestSteps steps(heardBy());
        steps.add({"modem", Verdict::passed,
                   say("modem.ready", {{"device", "/dev/" + settings_->dial.device}}), 0});
        steps.add({"dial", Verdict::passed, say("modem.line-stands"),
                   static_cast<double>(call->lineMilliseconds)});
        steps.add({"logon", Verdict::passed,
                   say("ppp.logged-on",
                       {{"address", call->localAddress}, {"interface", call->networkInterface}}),
                   static_cast<double>(call->milliseconds - call->lineMilliseconds)});
        steps.onFailure([this](TestStep& step) { nameWhatBroke(step); });
        courier::probe(path(*call), receiver, context_.now, deadline, std::move(stop), steps);
        return steps.take();
    }

    /// A telephone call passes no firewall.
    std::vector<core::FirewallRule> firewallRules(const core::ReceiverAddress&) const override {
        return {};
    }

    bool narrow() const override { return true; }

private:
    /// A line that dropped is the cause, not that TLS noticed.
    void nameWhatBroke(TestStep& failed) {
        hangUp();
        if (!brokenBy().empty())
            failed.finding = brokenBy();
    }

    void hangUp() {
        if (dialler_)
            dialler_->hangUp();
    }

    Path path(const CallReply& call) const {
        Path path;
        path.name = context_.displayName;
        path.networkInterface = call.networkInterface;
        path.receiverAddress = settings_->receiver;
        path.narrow = true;
        path.idleRelease = settings_->idle;
        return path;
    }

    std::vector<TestStep> failedAt(std::string_view failed, const Message& cause,
                                   steady_clock::time_point begun) const {
        std::vector<TestStep> steps;
        bool reached = true;
        for (const char* name : {"modem", "dial", "logon", "resolve", "route", "connect", "tls",
                                 "receiver", "clock"}) {
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
    Result<ModemSettings> settings_;
    std::optional<Dialler> dialler_;
};

core::PluginDescription describe() {
    core::PluginDescription description;
    description.label = say("modem.plugin");
    description.help = say("modem.plugin-help");
    description.settings = settingDescriptions();
    return description;
}

}  // namespace

}  // namespace callbox::connectivity::modem

CALLBOX_CONNECTION_MODULE(
    "modem", callbox::connectivity::makePlugin<callbox::connectivity::modem::ModemPlugin>,
    callbox::connectivity::modem::describe)

// SPDX-License-Identifier: GPL-3.0-or-later
// The receiver by way of another console that lets this one through, or one of several.
#include <algorithm>
#include <future>
#include <optional>
#include <utility>

#include "connectivity/connection_plugin.h"
#include "connectivity/courier/probe.h"
#include "connectivity/plugin_module.h"
#include "connectivity/relay/relay_query.h"
#include "connectivity/relay/relay_settings.h"

namespace callbox::connectivity::relay {

namespace {

using core::Result;
using core::say;
using core::TestStep;
using core::Verdict;
using std::chrono::steady_clock;

/// Unused for so long, the relay is chosen anew: a preferred one may be back.
constexpr std::chrono::seconds kChooseAgain{60};
/// A relay that is asked for again so soon did not lead to the receiver, whatever it says.
constexpr std::chrono::seconds kTooSoon{10};

class RelayPlugin final : public ConnectionPlugin {
public:
    explicit RelayPlugin(PluginContext context) : context_(std::move(context)) {}

    Result<Path> establish(Deadline deadline, std::stop_token stop) override {
        const auto settings = relaySettings(context_);
        if (!settings)
            return passOn(settings);
        std::vector<std::string> order = settings->relays;
        if (given_ && steady_clock::now() - given_->at < kTooSoon)
            std::stable_partition(order.begin(), order.end(),
                                  [&](const std::string& one) { return one != given_->relay; });
        Inquiry inquiry(*this, *settings, order, deadline, stop);
        const auto chosen = settings->fastest ? inquiry.fastest() : inquiry.first();
        if (!chosen)
            return passOn(chosen);
        given_ = Given{*chosen, steady_clock::now()};
        return path(*settings, *chosen);
    }

    void release() override {}

    std::vector<TestStep> test(const core::ReceiverAddress& receiver, Deadline deadline,
                               std::stop_token stop) override {
        TestSteps steps(heardBy());
        const auto settings = relaySettings(context_);
        if (!settings)
            return {{"relay", Verdict::failed, settings.error().message, 0}};
        Inquiry inquiry(*this, *settings, settings->relays, deadline, stop);
        const auto chosen = settings->fastest ? inquiry.fastest() : inquiry.first();
        // One relay that works is enough: what the others lack is told, and fails nothing.
        for (std::size_t i = 0; i < settings->relays.size(); ++i) {
            const auto& answer = inquiry.answer(i);
            const Verdict otherwise = chosen ? Verdict::skipped : Verdict::failed;
            steps.add({"relay", answer ? Verdict::passed : otherwise,
                       answer ? say("connectivity.relay-ready", {{"relay", settings->relays[i]}})
                              : answer.error().message,
                       answer ? static_cast<double>(answer->count()) / 1000.0 : 0});
        }
        if (chosen)
            courier::probe(path(*settings, *chosen), receiver, context_.now, deadline,
                           std::move(stop), steps);
        return steps.take();
    }

    std::vector<core::FirewallRule> firewallRules(const core::ReceiverAddress&) const override {
        std::vector<core::FirewallRule> rules;
        if (const auto settings = relaySettings(context_))
            for (const std::string& relay : settings->relays) {
                const auto colon = relay.rfind(':');
                rules.push_back({"tcp", relay.substr(0, colon), relay.substr(colon + 1),
                                 say("connectivity.firewall.relay")});
            }
        return rules;
    }

private:
    using Latency = std::chrono::microseconds;

    /// All relays asked at the same time.
    class Inquiry {
    public:
        Inquiry(const RelayPlugin& plugin, const RelaySettings& settings,
                std::vector<std::string> relays, Deadline deadline, const std::stop_token& stop)
            : relays_(std::move(relays)), forward_(stop, Stop{stopping_}) {
            answers_.resize(relays_.size());
            for (const std::string& relay : relays_)
                pending_.push_back(std::async(
                    std::launch::async,
                    [path = plugin.path(settings, relay), deadline, token = stopping_.get_token()] {
                        return askRelay(path, deadline, token);
                    }));
        }
        ~Inquiry() { stopping_.request_stop(); }
        Inquiry(const Inquiry&) = delete;
        Inquiry& operator=(const Inquiry&) = delete;

        const Result<Latency>& answer(std::size_t i) {
            if (!answers_[i])
                answers_[i] = pending_[i].get();
            return *answers_[i];
        }
        Result<std::string> first() {
            for (std::size_t i = 0; i < relays_.size(); ++i)
                if (answer(i))
                    return relays_[i];
            return passOn(answer(0));
        }
        Result<std::string> fastest() {
            std::optional<std::size_t> best;
            for (std::size_t i = 0; i < relays_.size(); ++i)
                if (answer(i) && (!best || *answer(i) < *answer(*best)))
                    best = i;
            if (best)
                return relays_[*best];
            return passOn(answer(0));
        }

    private:
        struct Stop {
            std::stop_source source;
            void operator()() { source.request_stop(); }
        };
        std::vector<std::string> relays_;
        std::stop_source stopping_;
        std::stop_callback<Stop> forward_;
        std::vector<std::optional<Result<Latency>>> answers_;
        std::vector<std::future<Result<Latency>>> pending_;
    };

    struct Given {
        std::string relay;
        steady_clock::time_point at;
    };

    Path path(const RelaySettings& settings, const std::string& relay) const {
        Path path;
        path.name = context_.displayName;
        if (settings.relays.size() > 1)
            path.name += " (" + relay + ")";
        path.proxy = "https://" + relay;
        path.proxyAuthority = settings.certificates;
        path.proxyPinned = true;
        path.proxyCertificate = context_.ownCertificate;
        path.proxyKey = context_.ownKey;
        path.idleRelease = kChooseAgain;
        return path;
    }

    PluginContext context_;
    std::optional<Given> given_;
};

}  // namespace

}  // namespace callbox::connectivity::relay

CALLBOX_CONNECTION_MODULE(
    "relay", callbox::connectivity::makePlugin<callbox::connectivity::relay::RelayPlugin>,
    callbox::connectivity::relay::relayDescription)

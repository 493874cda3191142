// SPDX-License-Identifier: GPL-3.0-or-later
// The receiver by way of an HTTP or SOCKS proxy, the first of up to three that answers.
#include <optional>
#include <utility>

#include "connectivity/connection_plugin.h"
#include "connectivity/courier/probe.h"
#include "connectivity/courier/reach.h"
#include "connectivity/courier/receiver_url.h"
#include "connectivity/plugin_module.h"
#include "connectivity/proxy/proxy_settings.h"
#include "connectivity/proxy/ticket_keeper.h"

namespace callbox::connectivity::proxy {

using core::FirewallRule;
using core::Result;
using core::say;
using core::TestStep;
using core::Verdict;

namespace {

using std::chrono::steady_clock;

/// Asked for another way so soon, the proxy given last was of no use, although it answered.
constexpr std::chrono::minutes kUseful{10};
/// For one proxy of several, so that a silent one leaves time for the next.
constexpr std::chrono::seconds kPatience{10};

TestStep stepOf(const char* name, const Result<std::chrono::seconds>& ticket,
                const std::string& user, steady_clock::time_point begun) {
    TestStep step;
    step.name = name;
    step.milliseconds =
        std::chrono::duration<double, std::milli>(steady_clock::now() - begun).count();
    step.verdict = ticket ? Verdict::passed : Verdict::failed;
    step.finding = ticket ? say("connectivity.kerberos-ticket",
                                {{"user", user}, {"minutes", std::to_string(ticket->count() / 60)}})
                          : ticket.error().message;
    return step;
}

class ProxyPlugin final : public ConnectionPlugin {
public:
    explicit ProxyPlugin(PluginContext context) : context_(std::move(context)) {}

    Result<Path> establish(Deadline deadline, std::stop_token stop) override {
        const auto settings = readSettings(context_);
        if (!settings)
            return passOn(settings);
        std::optional<core::Error> first;
        const std::size_t count = settings->proxies.size();
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t index = (begin() + i) % count;
            auto path = bringUp(*settings, index, deadline, stop);
            if (path) {
                given_ = index;
                givenAt_ = steady_clock::now();
                return path;
            }
            const auto code = path.error().code;
            if (!first)
                first = std::move(path.error());
            // A login that one proxy of the group refused would be refused, and counted, by all.
            if (code == core::ErrorCode::authentication || stop.stop_requested())
                break;
        }
        return tl::unexpected<core::Error>(std::move(*first));
    }

    void release() override { ticket_.drop(); }

    std::vector<TestStep> test(const core::ReceiverAddress& receiver, Deadline deadline,
                               std::stop_token stop) override {
        const auto settings = readSettings(context_);
        if (!settings)
            return {{"proxy-settings", Verdict::failed, settings.error().message, 0}};
        TestSteps steps(heardBy());
        for (std::size_t i = 0; i < settings->proxies.size(); ++i) {
            Path path = pathBy(*settings, i);
            if (i + 1 < settings->proxies.size()) {
                const auto begun = steady_clock::now();
                const auto reached = courier::reachProxy(path, patience(deadline), stop);
                if (!reached && !stop.stop_requested()) {
                    const std::chrono::duration<double, std::milli> took =
                        steady_clock::now() - begun;
                    steps.add(
                        {"proxy-connect", Verdict::skipped, reached.error().message, took.count()});
                    continue;
                }
            }
            testBy(std::move(path), *settings, i, receiver, deadline, stop, steps);
            break;
        }
        return steps.take();
    }

    std::vector<FirewallRule> firewallRules(const core::ReceiverAddress& receiver) const override {
        std::vector<FirewallRule> rules;
        const auto settings = readSettings(context_);
        if (!settings)
            return rules;
        const auto url = courier::receiverUrl(receiver.url);
        const std::string target = url ? url->host + ":" + std::to_string(url->port) : receiver.url;
        for (const courier::ProxyUrl& proxy : settings->proxies)
            rules.push_back({"tcp", proxy.host, std::to_string(proxy.port),
                             say("connectivity.firewall.proxy", {{"receiver", target}})});
        if (settings->path.proxyMethod == ProxyMethod::negotiate)
            for (const char* protocol : {"tcp", "udp"})
                rules.push_back({protocol, realmOf(settings->path.proxyUser), "88",
                                 say("connectivity.firewall.kdc")});
        return rules;
    }

private:
    static std::string realmOf(const std::string& user) {
        const auto at = user.rfind('@');
        return at == std::string::npos ? "KDC" : "KDC (" + user.substr(at + 1) + ")";
    }

    static Deadline patience(Deadline deadline) {
        return std::min(deadline, steady_clock::now() + kPatience);
    }

    std::size_t begin() const {
        const bool useless = givenAt_ && steady_clock::now() - *givenAt_ < kUseful;
        return useless ? given_ + 1 : 0;
    }

    static Path pathBy(const ProxySettings& settings, std::size_t index) {
        Path path = settings.path;
        path.proxy = settings.proxies[index].url();
        return path;
    }

    static TicketRequest requestFor(const ProxySettings& settings, std::size_t index) {
        return {settings.path.proxyUser,
                settings.path.proxyPassword,
                settings.keytab,
                settings.proxies[index].host,
                {}};
    }

    Result<Path> bringUp(const ProxySettings& settings, std::size_t index, Deadline deadline,
                         const std::stop_token& stop) {
        Path path = pathBy(settings, index);
        const Deadline mine = settings.proxies.size() > 1 ? patience(deadline) : deadline;
        if (const auto reached = courier::reachProxy(path, mine, stop); !reached)
            return passOn(reached);
        if (path.proxyMethod != ProxyMethod::negotiate)
            return path;
        const TicketRequest request = requestFor(settings, index);
        const auto lifetime = ticket_.obtain(request, deadline, stop);
        if (!lifetime)
            return passOn(lifetime);
        ticket_.keep(request, *lifetime);
        path.kerberosCache = ticket_.cache();
        path.proxyPassword.clear();
        return path;
    }

    void testBy(Path path, const ProxySettings& settings, std::size_t index,
                const core::ReceiverAddress& receiver, Deadline deadline,
                const std::stop_token& stop, TestSteps& steps) const {
        TicketKeeper ticket;
        if (path.proxyMethod == ProxyMethod::negotiate) {
            const auto begun = steady_clock::now();
            const auto lifetime = ticket.obtain(requestFor(settings, index), deadline, stop);
            steps.add(stepOf("proxy-ticket", lifetime, path.proxyUser, begun));
            if (!lifetime)
                return;
            path.kerberosCache = ticket.cache();
            path.proxyPassword.clear();
        }
        courier::probe(path, receiver, context_.now, deadline, stop, steps);
    }

    PluginContext context_;
    TicketKeeper ticket_;
    std::size_t given_ = 0;
    std::optional<steady_clock::time_point> givenAt_;
};

core::PluginDescription describe() {
    core::PluginDescription description;
    describeSettings(description);
    return description;
}

}  // namespace

}  // namespace callbox::connectivity::proxy

CALLBOX_CONNECTION_MODULE(
    "proxy", callbox::connectivity::makePlugin<callbox::connectivity::proxy::ProxyPlugin>,
    callbox::connectivity::proxy::describe)

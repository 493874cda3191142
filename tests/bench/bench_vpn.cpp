// SPDX-License-Identifier: GPL-3.0-or-later
// How long a VPN takes to come up: IKEv2 with a certificate at both ends, ESP in user space, two
// machines of network namespaces; from the plugin's call to the path.
#include <chrono>
#include <vector>

#include "tests/bench/figures.h"
#include "tests/integration/vpn/vpn_site.h"

using namespace callbox;
using std::chrono::steady_clock;

namespace {

constexpr int kRounds = 10;

}  // namespace

int main() {
    tests::VpnSite site;
    if (!site.problem().empty())
        return bench::broken("the two machines do not stand", site.problem());
    tests::GatewaySettings settings;
    settings.login = tests::GatewayLogin::certificate;
    const auto plugin = site.configure(settings) ? site.plugin(settings) : nullptr;
    if (!plugin)
        return bench::broken("the gateway cannot be set up", site.logs());
    std::vector<double> took;
    for (int round = 0; round < kRounds; ++round) {
        const auto began = steady_clock::now();
        const auto path = plugin->establish(began + std::chrono::seconds(60), {});
        const std::chrono::duration<double> elapsed = steady_clock::now() - began;
        if (!path)
            return bench::broken(path.error().message.key, site.logs());
        took.push_back(elapsed.count());
        plugin->release();
    }
    bench::figure("vpn-up-p50", bench::quantile(took, 0.5), "s", 3);
    bench::figure("vpn-up-max", bench::quantile(took, 1), "s", 3);
    return 0;
}

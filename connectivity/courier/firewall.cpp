// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/courier/firewall.h"

#include "connectivity/courier/receiver_url.h"

namespace callbox::connectivity::courier {

core::FirewallRule receiverRule(const core::ReceiverAddress& receiver) {
    const auto url = receiverUrl(receiver.url);
    core::FirewallRule rule{"tcp", receiver.url, "", core::say("connectivity.firewall.receiver")};
    if (url) {
        rule.destination = url->host;
        rule.ports = std::to_string(url->port);
    }
    return rule;
}

}  // namespace callbox::connectivity::courier

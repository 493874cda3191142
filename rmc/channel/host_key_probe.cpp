// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/host_key_probe.h"

namespace callbox::rmc::channel {

HostKeyProbe::HostKeyProbe(Services& services, const core::PartitionAddress& address, Done done,
                           const std::vector<core::JumpHost>& jumpHosts,
                           const std::string& keyType) {
    LoginRequest request;
    request.address = address;
    request.jumpHosts = jumpHosts;
    request.keyType = keyType;
    request.urgent = true;
    login_ = Login::start(services, std::move(request), [done](LoginOutcome outcome) {
        if (!outcome.session)
            done(core::passOn(outcome.session));
        else
            done(*outcome.offered);
    });
}

}  // namespace callbox::rmc::channel

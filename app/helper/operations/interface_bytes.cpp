// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/interface_bytes.h"

#include <memory>
#include <utility>

#include <ifaddrs.h>
#include <linux/if_link.h>
#include <sys/socket.h>

namespace callbox::helper {

InterfaceBytes::InterfaceBytes(std::string networkInterface)
    : networkInterface_(std::move(networkInterface)), last_(read()) {}

std::optional<InterfaceBytes::Counters> InterfaceBytes::read() const {
    ifaddrs* all = nullptr;
    if (::getifaddrs(&all) != 0)
        return {};
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> held(all, &::freeifaddrs);
    for (const ifaddrs* one = all; one != nullptr; one = one->ifa_next)
        if (one->ifa_addr != nullptr && one->ifa_addr->sa_family == AF_PACKET &&
            one->ifa_data != nullptr && networkInterface_ == one->ifa_name) {
            const auto* counters = static_cast<const rtnl_link_stats*>(one->ifa_data);
            return Counters{counters->rx_bytes, counters->tx_bytes};
        }
    return {};
}

std::uint64_t InterfaceBytes::sum() {
    const auto now = read();
    if (now && last_) {
        // Unsigned numbers: right also when a counter began anew.
        sum_ += now->in - last_->in;
        sum_ += now->out - last_->out;
    }
    if (now)
        last_ = now;
    return sum_;
}

}  // namespace callbox::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rmc/same_partition.h"

#include <algorithm>

#include "core/host_keys/host_key.h"

namespace callbox::app::rmc {

namespace {

bool sameKey(const std::optional<core::HostKey>& a, const std::optional<core::HostKey>& b) {
    return a && b ? core::host_keys::sameKey(*a, *b) : a.has_value() == b.has_value();
}

bool sameAccess(const core::PartitionAccess& a, const core::PartitionAccess& b) {
    return a.platform == b.platform && a.clientKey == b.clientKey && a.elevate == b.elevate &&
           std::equal(a.jumpHosts.begin(), a.jumpHosts.end(), b.jumpHosts.begin(),
                      b.jumpHosts.end(), [](const auto& one, const auto& other) {
                          return sameAddress(one.address, other.address) &&
                                 core::host_keys::sameKey(one.hostKey, other.hostKey);
                      });
}

}  // namespace

bool sameAddress(const core::PartitionAddress& a, const core::PartitionAddress& b) {
    return a.host == b.host && a.port == b.port && a.user == b.user;
}

bool samePartition(const callbox::rmc::WatchPartition& a, const callbox::rmc::WatchPartition& b) {
    return sameAddress(a.address, b.address) && sameAccess(a.access, b.access) &&
           sameKey(a.hostKey, b.hostKey) && a.cursors == b.cursors &&
           a.utilizationInterval == b.utilizationInterval;
}

}  // namespace callbox::app::rmc

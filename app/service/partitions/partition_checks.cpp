// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/partitions/partition_checks.h"

#include <algorithm>
#include <cctype>

namespace callbox::service::partitions {

namespace {

constexpr std::size_t kMaxJumpHosts = 4;
constexpr std::size_t kMaxKeyName = 64;

}  // namespace

core::Result<void> checkName(const std::string& name) {
    const bool controls = std::any_of(name.begin(), name.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    });
    if (name.empty() || name.size() > 64 || controls || name.front() == ' ' ||
        name.front() == '-' || name.back() == ' ')
        return core::failField("name", core::say("partition.name-invalid"));
    return {};
}

core::Result<void> checkAddress(const core::PartitionAddress& address) {
    const auto printable = [](const std::string& text) {
        return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
    };
    if (address.host.empty() || address.host.size() > 253 || !printable(address.host) ||
        address.host.front() == '-')
        return core::failField("host", core::say("partition.host-invalid"));
    if (address.port == 0)
        return core::failField("port", core::say("partition.port-invalid"));
    if (address.user.empty() || address.user.size() > 64 || !printable(address.user) ||
        address.user.front() == '-')
        return core::failField("user", core::say("partition.user-invalid"));
    return {};
}

core::Result<void> checkAccess(const core::PartitionAccess& access) {
    if (access.jumpHosts.size() > kMaxJumpHosts)
        return core::failField(
            "access.jumpHosts",
            core::say("partition.too-many-jump-hosts", {{"most", std::to_string(kMaxJumpHosts)}}));
    for (const auto& jump : access.jumpHosts) {
        if (auto checked = checkAddress(jump.address); !checked) {
            checked.error().field = "access.jumpHosts";
            return checked;
        }
        if (jump.hostKey.blob.empty())
            return core::failField("access.jumpHosts", core::say("partition.jump-key-unconfirmed",
                                                                 {{"host", jump.address.host}}));
    }
    const auto& key = access.clientKey;
    const bool plain = std::all_of(key.begin(), key.end(), [](unsigned char c) {
        return std::isalnum(c) || c == '_' || c == '-' || c == '.';
    });
    if (key.size() > kMaxKeyName || !plain || (!key.empty() && key.front() == '.'))
        return core::failField("access.clientKey", core::say("partition.client-key-invalid"));
    return {};
}

}  // namespace callbox::service::partitions

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/partition.h"
#include "core/words/result.h"

namespace callbox::core::host_keys {

inline constexpr std::size_t kKnownHostsLimit = std::size_t{4} << 20;

/// The host keys of an OpenSSH known_hosts file: plain, wildcard and hashed names, `[host]:port`,
/// and the marker @revoked. Lines of @cert-authority name no host key and are passed over.
class KnownHosts {
public:
    /// Lines that are not understood are counted, not refused. Errors: limitExceeded beyond
    /// kKnownHostsLimit bytes or 50,000 lines.
    static Result<KnownHosts> parse(std::string_view text);

    /// The keys for a host that are not revoked, the type asked for first in front.
    std::vector<HostKey> keysOf(const std::string& host, std::uint16_t port) const;
    HostKeyListing judge(const std::string& host, std::uint16_t port, const HostKey& shown) const;

    std::size_t notUnderstood() const { return notUnderstood_; }

private:
    struct Line {
        std::string names;
        HostKey key;
        bool revoked = false;
    };

    bool takeLine(std::string_view line);
    bool isRevoked(const std::string& name, const HostKey& key) const;

    std::vector<Line> lines_;
    std::size_t notUnderstood_ = 0;
};

}  // namespace callbox::core::host_keys

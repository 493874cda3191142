// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "app/cli/verb.h"
#include "core/model/partition.h"

namespace callbox::cli {

/// How the operator answers for a host's key besides a known_hosts file.
struct KeyTrust {
    std::string host;      ///< as the question names it
    std::string expected;  ///< the fingerprint given on the command line; empty: none
    bool accept = false;   ///< whatever it shows
    std::optional<core::HostKey> pinned;  ///< confirmed earlier
};

/// The offered key, if it is trusted: listed in the known_hosts file, the expected or the pinned
/// one, accepted, or confirmed on the terminal. Errors: denied, for a revoked key in any case.
core::Result<core::HostKey> confirmHostKey(Session& session, const KeyTrust& trust,
                                           const core::api::HostKeyOffer& offer);

/// --host-key and --accept-host-key for the partition itself.
KeyTrust partitionTrust(const Parsed& parsed, std::string host);

}  // namespace callbox::cli

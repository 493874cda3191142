// SPDX-License-Identifier: GPL-3.0-or-later
// The options that say how a partition is reached and read: shared by `partition add` and `modify`.
#pragma once

#include <string>
#include <vector>

#include "app/cli/verb.h"
#include "core/model/partition.h"

namespace callbox::cli {

/// --platform --jump --jump-host-key --client-key --elevate --known-hosts
std::vector<Option> accessOptions();

/// `[USER@]HOST[:PORT]`, an IPv6 address with a port in brackets. Errors: invalidArgument.
core::Result<core::PartitionAddress> jumpAddress(const std::string& text);

/// `access` with what the options change. Each jump host is asked for its key over those before it,
/// which the operator confirms. Errors: what the options, the service or the operator refuse.
core::Result<core::PartitionAccess> readAccess(Session& session, const Parsed& parsed,
                                               core::PartitionAccess access);

/// The text of the file of --known-hosts; empty without.
core::Result<std::string> knownHosts(const Parsed& parsed);

}  // namespace callbox::cli

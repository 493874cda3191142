// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"
#include "core/model/partition.h"

namespace callbox::cli {

/// The offered key, if the operator trusts it: by --host-key, --accept-host-key or an answer on
/// the terminal. Errors: denied.
core::Result<core::HostKey> confirmHostKey(Session& session, const Parsed& parsed,
                                           const core::HostKey& offered);

}  // namespace callbox::cli

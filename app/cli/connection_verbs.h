// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs of `callbox connection` share.
#pragma once

#include <string>

#include "app/cli/verb.h"

namespace callbox::cli {

/// The connections in order, for people or as JSON.
ExitCode printConnections(Session& session, const core::api::ConnectionList& list);

/// The one of that id or name. Errors: notFound.
core::Result<core::Connection*> findConnection(core::api::ConnectionList& list,
                                               const std::string& idOrName);

void addConnectionChangeVerbs(Verbs& verbs);
void addConnectionReportVerbs(Verbs& verbs);

}  // namespace callbox::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/cli/verb.h"

namespace callbox::cli {

/// SEQ, --problem, --kind, --partition and --limit.
core::Result<core::api::PreviewArguments> whichMessages(const Parsed& parsed);

void printChanges(Session& session, const std::vector<core::api::FieldChange>& changes);

}  // namespace callbox::cli

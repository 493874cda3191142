// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace callbox::cli {

/// All partitions that match, page after page. The query's offset and limit do not count.
core::Result<core::api::PartitionPage> allPartitions(Session& session,
                                                     core::api::PartitionQuery query);

}  // namespace callbox::cli

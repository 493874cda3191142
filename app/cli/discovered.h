// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/cli/hmc_form.h"
#include "app/cli/session.h"

namespace callbox::cli {

/// What HMCs and KVM hosts told of in their last collections, with the attributes of lssyscfg and
/// `reported_by`, the partition that told. Systems and partitions that Callbox itself monitors are
/// left out.
struct Discovered {
    std::vector<HmcRecord> systems;
    std::vector<HmcRecord> partitions;
};

/// `monitored` holds all partitions. Errors: the service's.
core::Result<Discovered> discovered(Session& session, const core::api::PartitionPage& monitored);

}  // namespace callbox::cli

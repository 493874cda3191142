// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/partitions/partition_directory.h"
#include "core/words/catalogue.h"

namespace callbox::service::partitions {

/// Raises or clears the alarm of a problem source that cannot be read as it should. False where
/// that is none of a partition that is known, or no alarm.
bool recordSourceAlarm(core::store::Store& store, const PartitionDirectory& directory,
                       const core::Catalogue& words, const Clock& clock,
                       const rmc::SourceCondition& condition);

}  // namespace callbox::service::partitions

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/hmc_form.h"
#include "core/api/audit_operations.h"
#include "core/model/partition.h"
#include "core/model/serviceable_event.h"
#include "core/words/catalogue.h"

namespace callbox::cli {

/// "MM/DD/YYYY HH:MM:SS" in local time, as HMC scripts expect; empty for no time.
std::string hmcTime(const core::TimePoint& time);

/// `lssvcevents -t hardware`: first the 26 attributes of a real HMC record in their order, then
/// (for `-F` only, after kHardwareDefault) those that are documented besides. `partition` is the
/// one that reported the event, where it is still known.
inline constexpr std::size_t kHardwareDefault = 26;
HmcRecord hardwareRecord(const core::ServiceableEvent& event, const core::Catalogue& words,
                         const std::string& consoleName,
                         const core::Partition* partition = nullptr);

/// `lssvcevents -t fru`: one record a part.
std::vector<HmcRecord> fruRecords(const core::ServiceableEvent& event);

/// `-t comment`: what people wrote, as comments and as reasons for what they did, oldest first.
std::vector<HmcRecord> commentRecords(const core::ServiceableEvent& event);

/// `-t console`: one record of the audit log.
HmcRecord auditRecord(const core::api::AuditRecord& entry, const core::Catalogue& words);

/// H, M, A, B, C or L.
char priorityLetter(core::CalloutPriority priority);

}  // namespace callbox::cli

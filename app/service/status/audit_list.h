// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/operator_api/operation_registry.h"
#include "core/store/audit_log.h"
#include "core/store/store.h"

namespace callbox::service::status {

/// audit.list. The store must outlive the registry.
void registerAuditList(operator_api::OperationRegistry& registry, core::store::Store& store);

/// What a finished operation leaves, as it is stored.
core::store::AuditEntry storedEntry(const operator_api::AuditEntry& entry, core::TimePoint at);

}  // namespace callbox::service::status

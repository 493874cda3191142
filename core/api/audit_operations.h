// SPDX-License-Identifier: GPL-3.0-or-later
// The operation that reads the audit log. Part of core/api/operations.h.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/api/operation.h"
#include "core/model/time_point.h"
#include "core/words/message.h"

namespace callbox::core::api {

struct AuditQuery {
    std::uint64_t offset = 0;
    std::uint64_t limit = 100;  ///< 1..1000
};
BOOST_DESCRIBE_STRUCT(AuditQuery, (), (offset, limit))

/// Who did what when, and what came of it.
struct AuditRecord {
    std::uint64_t number = 0;
    TimePoint at;
    std::string user;
    Role role = Role::viewer;
    std::string client;     ///< "callbox 0.1.0"
    std::string operation;  ///< "event.close"
    std::string subject;    ///< what it was done to: a problem number; often empty
    Message what;
    std::string outcome;  ///< "done", or the key of the refusal
};
BOOST_DESCRIBE_STRUCT(AuditRecord, (),
                      (number, at, user, role, client, operation, subject, what, outcome))

struct AuditPage {
    std::vector<AuditRecord> rows;  ///< newest first
};
BOOST_DESCRIBE_STRUCT(AuditPage, (), (rows))
inline constexpr Operation<AuditQuery, AuditPage> kAuditList{"audit.list", Role::viewer, ""};

/// Calls `visit(operation)` for each operation above.
template <class Visitor>
void forEachAuditOperation(Visitor& visit) {
    visit(kAuditList);
}

}  // namespace callbox::core::api

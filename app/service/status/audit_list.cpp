// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/status/audit_list.h"

#include "core/store/audit_log.h"

namespace callbox::service::status {

namespace api = core::api;

namespace {

api::AuditRecord recordOf(core::store::AuditEntry entry) {
    const char role = entry.role.empty() ? '0' : entry.role.front();
    return {entry.number,
            entry.at,
            std::move(entry.user),
            static_cast<api::Role>(role - '0'),
            std::move(entry.client),
            std::move(entry.operation),
            std::move(entry.subject),
            std::move(entry.what),
            std::move(entry.outcome)};
}

}  // namespace

void registerAuditList(operator_api::OperationRegistry& registry, core::store::Store& store) {
    registry.handle<api::AuditQuery, api::AuditPage>(
        api::kAuditList, [&store](const operator_api::Caller&, api::AuditQuery query,
                                  operator_api::Respond<api::AuditPage> respond) {
            auto entries = store.read([&](core::store::Reader& reader) {
                return core::store::auditPage(reader, query.offset, query.limit);
            });
            if (!entries)
                return respond(core::passOn(entries));
            api::AuditPage page;
            for (auto& entry : *entries)
                page.rows.push_back(recordOf(std::move(entry)));
            respond(std::move(page));
        });
}

core::store::AuditEntry storedEntry(const operator_api::AuditEntry& entry, core::TimePoint at) {
    core::store::AuditEntry stored;
    stored.at = at;
    stored.user = entry.caller.user;
    stored.role = std::to_string(static_cast<int>(entry.caller.role));
    stored.client = entry.caller.client;
    stored.operation = entry.operation;
    stored.what = core::Message{entry.auditKey, {}};
    stored.outcome = entry.error.message.empty() ? "done" : entry.error.message.key;
    return stored;
}

}  // namespace callbox::service::status

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/operator_api/operation_registry.h"

namespace callbox::service::operator_api {

void OperationRegistry::dispatch(const Caller& caller, const std::string& operation,
                                 std::string_view params, RespondText respond) const {
    const auto found = entries_.find(operation);
    if (found == entries_.end())
        return respond(core::fail(core::ErrorCode::unsupported,
                                  core::say("api.operation-unknown", {{"operation", operation}})));
    const Entry& entry = found->second;
    RespondText audited = std::move(respond);
    if (!entry.auditKey.empty())
        audited = [this, caller, operation, key = entry.auditKey,
                   respond = std::move(audited)](core::Result<std::string> result) {
            audit_({caller, operation, key, result ? core::Error{} : result.error()});
            respond(std::move(result));
        };
    if (caller.role < entry.role)
        return audited(core::fail(core::ErrorCode::denied,
                                  core::say("api.role-too-low", {{"operation", operation}})));
    entry.run(caller, params, std::move(audited));
}

}  // namespace callbox::service::operator_api

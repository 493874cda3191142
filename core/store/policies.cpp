// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/policies.h"

#include "core/json/codec.h"
#include "core/store/query.h"

namespace callbox::core::store {

Result<std::string> policyRevision(const Reader& reader) {
    return guarded(reader, [&]() -> Result<std::string> {
        Query query(reader, "SELECT revision FROM policy");
        query.next();
        return query.text(0);
    });
}

Result<api::PolicyState> policyState(const Reader& reader) {
    return guarded(reader, [&]() -> Result<api::PolicyState> {
        Query query(reader, "SELECT revision, document FROM policy");
        query.next();
        auto policy = fromJson<Policy>(query.text(1));
        if (!policy)
            return passOn(policy);
        return api::PolicyState{query.text(0), std::move(*policy)};
    });
}

Result<void> putPolicy(Transaction& transaction, const Policy& policy,
                       const std::string& expected) {
    return guarded(transaction, [&]() -> Result<void> {
        if (Query(transaction, "UPDATE policy SET document = ?1 WHERE ?2 = '' OR revision = ?2")
                .with(toJson(policy), expected)
                .run() == 0)
            return fail(ErrorCode::conflict, say("policy.changed-meanwhile"));
        return {};
    });
}

}  // namespace callbox::core::store

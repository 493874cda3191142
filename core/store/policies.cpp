// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/policies.h"

#include <algorithm>

#include "core/json/codec.h"
#include "core/store/query.h"
#include "core/store/settings.h"

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

Result<api::CallHomeSettings> callHomeSettings(const Reader& reader) {
    const auto stored = setting<api::CallHomeSettings>(reader, setting_key::kCallHome);
    if (!stored)
        return passOn(stored);
    return stored->value_or(api::CallHomeSettings{});
}

Result<void> putCallHomeSettings(Transaction& transaction, api::CallHomeSettings settings) {
    std::sort(settings.off.begin(), settings.off.end());
    settings.off.erase(std::unique(settings.off.begin(), settings.off.end()), settings.off.end());
    if (auto put = putSetting(transaction, setting_key::kCallHome, settings); !put)
        return put;
    return guarded(transaction, [&]() -> Result<void> {
        // Its trigger draws a new revision, so that nobody judges by the switches before.
        Query(transaction, "UPDATE policy SET document = document").run();
        return {};
    });
}

Result<void> carryCallHome(Transaction& transaction, const Mtms& before, const Mtms& now) {
    auto settings = callHomeSettings(transaction);
    if (!settings)
        return passOn(settings);
    auto& off = settings->off;
    const auto found = std::find(off.begin(), off.end(), before.text());
    if (found == off.end())
        return {};
    *found = now.text();
    return putCallHomeSettings(transaction, std::move(*settings));
}

}  // namespace callbox::core::store

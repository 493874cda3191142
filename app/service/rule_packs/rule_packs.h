// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <mutex>

#include "app/service/clock.h"
#include "app/service/operator_api/operation_registry.h"
#include "core/analysis/analyser.h"
#include "core/analysis/rule_pack_set.h"
#include "core/store/store.h"

namespace callbox::service::rule_packs {

/// The rules by which problems are judged: the installed packs' before the built-in one's; and
/// rule-pack.*: list, install, remove, trust, distrust. The object must outlive the registry.
class RulePacks {
public:
    /// `changed` is called after the rules or their signers changed.
    RulePacks(core::store::Store& store, const Clock& clock, std::function<void()> changed);

    /// Reads what is installed. A pack that cannot be used any more is left out, and told by list.
    core::Result<void> load();
    /// The rules as of now; what is being judged keeps those it began with. Thread-safe.
    std::shared_ptr<const core::Analyser> analyser() const;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    using Change = std::function<core::Result<void>(core::RulePackSet&)>;

    core::Result<core::RulePackSet> stored(const core::store::Reader& reader) const;
    /// Changes the stored set, then takes it into use.
    void change(Change change, operator_api::Respond<core::api::RulePackList> respond);
    void use(const core::RulePackSet& set);

    void install(const core::api::RulePackInstallArguments& arguments,
                 operator_api::Respond<core::api::RulePackRow> respond);
    void trust(const core::api::RulePackTrustArguments& arguments,
               operator_api::Respond<core::api::RulePackList> respond);

    core::store::Store& store_;
    const Clock& clock_;
    std::function<void()> changed_;
    core::RulePack builtIn_;
    core::api::RulePackList list_;  ///< of what is in use
    mutable std::mutex mutex_;
    std::shared_ptr<const core::Analyser> analyser_;
};

}  // namespace callbox::service::rule_packs

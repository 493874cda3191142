// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "app/service/delivery/delivery_loop.h"
#include "app/service/leaving/bundle_operations.h"
#include "app/service/leaving/message_look.h"
#include "app/service/leaving/pseudonym_operations.h"
#include "app/service/operator_api/change_feed.h"
#include "app/service/operator_api/operation_registry.h"
#include "core/analysis/analyser.h"

namespace callbox::service::leaving {

/// transmission.preview, transmission.difference, redaction.*, ledger.search, pseudonym.*,
/// bundle.*. The object must outlive the registry.
class LeavingOperations {
public:
    struct Dependencies {
        core::store::Store& store;
        const core::store::Sealer& sealer;
        const core::outbox::Outbox& outbox;
        MessageLook look;
        delivery::DeliveryLoop& loop;
        std::function<std::shared_ptr<const core::Analyser>()> rules;
        delivery::DeliveryCallbacks callbacks;  ///< hear of carried receipts, too
        core::Mtms console;
        const Clock& clock;
        operator_api::ChangeFeed& changes;
    };
    explicit LeavingOperations(Dependencies dependencies);

    void registerWith(operator_api::OperationRegistry& registry);

    /// Whether the rule could be added. Errors: those of redaction.add but a name that is taken.
    core::Result<void> check(const core::api::RedactionRuleArguments& rule) const;

private:
    core::Result<core::api::MessagePreviews> preview(const Looked& looked) const;
    void add(const core::api::RedactionRuleArguments& arguments, const std::string& caller,
             operator_api::Respond<core::api::RedactionRules> respond);
    void remove(const std::string& name, operator_api::Respond<core::api::RedactionRules> respond);
    void tryRule(const core::api::TryRedactionArguments& arguments,
                 operator_api::Respond<core::api::TriedRedaction> respond);
    core::Result<core::api::RedactionRules> list();
    core::Result<std::vector<std::string>> neededValues() const;
    /// The entity id of the system of that name or type-model*serial; else what was given.
    core::Result<std::string> entityNamed(const core::store::Reader& reader,
                                          const std::string& name) const;
    core::Result<core::api::LedgerFound> search(core::api::LedgerSearch search);

    Dependencies parts_;
    PseudonymOperations pseudonyms_;
    BundleOperations bundles_;
};

}  // namespace callbox::service::leaving

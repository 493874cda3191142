// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/clock.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/policy/policy_book.h"
#include "app/service/problems/component_cache.h"
#include "app/service/problems/event_filing.h"
#include "app/service/problems/problem_intake.h"
#include "core/store/store.h"

namespace callbox::service::policy {

/// policy.rehearse: the way of a problem through rules and windows, in a reader: nothing is
/// stored. The object must outlive the registry.
struct RehearsalDesk {
    core::store::Store& store;
    problems::ProblemIntake::Rules rules;
    const problems::EventFiling& filing;
    problems::ComponentCache& components;
    PolicyBook& book;
    const StormGuard& storms;
    const Clock& clock;

    void registerWith(operator_api::OperationRegistry& registry);

private:
    core::Result<core::api::Rehearsal> rehearse(const core::store::Reader& reader,
                                                const core::api::RehearseArguments& arguments);
    core::Result<void> records(const core::store::Reader& reader, const core::Analyser& analyser,
                               const core::api::RehearseArguments& arguments,
                               std::vector<core::api::RehearsedProblem>& problems);
    core::Result<void> file(const core::store::Reader& reader, core::ServiceableEvent event,
                            core::TimePoint now, bool guarded,
                            core::api::RehearsedProblem& problem) const;
};

}  // namespace callbox::service::policy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "app/service/policy/policy_book.h"
#include "core/model/partition.h"
#include "core/model/serviceable_event.h"
#include "core/outbox/outbox.h"
#include "core/store/transaction.h"
#include "core/words/catalogue.h"

namespace callbox::service::problems {

/// Puts an event into the store and, in the same transaction, its report into the outbox, as the
/// operator's windows and rules say.
class EventFiling {
public:
    EventFiling(const core::outbox::Outbox& outbox, const core::Catalogue& words,
                core::Mtms console, policy::PolicyBook& policy)
        : outbox_(outbox), words_(words), console_(std::move(console)), policy_(policy) {}

    const core::Mtms& console() const { return console_; }

    /// What keeps an event back that neither window nor rule does.
    struct Guarded {
        std::optional<core::PolicyDecision> keptBack;
        bool stored = true;  ///< false: the event is left out, for it is accounted for elsewhere
    };
    using Guard = std::function<core::Result<Guarded>(core::store::Transaction&,
                                                      const core::ServiceableEvent&)>;

    /// Gives the problem number: a new one, or that of the open event which it was counted into by
    /// a rule; 0 when `guard` has it left out. `system` is the failing one; nullptr: the console
    /// itself. An event that is held or suppressed stays here until somebody lets it go.
    core::Result<std::uint64_t> file(core::store::Transaction& transaction,
                                     core::ServiceableEvent event,
                                     const core::ManagedSystem* system,
                                     const std::string& partitionOs, core::TimePoint now,
                                     const Guard& guard = {}) const;

    /// Whether a window or a rule would suppress it now.
    core::Result<bool> keepsBack(const core::store::Reader& reader,
                                 const core::ServiceableEvent& event, core::TimePoint now) const;

    /// Closes the stored event `symptom` as part of the stored event `cause`. Its report stays here
    /// if it has not left. A cause that is suppressed takes nothing over.
    core::Result<void> takeOver(core::store::Transaction& transaction, std::uint64_t cause,
                                std::uint64_t symptom, core::TimePoint now) const;

    /// The report of a stored event as it would leave. Errors: conflict when the system it is about
    /// is not managed any more.
    core::Result<core::outbox::OutgoingMessage> reportOf(const core::store::Reader& reader,
                                                         const core::ServiceableEvent& event) const;

    /// Puts it into the outbox.
    core::Result<void> report(core::store::Transaction& transaction,
                              const core::ServiceableEvent& event, core::TimePoint now) const;

    /// Tells the receiver what became of an event that it was told of, else nothing. An unsent
    /// report of the same event's status is replaced.
    core::Result<void> reportStatus(core::store::Transaction& transaction,
                                    const core::ServiceableEvent& event, const std::string& reason,
                                    core::TimePoint now) const;

private:
    core::Result<std::string> subject(const core::ManagedSystem* system) const;
    core::Result<core::outbox::OutgoingMessage> message(const core::ServiceableEvent& event,
                                                        const core::ManagedSystem* system,
                                                        const std::string& partitionOs) const;
    core::Result<std::optional<core::ManagedSystem>> failingSystem(
        const core::store::Reader& reader, const core::ServiceableEvent& event) const;
    core::Result<std::optional<std::uint64_t>> append(core::store::Transaction& transaction,
                                                      const core::policy::Judge& judge,
                                                      const core::PolicyDecision& decision,
                                                      const core::ServiceableEvent& event,
                                                      core::TimePoint now) const;

    const core::outbox::Outbox& outbox_;
    const core::Catalogue& words_;
    core::Mtms console_;
    policy::PolicyBook& policy_;
};

/// Errors: invalidArgument for one that is not managed, `field` "reportingMtms".
core::Result<core::ManagedSystem> systemByMtms(const core::store::Reader& reader,
                                               const std::string& mtms);

/// The managed system a partition runs on. One that was never collected is told apart by its host
/// key until it is: a fault must not wait for the first sweep.
core::Result<core::ManagedSystem> systemOf(core::store::Transaction& transaction,
                                           core::Partition& partition);

}  // namespace callbox::service::problems

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>

#include "app/service/clock.h"
#include "app/service/policy/storm_guard.h"
#include "app/service/problems/component_cache.h"
#include "app/service/problems/event_filing.h"
#include "core/analysis/analyser.h"
#include "core/store/store.h"
#include "rmc/link/messages.h"

namespace callbox::service::problems {

class KnownEvents;

/// Takes batches of problem records in: records, events, reports and the source's cursor are
/// stored in one transaction, and only then is the batch acknowledged. A batch that could not be
/// stored is tried again until it is: hardware problems are never dropped. Reactor thread only.
class ProblemIntake {
public:
    /// `filed` hears the problem numbers that are new or changed; both are called on the reactor.
    struct Events {
        std::function<void(const rmc::AcknowledgeProblems&)> acknowledge;
        std::function<void(const std::vector<std::uint64_t>&)> filed;
        std::function<void(const core::Error&)> notStored;
    };

    /// The rules as they are at the moment; called on the store's thread.
    using Rules = std::function<std::shared_ptr<const core::Analyser>()>;

    ProblemIntake(boost::asio::io_context& context, core::store::Store& store, Rules rules,
                  const EventFiling& filing, const policy::StormGuard& storms,
                  ComponentCache& components, const Clock& clock, Events events);

    void take(rmc::ProblemBatch batch);

    /// Judges one record as if the partition it names (id or name) had told it; no storm keeps back
    /// what an operator loads. Errors: notFound, conflict for one that was judged before.
    core::Result<void> takeOne(core::store::Transaction& transaction, core::ProblemRecord record,
                               std::vector<std::uint64_t>& filed) const;

private:
    void takeShared(const std::shared_ptr<const rmc::ProblemBatch>& batch);
    void tryAgain(const std::shared_ptr<const rmc::ProblemBatch>& batch);
    core::Result<void> work(core::store::Transaction& transaction, const rmc::ProblemBatch& batch,
                            std::vector<std::uint64_t>& filed) const;
    enum class From { source, operatorsFile };
    core::Result<void> judge(core::store::Transaction& transaction,
                             const core::ProblemRecord& record, From from,
                             const core::Partition& partition, const core::ManagedSystem& system,
                             const core::ComponentLookup* components,
                             std::vector<std::uint64_t>& filed) const;
    core::Result<void> fileNew(core::store::Transaction& transaction,
                               const core::AnalysisVerdict& verdict, bool guarded,
                               const core::AnalysisContext& context, KnownEvents& known,
                               std::vector<std::uint64_t>& filed) const;

    boost::asio::io_context& context_;
    core::store::Store& store_;
    Rules rules_;
    const EventFiling& filing_;
    const policy::StormGuard& storms_;
    ComponentCache& components_;
    const Clock& clock_;
    Events events_;
};

}  // namespace callbox::service::problems

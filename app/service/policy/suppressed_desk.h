// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "app/service/clock.h"
#include "app/service/operator_api/operation_registry.h"
#include "app/service/policy/policy_book.h"
#include "app/service/problems/event_filing.h"
#include "core/store/store.h"

namespace callbox::service::policy {

/// What an operator does with the problems that windows and rules kept back. Reactor thread only,
/// but for release(), which works in a transaction.
class SuppressedDesk {
public:
    struct Dependencies {
        core::store::Store& store;
        PolicyBook& book;
        const problems::EventFiling& filing;
        const Clock& clock;
        std::function<void(const std::vector<std::uint64_t>&)> filed;
        std::function<void()> changed;
    };

    explicit SuppressedDesk(Dependencies dependencies) : dependencies_(std::move(dependencies)) {}

    void registerWith(operator_api::OperationRegistry& registry);

    /// Files the problem as if it had come now; false when it waits no more, or its
    /// system is not managed any more.
    core::Result<bool> release(core::store::Transaction& transaction, std::uint64_t problemNumber,
                               const std::string& who) const;

private:
    using Respond = operator_api::Respond<core::api::Settled>;
    /// True when it settled the problem.
    using Settle = std::function<core::Result<bool>(core::store::Transaction&, std::uint64_t)>;
    struct Round;

    core::Result<bool> discard(core::store::Transaction& transaction, std::uint64_t problemNumber,
                               const std::string& who, const std::string& reason) const;
    void settle(const core::api::SettleArguments& arguments, Settle settle, Respond respond);
    void nextRound(const std::shared_ptr<Round>& round);

    Dependencies dependencies_;
};

}  // namespace callbox::service::policy

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/flap_watch.h"

#include <memory>
#include <utility>

#include "app/service/problems/known_events.h"
#include "core/store/events.h"
#include "core/store/settings.h"

namespace callbox::service::problems {

namespace store = core::store;

FlapWatch::FlapWatch(boost::asio::io_context& context, store::Store& store,
                     const EventFiling& filing, const Clock& clock,
                     std::chrono::milliseconds interval,
                     std::function<void(const std::vector<std::uint64_t>&)> filed)
    : store_(store),
      filing_(filing),
      clock_(clock),
      interval_(interval),
      filed_(std::move(filed)),
      timer_(context) {
    wait();
}

void FlapWatch::wait() {
    timer_.expires_after(interval_);
    timer_.async_wait([this](const boost::system::error_code& error) {
        if (!error)
            look();
    });
}

void FlapWatch::look() {
    const auto flapping = store_.read([](store::Reader& reader) {
        return store::setting<FlappingEvents>(reader, kFlappingSetting);
    });
    if (!flapping || !*flapping || (*flapping)->problemNumbers.empty())
        return wait();
    const auto settled = std::make_shared<std::vector<std::uint64_t>>();
    store_.post(
        [this, settled, now = clock_.now()](store::Transaction& transaction) {
            settled->clear();
            return settle(transaction, now, *settled);
        },
        [this, settled](const core::Result<void>& stored) {
            if (stored && !settled->empty())
                filed_(*settled);
            wait();
        });
}

core::Result<void> FlapWatch::settle(store::Transaction& transaction, core::TimePoint now,
                                     std::vector<std::uint64_t>& settled) const {
    const auto known = store::setting<FlappingEvents>(transaction, kFlappingSetting);
    if (!known)
        return core::passOn(known);
    const FlappingEvents before = known->value_or(FlappingEvents{});
    FlappingEvents left;
    for (const std::uint64_t number : before.problemNumbers) {
        auto event = store::eventByNumber(transaction, number);
        if (!event && event.error().code != core::ErrorCode::notFound)
            return core::passOn(event);
        if (!event || !core::isFlapping(*event))
            continue;  // closed by somebody
        if (!core::settleFlapping(*event, now)) {
            left.problemNumbers.push_back(number);
            continue;
        }
        if (auto updated = store::updateEvent(transaction, *event); !updated)
            return updated;
        settled.push_back(number);
        if (auto told = filing_.reportStatus(transaction, *event,
                                             event->recovery->clearedAt ? "cleared" : "again", now);
            !told)
            return told;
    }
    if (left.problemNumbers.size() == before.problemNumbers.size())
        return {};
    return store::putSetting(transaction, kFlappingSetting, left);
}

}  // namespace callbox::service::problems

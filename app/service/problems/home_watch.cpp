// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/problems/home_watch.h"

#include <memory>
#include <utility>

#include "core/analysis/console_events.h"
#include "core/analysis/event_merging.h"
#include "core/store/events.h"

namespace callbox::service::problems {

namespace store = core::store;

HomeWatch::HomeWatch(boost::asio::io_context& context, store::Store& store,
                     const EventFiling& filing, const Clock& clock, std::chrono::seconds grace,
                     std::function<void(const std::vector<std::uint64_t>&)> filed)
    : store_(store),
      filing_(filing),
      clock_(clock),
      grace_(grace),
      filed_(std::move(filed)),
      timer_(context) {}

void HomeWatch::failing(const core::Message& reason) {
    works_ = false;
    reason_ = reason;
    if (since_)
        return;
    since_ = clock_.now();
    timer_.expires_after(grace_);
    timer_.async_wait([this](const boost::system::error_code& error) {
        if (!error && since_)
            file();
    });
}

void HomeWatch::file() {
    const auto filed = std::make_shared<std::vector<std::uint64_t>>();
    store_.post(
        [this, filed, reason = reason_, since = *since_,
         now = clock_.now()](store::Transaction& transaction) -> core::Result<void> {
            filed->clear();
            const auto open = store::openEventByKey(transaction, core::callHomeFailingKey());
            if (!open)
                return core::passOn(open);
            if (*open)
                return {};
            const auto number = filing_.file(
                transaction, core::callHomeFailing(filing_.console(), reason, since, now), nullptr,
                {}, now);
            if (!number)
                return core::passOn(number);
            filed->push_back(*number);
            return {};
        },
        [this, filed](const core::Result<void>& stored) {
            if (stored && !filed->empty())
                filed_(*filed);
        });
}

void HomeWatch::working() {
    if (std::exchange(works_, true))
        return;
    since_.reset();
    timer_.cancel();
    const auto filed = std::make_shared<std::vector<std::uint64_t>>();
    store_.post(
        [filed, now = clock_.now()](store::Transaction& transaction) -> core::Result<void> {
            filed->clear();
            auto open = store::openEventByKey(transaction, core::callHomeFailingKey());
            if (!open)
                return core::passOn(open);
            if (!*open)
                return {};
            core::clear(**open, now, core::say("event.home-reached"));
            filed->push_back((*open)->problemNumber);
            return store::updateEvent(transaction, **open);
        },
        [this, filed](const core::Result<void>& stored) {
            if (stored && !filed->empty())
                filed_(*filed);
        });
}

}  // namespace callbox::service::problems

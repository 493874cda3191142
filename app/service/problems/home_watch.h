// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/clock.h"
#include "app/service/problems/event_filing.h"
#include "core/store/store.h"

namespace callbox::service::problems {

/// That nothing gets home cannot be called home: when it lasts it becomes a notify-only event,
/// which people are told of, closed when the receiver is reached again. Reactor thread only.
class HomeWatch {
public:
    HomeWatch(boost::asio::io_context& context, core::store::Store& store,
              const EventFiling& filing, const Clock& clock, std::chrono::seconds grace,
              std::function<void(const std::vector<std::uint64_t>&)> filed);

    void failing(const core::Message& reason);
    void working();

private:
    void file();

    core::store::Store& store_;
    const EventFiling& filing_;
    const Clock& clock_;
    std::chrono::seconds grace_;
    std::function<void(const std::vector<std::uint64_t>&)> filed_;
    boost::asio::steady_timer timer_;
    std::optional<core::TimePoint> since_;  ///< failing since
    core::Message reason_;
    bool works_ = false;
};

}  // namespace callbox::service::problems

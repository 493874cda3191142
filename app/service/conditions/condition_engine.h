// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "app/service/clock.h"
#include "core/store/conditions.h"
#include "rmc/condition/condition_monitor.h"
#include "rmc/condition/event_batch.h"

namespace callbox::service::conditions {

/// The monitored conditions and where each resource stands under them. Reactor thread only.
class ConditionEngine {
public:
    struct Hooks {
        /// An event or rearm event, to be recorded.
        std::function<void(const core::Condition&, const rmc::condition::Occurrence&)> occurred;
        /// What the condition's responses are to be run for.
        std::function<void(const core::Condition&, std::vector<rmc::condition::Occurrence>)> batch;
    };

    ConditionEngine(boost::asio::io_context& context, const Clock& clock, Hooks hooks);

    /// Monitors these from now on. A condition that is the same as before goes on where it was; a
    /// new one begins with what stood under it. Gives the classes of the new ones.
    std::vector<std::string> monitor(const std::vector<core::Condition>& conditions,
                                     const std::vector<core::store::StandingEvent>& standing);

    bool watches(std::string_view className) const;
    /// Whether a condition of the class reads one of these attributes.
    bool reads(std::string_view className, const std::vector<std::string>& attributes) const;

    /// Whether a condition's selection takes the resource in.
    bool selects(const rmc::condition::Resource& resource) const;

    /// A resource as it is now.
    void observe(const rmc::condition::Resource& resource);
    /// Nothing more is heard of the partition's resources.
    void forgetPartition(const std::string& partitionId);

private:
    struct Active;

    void deadlines();

    const Clock& clock_;
    Hooks hooks_;
    boost::asio::steady_timer timer_;
    std::map<std::string, std::shared_ptr<Active>> active_;  ///< by condition name
};

}  // namespace callbox::service::conditions

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "app/service/clock.h"
#include "app/service/rmc_link/rmc_link.h"
#include "core/store/store.h"
#include "core/words/catalogue.h"

namespace callbox::service::partitions {

/// The keys the console logs in with, which callbox-rmc reads.
struct ClientKeys {
    core::store::Store& store;
    rmc_link::RmcLink& rmc;
    const core::Catalogue& words;
    const Clock& clock;
    std::string& publicKeyLine;
    std::function<void(const std::string&)> log;
    std::function<void()> changed;  ///< the alarms

    /// Has them read again. What cannot be read raises an alarm until a later time works, and the
    /// keys of before stay in use. What it refers to must outlive the answer, not this object.
    void reload() const;
};

}  // namespace callbox::service::partitions

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <stop_token>

#include "connectivity/connection_plugin.h"
#include "connectivity/helper_link/messages.h"
#include "connectivity/modem/modem_settings.h"

namespace callbox::connectivity::modem {

/// Brings a call up by callbox-helper: the numbers in order, each call of connect() beginning where
/// the last one ran out of time, and no more attempts in an hour than are allowed.
class Dialler {
public:
    Dialler(ModemSettings settings, std::shared_ptr<helper_link::HelperLink> helper);

    /// Errors: the last number's, limitExceeded when the hour's attempts or the day's minutes are
    /// used up, timeout, cancelled, unavailable without callbox-helper.
    core::Result<helper_link::CallReply> connect(Deadline deadline, std::stop_token stop);
    void hangUp();

    /// Why the last call was over before it was hung up; empty when it was not.
    const core::Message& lastEnd() const { return lastEnd_; }

private:
    core::Result<helper_link::CallReply> dial(const std::string& number, Deadline deadline,
                                              std::stop_token stop);
    bool attemptAllowed();

    ModemSettings settings_;
    std::shared_ptr<helper_link::HelperLink> helper_;
    std::size_t next_ = 0;  ///< the number that is dialled next
    std::deque<Deadline> attempts_;
    std::optional<std::string> upBy_;  ///< the number of the call that is up
    core::Message lastEnd_;
};

}  // namespace callbox::connectivity::modem

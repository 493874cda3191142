// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/setup/draft.h"

namespace callbox::app::console {

/// The settings that Guided Setup and the single pages both edit: one draft of each, so that what
/// is typed in one place is found in the other.
struct Desk {
    explicit Desk(ApiClient& client);

    Draft<core::CustomerInformation> customer;
    Draft<core::SupportIds> supportIds;
    Draft<core::ReceiverAddress> receiver;
    Draft<api::ScheduleList> schedules;
};

/// Everything wrong with a receiver address that can be seen without asking anyone.
std::vector<core::Error> validateReceiver(const core::ReceiverAddress& address);

/// The schedules an operator sets, service information first; what the service does not have yet
/// is pre-filled with the defaults.
std::vector<core::TransmittalSchedule> editableSchedules(const api::ScheduleList& list);

/// The member of customer information that a form field edits; nullptr: none.
std::string core::CustomerInformation::* customerField(const std::string& field);

}  // namespace callbox::app::console

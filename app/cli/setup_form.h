// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/cli/session.h"

namespace callbox::cli {

/// Everything of the Guided Setup that the command line can fill in, and what of it changed.
struct SetupPlan {
    core::CustomerInformation customer;
    core::ReceiverAddress receiver;
    core::api::ConnectionList connections;
    core::SupportIds supportIds;
    std::vector<core::TransmittalSchedule> schedules;
    bool customerChanged = false;
    bool receiverChanged = false;
    bool supportIdsChanged = false;
    std::vector<core::TransmittalKind> changedSchedules;

    /// The schedule of this kind, made when there is none.
    core::TransmittalSchedule& scheduleOf(core::TransmittalKind kind);
};

/// Asks for each value on the terminal, the present one in brackets; an empty answer keeps it.
/// Errors: cancelled at the end of input, notFound for the CA file, invalidArgument.
core::Result<void> fillIn(Session& session, SetupPlan& plan);

}  // namespace callbox::cli

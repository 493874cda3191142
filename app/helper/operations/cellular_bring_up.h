// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <stop_token>
#include <string>

#include "app/helper/modem_manager/modem_manager.h"
#include "app/helper/operation.h"

namespace callbox::helper {

/// What callboxd asked for, checked. Errors: invalidArgument.
core::Result<connectivity::helper_link::CellularUp> checkedCellular(
    connectivity::helper_link::CellularUp wanted);

/// The way from a modem that is there to one that a bearer can be asked of.
struct CellularAttempt {
    Surroundings& around;
    const connectivity::helper_link::CellularUp& wanted;
    modem_manager::ModemManager& manager;
    Deadline deadline;
    std::stop_token stop;
};

/// The modem that is meant, once it is free and its SIM unlocked. A PIN is sent once at most, never
/// one that this SIM refused before, and never the last attempt that it allows.
core::Result<modem_manager::ModemView> readyModem(const CellularAttempt& attempt);

/// Switched on and let in by a network that may be used; as of then.
core::Result<modem_manager::ModemView> registeredModem(const CellularAttempt& attempt,
                                                       const std::string& modem);

/// The argument of CreateBearer.
std::map<std::string, modem_manager::Argument> bearerProperties(
    const connectivity::helper_link::CellularUp& wanted);

}  // namespace callbox::helper

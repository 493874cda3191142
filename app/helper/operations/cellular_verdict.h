// SPDX-License-Identifier: GPL-3.0-or-later
// What ModemManager tells, as the modem's operator would say it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/helper/modem_manager/modem_manager.h"
#include "connectivity/helper_link/cellular_messages.h"
#include "core/words/result.h"

namespace callbox::helper {

/// The modem that is meant: by IMEI or device identifier, or the only one. Errors: notFound,
/// conflict when there are several and none is named.
core::Result<modem_manager::ModemView> modemMeant(
    const std::vector<modem_manager::ModemView>& modems, const std::string& wanted);

/// Why no bearer can come of the modem as it is, whatever is waited for; nothing: it can.
std::optional<core::Error> whyUnusable(const modem_manager::ModemView& modem);

/// Whether the network let the modem in, at home or roaming.
bool registered(const modem_manager::ModemView& modem);
bool roams(const modem_manager::ModemView& modem);
/// A refusal that waiting does not mend; nothing: none.
std::optional<core::Error> registrationRefused(const modem_manager::ModemView& modem);
/// After waiting in vain.
core::Error whyNotRegistered(const modem_manager::ModemView& modem);

/// Why a bearer was not given, by what ModemManager answered.
core::Error whyNoBearer(const core::Error& answered,
                        const connectivity::helper_link::CellularUp& wanted);

/// Why the SIM did not take the PIN; `left`: attempts that the SIM still allows, -1: not known.
core::Error whyPinRefused(const core::Error& answered, int left);
/// That ModemManager said the PIN itself is wrong.
bool wrongPin(const core::Error& answered);

/// Why a bearer that was up is no more; `error` is BearerView::error.
core::Message whyDropped(const std::string& error);

}  // namespace callbox::helper

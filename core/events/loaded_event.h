// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/model/serviceable_event.h"
#include "core/words/result.h"

namespace callbox::core::events {

/// An event out of a file that anybody may have written: within bounds, texts fit to show, and with
/// nothing that only this console may say of it (number, state, history, comments, service request,
/// who reported it to whom). It waits for approval when it would call home. Errors: protocol,
/// limitExceeded (not such an event), invalidArgument, `field` named.
Result<ServiceableEvent> loadedEvent(std::string_view json, const Mtms& console, TimePoint now);

}  // namespace callbox::core::events

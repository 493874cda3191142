// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/export/document.h"
#include "app/console/text/words.h"
#include "core/model/serviceable_event.h"

namespace callbox::app::console {

/// A serviceable event for a file or for paper: what failed, what to replace, what was said and
/// done.
Document eventDocument(const core::ServiceableEvent& event, const Words& words);

}  // namespace callbox::app::console

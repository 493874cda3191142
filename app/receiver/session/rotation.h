// SPDX-License-Identifier: GPL-3.0-or-later
// Replacing passwords that have grown old: the next one is handed out, the console confirms that it
// keeps it, both work until the next one did.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/receiver/store/receiver_store.h"
#include "app/receiver/surroundings.h"
#include "core/protocol/messages.h"

namespace callbox::app::receiver {

/// Instructions for this console's entities whose password is 150 days old, each with a newly drawn
/// next password (an unconfirmed one from before is forgotten); a bounded number at a time.
core::Result<std::vector<core::protocol::Instruction>> dueRotations(
    StoreTransaction& transaction, const std::string& consoleId, const Surroundings& surroundings);

/// False when no next password of this console was handed out under that id.
core::Result<bool> confirmRotation(StoreTransaction& transaction, const std::string& consoleId,
                                   const std::string& instructionId);

/// The verifier to try: the next one when it is confirmed and meant by its time, else the present.
Verifier verifierFor(const Entity& entity, const std::optional<core::TimePoint>& issuedAt);

/// Ends the old password of a console when a session worked with the next one.
Done promoteWorked(StoreTransaction& transaction, const std::string& consoleId,
                   core::TimePoint issuedAt);

}  // namespace callbox::app::receiver

// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a message's data, whatever its type.
#pragma once

#include <functional>
#include <string>

#include "core/disclosure/text_walk.h"
#include "core/protocol/messages.h"

namespace callbox::core::disclosure {

using VisitText = std::function<void(const TextPath&, std::string&)>;

/// The data with each of its texts as `visit` leaves it; byte for byte the same when it changes
/// none. An inventory's parts are under "inventory", in whatever form it is sent. Errors: protocol
/// (not the data of such a message).
Result<std::string> rewriteTexts(protocol::MessageType type, const std::string& data,
                                 const VisitText& visit);

/// What the receiver knows things by, which must stay what it is: ids, digests, type, model and
/// serial number of systems, reference codes.
bool isIdentity(const TextPath& path);
/// What only has to stay distinct and the same from one message to the next.
bool isName(const TextPath& path);

/// "/event/frus/0/serialNumber".
std::string pointerOf(const TextPath& path);

}  // namespace callbox::core::disclosure

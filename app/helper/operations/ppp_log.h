// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/words/result.h"

namespace callbox::helper {

/// What pppd, and the chat that it ran, have printed so far.
struct PppLog {
    std::string networkInterface;  ///< "ppp0"
    std::string localAddress;
    std::string peerAddress;
    bool dialling = false;    ///< chat came as far as the number
    bool lineStands = false;  ///< PPP has begun
    std::string chatFailure;  ///< what the modem answered: "BUSY"; "timeout" when nothing came
    bool logonRefused = false;
    bool dropped = false;   ///< the carrier was lost
    bool silent = false;    ///< the peer stopped answering
    bool timeUsed = false;  ///< pppd ended it: idle, or the longest time reached

    bool up() const { return !localAddress.empty() && !peerAddress.empty(); }
};

PppLog readPppLog(std::string_view output);

/// Why pppd ended with `status`, as the modem's operator would say it; `device` is its port.
core::Error whyPppEnded(const PppLog& log, int status, const std::string& device);

}  // namespace callbox::helper

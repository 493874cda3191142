// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/model/time_point.h"

namespace callbox::core::notify {

struct MailMessage {
    std::string from;  ///< address
    std::string to;    ///< address
    std::string subject;
    std::string text;       ///< lines end in '\n'
    std::string messageId;  ///< without angle brackets
    TimePoint date;
};

/// The message as RFC 5322 wants it: lines end in CRLF, nothing but ASCII, whatever the texts hold.
std::string mailText(const MailMessage& message);

}  // namespace callbox::core::notify

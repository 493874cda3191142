// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "connectivity/notify/send_steps.h"
#include "core/model/notification.h"

namespace callbox::connectivity::notify {

/// Gives one message to the mail server, by libcurl; blocks. `mail` is complete (core/notify/
/// mail_message.h). With STARTTLS or TLS nothing leaves in the clear. Steps: "resolve", "connect",
/// "tls", "login", "sent". Errors: authentication (the login was refused: trying again could lock
/// the account), invalidArgument (the server will never take this one), denied (certificate, or no
/// TLS), unavailable, timeout, limitExceeded, cancelled.
core::Result<void> sendMail(const core::MailTarget& target, const std::string& password,
                            const std::string& recipient, const std::string& mail,
                            const SendContext& context);

}  // namespace callbox::connectivity::notify

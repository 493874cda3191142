// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "app/service/clock.h"
#include "connectivity/notify/trap_sender.h"
#include "core/model/notification.h"
#include "core/words/catalogue.h"

namespace callbox::service::notification {

using Secrets = std::map<std::string, std::string>;

/// Makes one message of notices and sends it as the target's kind wants it. Thread-safe; blocks.
class MessageSender {
public:
    MessageSender(connectivity::notify::SnmpEngine engine, std::string console,
                  const core::Catalogue& words, const Clock& clock);

    /// Errors: authentication (the login was refused), invalidArgument (this message will never be
    /// taken), others are worth another try.
    core::Result<void> send(const core::NotificationTarget& target, const Secrets& secrets,
                            const std::string& recipient, const std::vector<core::Notice>& notices,
                            const connectivity::notify::SendContext& context);

private:
    core::Result<void> sendMail(const core::NotificationTarget& target, const Secrets& secrets,
                                const std::string& recipient,
                                const std::vector<core::Notice>& notices,
                                const connectivity::notify::SendContext& context) const;
    core::Result<void> post(const core::NotificationTarget& target, const Secrets& secrets,
                            const std::vector<core::Notice>& notices,
                            const connectivity::notify::SendContext& context) const;

    connectivity::notify::TrapSender traps_;
    std::string console_;
    const core::Catalogue& words_;
    const Clock& clock_;
};

}  // namespace callbox::service::notification

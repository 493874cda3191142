// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "connectivity/notify/send_steps.h"
#include "core/model/notification.h"

namespace callbox::connectivity::notify {

/// Value of the header Callbox-Signature: `t=<seconds since 1970>,v1=<hex>`, where hex is the
/// HMAC-SHA-256 under `key` of `<seconds>.<body>`.
std::string webhookSignature(std::string_view key, std::string_view body, core::TimePoint now);

/// Posts one JSON body, by libcurl; blocks. Signed when there is a key. Any 2xx is taken as
/// received. Steps: "resolve", "connect", "tls", "sent". Errors as of sendMail(), invalidArgument
/// for 400, 413, 415 and 422.
core::Result<void> sendWebhook(const core::WebhookTarget& target, const std::string& key,
                               const std::string& body, core::TimePoint now,
                               const SendContext& context);

}  // namespace callbox::connectivity::notify

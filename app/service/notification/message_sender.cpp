// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/notification/message_sender.h"

#include "connectivity/notify/mail_sender.h"
#include "connectivity/notify/webhook_sender.h"
#include "core/notify/mail_message.h"
#include "core/notify/webhook_body.h"
#include "core/protocol/identity.h"

namespace callbox::service::notification {

namespace notify = core::notify;

namespace {

std::string secretOf(const Secrets& secrets, const char* name) {
    const auto found = secrets.find(name);
    return found == secrets.end() ? std::string() : found->second;
}

}  // namespace

MessageSender::MessageSender(connectivity::notify::SnmpEngine engine, std::string console,
                             const core::Catalogue& words, const Clock& clock)
    : traps_(std::move(engine)), console_(std::move(console)), words_(words), clock_(clock) {}

core::Result<void> MessageSender::send(const core::NotificationTarget& target,
                                       const Secrets& secrets, const std::string& recipient,
                                       const std::vector<core::Notice>& notices,
                                       const connectivity::notify::SendContext& context) {
    switch (target.kind) {
        case core::NotificationKind::email:
            return sendMail(target, secrets, recipient, notices, context);
        case core::NotificationKind::webhook:
            return post(target, secrets, notices, context);
        case core::NotificationKind::snmp:
            break;
    }
    for (const auto& notice : notices)
        if (auto sent =
                traps_.send(target.snmp, secrets, notify::told(notice, words_), console_, context);
            !sent)
            return sent;
    return {};
}

core::Result<void> MessageSender::sendMail(const core::NotificationTarget& target,
                                           const Secrets& secrets, const std::string& recipient,
                                           const std::vector<core::Notice>& notices,
                                           const connectivity::notify::SendContext& context) const {
    auto words = notify::textOf(notices, console_, words_);
    const auto& sender = target.email.sender;
    const auto domain = sender.substr(sender.find('@') + 1);
    const auto mail =
        notify::mailText({sender, recipient, std::move(words.subject), std::move(words.text),
                          core::protocol::randomHex(16) + '@' + domain, clock_.now()});
    return connectivity::notify::sendMail(target.email, secretOf(secrets, "password"), recipient,
                                          mail, context);
}

core::Result<void> MessageSender::post(const core::NotificationTarget& target,
                                       const Secrets& secrets,
                                       const std::vector<core::Notice>& notices,
                                       const connectivity::notify::SendContext& context) const {
    const auto now = clock_.now();
    const auto body = notify::webhookBody(target.webhook.body, notices, console_, now, words_);
    if (!body)
        return core::passOn(body);
    return connectivity::notify::sendWebhook(target.webhook, secretOf(secrets, "key"), *body, now,
                                             context);
}

}  // namespace callbox::service::notification

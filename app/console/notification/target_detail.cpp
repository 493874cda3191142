// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/notification/target_detail.h"

#include <algorithm>

#include "app/console/notification/target_text.h"
#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

QPushButton* named(QPushButton* button, const char* name) {
    button->setObjectName(QLatin1String(name));
    return button;
}

}  // namespace

TargetDetail::TargetDetail(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      name_(makeParagraph({}, "name")),
      pill_(makePill()),
      test_(named(makeButton(tr("Send a test")), "testTarget")),
      change_(named(makeButton(tr("Change")), "changeTarget")),
      turn_(named(makeButton({}), "turnTarget")),
      remove_(named(makeButton(tr("Remove")), "removeTarget")),
      notice_(new Notice),
      facts_(new Facts) {
    setRole(this, "card");
    auto* header = makeLine();
    header->addWidget(pill_);
    header->addWidget(name_, 1);
    for (auto* button : {test_, change_, turn_, remove_})
        header->addWidget(button);
    told_ = facts_->add(tr("Told"));
    server_ = facts_->add(tr("By way of"));
    login_ = facts_->add(tr("Logs in as"));
    sender_ = facts_->add(tr("Sender"));
    traps_ = facts_->add(tr("Traps"));
    engine_ = facts_->add(tr("SNMP engine"), "code");
    body_ = facts_->add(tr("Document"));
    authority_ = facts_->add(tr("Trusts"));
    secrets_ = facts_->add(tr("Secrets"));
    rate_ = facts_->add(tr("How much"));
    waiting_ = facts_->add(tr("Waiting"));
    last_ = facts_->add(tr("Last told"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(header);
    column->addWidget(notice_);
    column->addWidget(facts_);
    connect(test_, &QPushButton::clicked, this, &TargetDetail::testWanted);
    connect(change_, &QPushButton::clicked, this, &TargetDetail::changeWanted);
    connect(turn_, &QPushButton::clicked, this, &TargetDetail::turnWanted);
    connect(remove_, &QPushButton::clicked, this, [this] {
        asking_ = true;
        notice_->show(Tone::warning, tr("Remove %1?").arg(qs(target_.name)),
                      tr("Its settings and secrets are gone then, and what waits for it is not "
                         "told any more. Turned off, it keeps them."));
        notice_->setAction(tr("Remove it"), [this] {
            asking_ = false;
            emit removeWanted();
        });
    });
}

void TargetDetail::show(const core::NotificationTarget& target, const std::string& engine) {
    if (target.id != target_.id)
        asking_ = false;
    target_ = target;
    name_->setText(qs(target.name));
    setPill(pill_, label(target));
    showFacts(target, engine);
    showButtons();
    if (asking_)
        return;
    notice_->setAction({}, {});
    if (!target.enabled || target.lastFailure.empty())
        return notice_->clear();
    showMessage(*notice_, target.blocked ? Tone::critical : Tone::warning, context_.words,
                target.lastFailure);
    // A target whose test passes is used again.
    if (target.blocked && mayDo(context_.client, api::kNotificationTest.role))
        notice_->setAction(tr("Test and free"), [this] { emit testWanted(); });
}

void TargetDetail::showFacts(const core::NotificationTarget& target, const std::string& engine) {
    using core::NotificationKind;
    const bool mail = target.kind == NotificationKind::email;
    const bool snmp = target.kind == NotificationKind::snmp;
    const bool hook = target.kind == NotificationKind::webhook;
    const bool third = snmp && target.snmp.version == core::SnmpVersion::v3;
    QStringList lines;
    for (const auto& one : target.email.addresses)
        lines += tr("%1: %2").arg(qs(one.address), aboutText(one.about));
    Facts::set(told_, mail ? lines.join(QLatin1Char('\n')) : aboutText(target.about));
    Facts::set(
        server_,
        mail ? tr("%1 port %2, %3")
                   .arg(qs(target.email.host))
                   .arg(target.email.port)
                   .arg(securityText(target.email.security))
        : snmp ? tr("%1, SNMP %2").arg(whereTo(target), third ? tr("version 3") : tr("version 2c"))
               : whereTo(target));
    Facts::set(login_, mail ? qs(target.email.user) : snmp ? qs(target.snmp.user) : QString());
    Facts::set(sender_, mail ? qs(target.email.sender) : QString());
    QStringList traps;
    for (const auto kind : target.snmp.traps)
        traps += noticeText(kind);
    Facts::set(traps_, !snmp             ? QString()
                       : traps.isEmpty() ? tr("All")
                                         : traps.join(QStringLiteral(", ")));
    Facts::set(engine_, third ? qs(engine) : QString());
    Facts::set(body_, !hook                         ? QString()
                      : target.webhook.body.empty() ? tr("The standard document")
                                                    : tr("After a template of your own"));
    const auto& authority = mail ? target.email.caCertificate : target.webhook.caCertificate;
    Facts::set(authority_, snmp                ? QString()
                           : authority.empty() ? tr("The authorities this machine trusts")
                                               : tr("The authority given here"));
    QStringList secrets;
    for (const auto& name : secretsOf(target)) {
        const bool isSet = std::ranges::find(target.secrets, name) != target.secrets.end();
        secrets += (isSet ? tr("%1: set") : tr("%1: not set")).arg(secretText(name));
    }
    Facts::set(secrets_, secrets.join(QStringLiteral(", ")));
    Facts::set(rate_, snmp ? tr("At most %1 traps an hour").arg(target.perHour)
                      : target.digestMinutes == 0
                          ? tr("At most %1 messages an hour to each").arg(target.perHour)
                          : tr("At most %1 messages an hour to each; what comes up within %2 min "
                               "of one is told together")
                                .arg(target.perHour)
                                .arg(target.digestMinutes));
    Facts::set(waiting_, target.waiting == 0 ? tr("Nothing") : countText(target.waiting));
    Facts::set(last_, target.lastSent ? agoText(*target.lastSent, timeNow()) : tr("Never"));
    last_->setToolTip(target.lastSent ? exactTime(*target.lastSent) : QString());
}

void TargetDetail::setBusy(bool busy) {
    busy_ = busy;
    showButtons();
}

void TargetDetail::showButtons() {
    turn_->setText(target_.enabled ? tr("Turn off") : tr("Turn on"));
    allow(test_, context_.client, api::kNotificationTest.role, !busy_);
    for (auto* button : {change_, turn_, remove_})
        allow(button, context_.client, api::kNotificationSet.role, !busy_);
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/transmissions/transmission_detail.h"

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

/// More than this makes a text view slow; the rest is a matter for the command line.
constexpr std::size_t kBytesShown = std::size_t{512} << 10;

}  // namespace

TransmissionDetail::TransmissionDetail(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      pill_(makePill()),
      name_(makeParagraph({}, "name")),
      retry_(makeButton(tr("Send again now"))),
      showSent_(makeButton(tr("Show what was sent"))),
      cause_(new Notice),
      contentNote_(makeParagraph({}, "small")),
      content_(new QPlainTextEdit),
      bytes_(context.client, api::kTransmissionContent, {}, [this] { showContent(); }) {
    setRole(this, "card");
    auto* header = makeLine(10);
    header->addWidget(pill_);
    header->addWidget(name_, 1);
    header->addWidget(showSent_);
    header->addWidget(retry_);
    auto* facts = new Facts;
    created_ = facts->add(tr("Created"));
    received_ = facts->add(tr("Received"));
    attempts_ = facts->add(tr("Attempts"));
    path_ = facts->add(tr("Path"));
    digest_ = facts->add(tr("Digest"), "code");
    content_->setReadOnly(true);
    content_->setTabChangesFocus(true);
    content_->setAccessibleName(tr("What was sent"));
    content_->setWordWrapMode(QTextOption::WrapAnywhere);
    setRole(content_, "code");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 12);
    column->setSpacing(10);
    column->addLayout(header);
    column->addWidget(cause_);
    column->addWidget(facts);
    column->addWidget(contentNote_);
    column->addWidget(content_, 1);
    column->addStretch();
    connect(retry_, &QPushButton::clicked, this, &TransmissionDetail::retry);
    connect(showSent_, &QPushButton::clicked, this, [this] { bytes_.ask({sequence_}); });
    content_->hide();
    contentNote_->hide();
}

void TransmissionDetail::show(const api::Transmission& message) {
    using api::TransmissionState;
    if (std::exchange(sequence_, message.sequence) != message.sequence)
        bytes_.clear();
    const auto now = timeNow();
    setPill(pill_, label(message.state));
    name_->setText(QStringLiteral("%1 %2").arg(messageTypeText(message.type), qs(message.subject)));
    const bool gone = message.state == TransmissionState::acknowledged ||
                      message.state == TransmissionState::superseded;
    showSent_->setText(message.state == TransmissionState::acknowledged
                           ? tr("Show what was sent")
                           : tr("Show what will be sent"));
    retry_->setVisible(!gone && message.state != TransmissionState::sending);
    if (gone)
        cause_->clear();
    else
        showMessage(*cause_,
                    message.state == TransmissionState::setAside ? Tone::critical : Tone::warning,
                    context_.words, message.lastFailure);
    Facts::set(created_, exactTime(message.createdAt));
    Facts::set(received_, message.acknowledgedAt ? exactTime(*message.acknowledgedAt) : QString());
    QString attempts = countText(message.attempts);
    if (!gone && message.nextAttempt)
        attempts = tr("%1, the next one %2").arg(attempts, aheadText(*message.nextAttempt, now));
    Facts::set(attempts_, attempts);
    Facts::set(path_, qs(message.path));
}

void TransmissionDetail::showContent() {
    const auto& reply = bytes_.value();
    content_->setVisible(reply.has_value());
    contentNote_->setVisible(reply.has_value());
    Facts::set(digest_, reply ? qs(reply->digest) : QString());
    if (const auto& error = bytes_.error())
        console::showError(*cause_, context_.words, *error);
    if (!reply)
        return;
    const bool whole = reply->data.size() <= kBytesShown;
    contentNote_->setText(
        whole
            ? tr("%1, byte for byte").arg(bytesText(reply->data.size()))
            : tr("The first %1 of %2").arg(bytesText(kBytesShown), bytesText(reply->data.size())));
    content_->setPlainText(qs(whole ? reply->data : reply->data.substr(0, kBytesShown)));
}

void TransmissionDetail::retry() {
    retry_->setEnabled(false);
    context_.client.call(api::kTransmissionRetry, {sequence_}, this,
                         [this](const core::Result<api::Nothing>& reply) {
                             retry_->setEnabled(true);
                             if (!reply)
                                 console::showError(*cause_, context_.words, reply.error());
                         });
}

}  // namespace callbox::app::console

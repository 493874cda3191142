// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/transmissions/transmission_detail.h"

#include "app/console/text/times.h"

namespace callbox::app::console {

using api::TransmissionState;

TransmissionDetail::TransmissionDetail(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      pill_(makePill()),
      name_(makeParagraph({}, "name")),
      actions_(new QueueActions(context)),
      why_(new Notice),
      parts_(new QWidget),
      facts_(new Facts),
      tabs_(new Tabs(tr("Parts of the message"))),
      text_(new MessageText(context)),
      difference_(new MessageDifferenceView(context)),
      history_(new MessageHistory(context)),
      view_(context.client, api::kTransmissionGet, {api::Topic::transmission, api::Topic::outbox},
            [this] { showView(); }) {
    setRole(this, "card");
    auto* header = makeLine(10);
    header->addWidget(pill_, 0, Qt::AlignTop);
    header->addWidget(name_, 1, Qt::AlignTop);
    created_ = facts_->add(tr("Created"));
    received_ = facts_->add(tr("Received"));
    place_ = facts_->add(tr("Place"));
    attempts_ = facts_->add(tr("Attempts"));
    decided_ = facts_->add(tr("Decided"));
    path_ = facts_->add(tr("Path"));
    tabs_->add(QStringLiteral("message"), tr("Message"), text_);
    tabs_->add(QStringLiteral("difference"), tr("What is new"), difference_);
    tabs_->add(QStringLiteral("history"), tr("History and receipt"), history_);
    auto* left = makeColumn(10);
    left->addWidget(facts_);
    left->addStretch();
    auto* parts = makeLine(24);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addLayout(left, 2);
    parts->addWidget(tabs_, 3);
    parts_->setLayout(parts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 12);
    column->setSpacing(10);
    column->addLayout(header);
    column->addWidget(actions_);
    column->addWidget(why_);
    column->addWidget(parts_, 1);
    column->addStretch();
    view_.setConcern([this](const api::Change& change) {
        return change.id.empty() || change.id == std::to_string(sequence_);
    });
    connect(actions_, &QueueActions::formOpened, this, [this](bool open) {
        asking_ = open;
        showParts();
        if (!open)
            showView();
    });
    connect(tabs_, &Tabs::openedChanged, this, [this](const QString& name) {
        if (name == QLatin1String("difference"))
            difference_->show(sequence_);
    });
}

void TransmissionDetail::show(const std::vector<api::Transmission>& chosen) {
    actions_->show(chosen);
    several_ = chosen.size() > 1;
    pill_->setVisible(!several_);
    showParts();
    if (!several_)
        showOne(chosen.front());
    else
        showSeveral(chosen);
}

void TransmissionDetail::showParts() {
    parts_->setVisible(!several_ && !asking_);
    if (several_ || asking_)
        why_->hide();
}

void TransmissionDetail::showSeveral(const std::vector<api::Transmission>& chosen) {
    sequence_ = 0;
    view_.clear();
    std::uint64_t bytes = 0;
    for (const auto& message : chosen)
        bytes += message.bytes;
    name_->setText(
        tr("%Ln messages, %1", nullptr, static_cast<int>(chosen.size())).arg(bytesText(bytes)));
    why_->clear();
}

void TransmissionDetail::showOne(const api::Transmission& message) {
    const bool other = std::exchange(sequence_, message.sequence) != message.sequence;
    if (other) {
        why_->clear();
        view_.ask({sequence_});
        text_->show(message);
        if (tabs_->opened() == QLatin1String("difference"))
            difference_->show(sequence_);
    }
    const auto now = timeNow();
    setPill(pill_, label(message.state));
    name_->setText(tr("%1 %2 about %3")
                       .arg(messageTypeText(message.type), QString::number(message.sequence),
                            qs(message.subject)));
    Facts::set(created_, exactTime(message.createdAt));
    Facts::set(received_, message.acknowledgedAt ? exactTime(*message.acknowledgedAt) : QString());
    const bool waits = message.state == TransmissionState::waiting;
    QString attempts = countText(message.attempts);
    if (waits && message.nextAttempt)
        attempts = tr("%1, the next one %2").arg(attempts, aheadText(*message.nextAttempt, now));
    Facts::set(attempts_, attempts);
    Facts::set(decided_,
               message.decidedAt
                   ? tr("by %1, %2").arg(qs(message.decidedBy), exactTime(*message.decidedAt))
                   : QString());
    Facts::set(path_, qs(message.path));
}

void TransmissionDetail::showView() {
    if (const auto& error = view_.error(); error && sequence_ != 0)
        return console::showError(*why_, context_.words, *error);
    const auto& view = view_.value();
    history_->show(view ? &*view : nullptr);
    if (!view)
        return;
    const auto state = view->transmission.state;
    const Tone tone = state == TransmissionState::setAside       ? Tone::critical
                      : state == TransmissionState::acknowledged ? Tone::good
                      : state == TransmissionState::held || !view->transmission.lastFailure.empty()
                          ? Tone::warning
                          : Tone::information;
    showMessage(*why_, tone, context_.words, view->why);
    showParts();
    QString place;
    if (view->place > 0)
        place = view->transmission.moved
                    ? tr("%1 in the queue, moved there").arg(countText(view->place))
                    : tr("%1 in the queue").arg(countText(view->place));
    Facts::set(place_, place);
}

}  // namespace callbox::app::console

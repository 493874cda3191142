// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/transmissions/queue_actions.h"

#include <algorithm>

#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

using api::TransmissionState;

bool waits(const api::Transmission& message) {
    return message.state == TransmissionState::waiting;
}
bool isHeld(const api::Transmission& message) {
    return message.state == TransmissionState::held;
}
bool canRetry(const api::Transmission& message) {
    return waits(message) || message.state == TransmissionState::setAside;
}
bool canCancel(const api::Transmission& message) {
    return canRetry(message) || isHeld(message);
}

QPushButton* named(QPushButton* button, const char* name) {
    button->setObjectName(QLatin1String(name));
    return button;
}

}  // namespace

QueueActions::QueueActions(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      cancel_(named(makeButton(tr("Cancel ...")), "cancelMessages")),
      hold_(named(makeButton(tr("Hold ...")), "holdMessages")),
      release_(named(makeButton(tr("Release")), "releaseMessages")),
      move_(named(makeButton(tr("Move")), "moveMessages")),
      retry_(named(makeButton(tr("Send again now"), "primary"), "retryMessages")),
      notice_(new Notice) {
    auto* line = makeLine();
    line->addStretch();
    for (auto* button : {cancel_, hold_, release_, move_, retry_})
        line->addWidget(button);
    auto* menu = new QMenu(move_);
    const auto place = [&](const QString& text, api::QueuePlace where) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, where] { move(where); });
    };
    place(tr("To the front"), api::QueuePlace::first);
    place(tr("To the end"), api::QueuePlace::last);
    place(tr("To its usual place"), api::QueuePlace::usual);
    move_->setMenu(menu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(line);
    column->addWidget(makeReasonForm());
    column->addWidget(notice_);
    connect(hold_, &QPushButton::clicked, this, [this] { open(Deed::hold); });
    connect(cancel_, &QPushButton::clicked, this, [this] { open(Deed::cancel); });
    const auto done = [this](const core::Result<api::TransmissionOutcomes>& reply) {
        ended(reply);
    };
    connect(retry_, &QPushButton::clicked, this, [this, done] {
        busy_ = true;
        showButtons();
        context_.client.call(api::kTransmissionRetry, {0, those(canRetry)}, this, done);
    });
    connect(release_, &QPushButton::clicked, this, [this, done] {
        busy_ = true;
        showButtons();
        context_.client.call(api::kTransmissionRelease, {those(isHeld), {}}, this, done);
    });
    connect(&context_.client, &ApiClient::stateChanged, this, &QueueActions::showButtons);
    showButtons();
}

QWidget* QueueActions::makeReasonForm() {
    formFrame_ = new QFrame;
    formFrame_->setObjectName(QStringLiteral("reasonForm"));
    formTitle_ = makeLabel({}, "heading");
    formText_ = makeParagraph({}, "quiet");
    form_ = new Form(context_.words, 1);
    form_->addText("reason", tr("Why"), true);
    confirm_ = named(makeButton({}, "primary"), "confirmDeed");
    auto* back = named(makeButton(tr("Back")), "backFromDeed");
    auto* line = makeLine();
    line->addStretch();
    line->addWidget(back);
    line->addWidget(confirm_);
    auto* column = new QVBoxLayout(formFrame_);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(makeRule());
    column->addWidget(formTitle_);
    column->addWidget(formText_);
    column->addWidget(form_);
    column->addLayout(line);
    formFrame_->hide();
    connect(back, &QPushButton::clicked, this, [this] { open(Deed::none); });
    connect(confirm_, &QPushButton::clicked, this, &QueueActions::confirm);
    connect(form_, &Form::edited, this, [this] { form_->setErrors({}, false); });
    return formFrame_;
}

template <class Possible>
std::vector<std::uint64_t> QueueActions::those(Possible possible) const {
    std::vector<std::uint64_t> sequences;
    for (const auto& message : chosen_)
        if (possible(message))
            sequences.push_back(message.sequence);
    return sequences;
}

void QueueActions::show(const std::vector<api::Transmission>& chosen) {
    const bool others = !std::ranges::equal(chosen, chosen_, {}, &api::Transmission::sequence,
                                            &api::Transmission::sequence);
    chosen_ = chosen;
    if (others)
        notice_->clear();
    showButtons();
}

void QueueActions::showButtons() {
    const auto offer = [this](QPushButton* button, api::Role role, std::size_t count) {
        button->setVisible(count > 0);
        allow(button, context_.client, role, count > 0 && !busy_);
    };
    const auto held = those(isHeld).size();
    offer(retry_, api::kTransmissionRetry.role, those(canRetry).size());
    offer(hold_, api::kTransmissionHold.role, those(waits).size());
    offer(release_, api::kTransmissionRelease.role, held);
    offer(move_, api::kTransmissionMove.role, those(waits).size());
    offer(cancel_, api::kTransmissionCancel.role, those(canCancel).size());
    // The form takes the place of the buttons' meaning: one deed at a time.
    if (deed_ != Deed::none)
        for (auto* button : {cancel_, hold_, release_, move_, retry_})
            button->setEnabled(false);
    allow(confirm_, context_.client, api::kTransmissionHold.role, !busy_);
    setVisible(!chosen_.empty());
}

void QueueActions::open(Deed deed) {
    deed_ = deed;
    if (deed == Deed::hold)
        targets_ = those(waits);
    else if (deed == Deed::cancel)
        targets_ = those(canCancel);
    showForm();
    showButtons();
    form_->setErrors({}, false);
    if (deed != Deed::none)
        form_->focusFirst();
    else
        hold_->setFocus();
}

void QueueActions::showForm() {
    formFrame_->setVisible(deed_ != Deed::none);
    emit formOpened(deed_ != Deed::none);
    const int count = static_cast<int>(targets_.size());
    const QString number = count == 1 ? QString::number(targets_.front()) : QString();
    if (deed_ == Deed::hold) {
        formTitle_->setText(count == 1 ? tr("Hold message %1").arg(number)
                                       : tr("Hold %Ln messages", nullptr, count));
        formText_->setText(
            tr("What is held stays here until it is released. Others go past it; what becomes of "
               "a problem waits for its report."));
        confirm_->setText(tr("Hold"));
    } else if (deed_ == Deed::cancel) {
        formTitle_->setText(count == 1 ? tr("Cancel message %1").arg(number)
                                       : tr("Cancel %Ln messages", nullptr, count));
        formText_->setText(
            tr("What is cancelled is not sent, and can be read here for seven days. The event of "
               "a problem's report is held then and can be approved."));
        confirm_->setText(tr("Do not send"));
    }
}

void QueueActions::confirm() {
    const std::string reason = form_->text("reason").trimmed().toStdString();
    if (reason.empty()) {
        form_->setErrors(
            {core::failField("reason", core::say("outbox.reason-needed", {{"limit", "500"}}))
                 .value()},
            true);
        form_->focusFault();
        return;
    }
    busy_ = true;
    showButtons();
    context_.client.call(deed_ == Deed::hold ? api::kTransmissionHold : api::kTransmissionCancel,
                         {targets_, reason}, this,
                         [this](const core::Result<api::TransmissionOutcomes>& reply) {
                             if (reply) {
                                 form_->setText("reason", {});
                                 open(Deed::none);
                             }
                             ended(reply);
                         });
}

void QueueActions::move(api::QueuePlace place) {
    busy_ = true;
    showButtons();
    context_.client.call(
        api::kTransmissionMove, {those(waits), place}, this,
        [this](const core::Result<api::TransmissionOutcomes>& reply) { ended(reply); });
}

void QueueActions::ended(const core::Result<api::TransmissionOutcomes>& reply) {
    busy_ = false;
    showButtons();
    if (!reply)
        return console::showError(*notice_, context_.words, reply.error());
    const core::Error* first = nullptr;
    int refused = 0;
    for (const auto& outcome : reply->outcomes) {
        if (!outcome.error)
            continue;
        first = first ? first : &*outcome.error;
        ++refused;
    }
    if (!first)
        return notice_->clear();
    if (reply->outcomes.size() == 1)
        return console::showError(*notice_, context_.words, *first);
    notice_->show(Tone::critical,
                  tr("%1 of %2 stay as they were. %3")
                      .arg(countText(static_cast<std::uint64_t>(refused)),
                           countText(reply->outcomes.size()), context_.words.text(first->message)),
                  context_.words.remedy(first->message));
}

}  // namespace callbox::app::console

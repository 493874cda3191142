// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/action_bar.h"

#include "app/console/widgets/rights.h"

namespace callbox::app::console {

ActionBar::ActionBar(const ApiClient& client, bool single, QWidget* parent)
    : QWidget(parent), client_(client), single_(single), line_(new QHBoxLayout(this)) {
    line_->setContentsMargins(0, 0, 0, 0);
    line_->setSpacing(2 * Tokens::kUnit);
    for (const EventAction action : kEventActions) {
        auto* button = makeButton({}, action == EventAction::close ? "primary" : nullptr);
        button->setObjectName(qs(std::string(operationOf(action).name)));
        line_->addWidget(button);
        buttons_.emplace(action, button);
        connect(button, &QPushButton::clicked, this, [this, action] { emit chosen(action); });
    }
    // The primary one stands at the right.
    if (!single_)
        line_->addWidget(buttons_.at(EventAction::close));
    connect(&client_, &ApiClient::stateChanged, this, &ActionBar::update);
    update();
}

void ActionBar::insert(QWidget* widget) {
    const int place = line_->indexOf(buttons_.at(EventAction::close));
    line_->insertWidget(place, widget);
}

void ActionBar::setStates(std::vector<core::EventState> states) {
    states_ = std::move(states);
    update();
}

void ActionBar::setAsking(bool asking) {
    asking_ = asking;
    update();
}

void ActionBar::update() {
    const bool held = !states_.empty() && states_.front() == core::EventState::held;
    const bool closed = !states_.empty() && states_.front() == core::EventState::closed;
    for (const auto& [action, button] : buttons_) {
        button->setText(buttonText(action, states_));
        allow(button, whyNot(action, states_, client_));
        const bool otherStands = single_ && ((action == EventAction::hold && held) ||
                                             (action == EventAction::approve && !held) ||
                                             (action == EventAction::close && closed) ||
                                             (action == EventAction::reopen && !closed));
        button->setVisible(!asking_ && !otherStands);
    }
}

}  // namespace callbox::app::console

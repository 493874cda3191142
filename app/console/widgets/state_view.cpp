// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/state_view.h"

#include <QCoreApplication>

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::StateView)
};

}  // namespace

StateView::StateView(QWidget* content, QWidget* parent)
    : QStackedWidget(parent),
      title_(makeLabel({}, "name")),
      explanation_(makeParagraph({}, "quiet")),
      button_(makeButton({})) {
    addWidget(content);
    auto card = makeCard();
    card.layout->addStretch(2);
    title_->setAlignment(Qt::AlignCenter);
    explanation_->setAlignment(Qt::AlignCenter);
    card.layout->addWidget(title_);
    card.layout->addWidget(explanation_);
    card.layout->addWidget(button_, 0, Qt::AlignHCenter);
    card.layout->addStretch(3);
    addWidget(card.frame);
    connect(button_, &QPushButton::clicked, this, [this] {
        // A copy: what it does may set another action.
        if (const auto action = action_)
            action();
    });
}

void StateView::showContent() {
    setCurrentIndex(0);
}

void StateView::showState(const QString& title, const QString& explanation, const QString& button,
                          std::function<void()> action) {
    title_->setText(title);
    explanation_->setText(explanation);
    explanation_->setVisible(!explanation.isEmpty());
    button_->setText(button);
    button_->setVisible(!button.isEmpty());
    action_ = std::move(action);
    setCurrentIndex(1);
}

void StateView::showLoading() {
    showState(Text::tr("Reading from the service"), {});
}

void StateView::showError(const Words& words, const core::Error& error,
                          std::function<void()> retry) {
    showState(words.text(error.message), words.remedy(error.message), Text::tr("Try again"),
              std::move(retry));
}

QString StateView::stateText() const {
    return showsContent() ? QString() : title_->text() + QLatin1Char(' ') + explanation_->text();
}

}  // namespace callbox::app::console

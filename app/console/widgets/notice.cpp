// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/notice.h"

namespace callbox::app::console {

Notice::Notice(QWidget* parent)
    : QFrame(parent),
      text_(makeParagraph({}, "heading")),
      remedy_(makeParagraph()),
      button_(makeButton({})) {
    setRole(this, "notice");
    setObjectName(QStringLiteral("notice"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(2 * Tokens::kUnit);
    auto* column = makeColumn(2);
    column->addWidget(text_);
    column->addWidget(remedy_);
    layout->addLayout(column, 1);
    layout->addWidget(button_, 0, Qt::AlignVCenter);
    button_->hide();
    connect(button_, &QPushButton::clicked, this, [this] {
        // A copy: what it does may set another action.
        if (const auto action = action_)
            action();
    });
    QFrame::hide();
}

void Notice::show(Tone tone, const QString& text, const QString& remedy) {
    setTone(this, tone);
    setTone(text_, tone);
    setTone(remedy_, tone);
    text_->setText(text);
    text_->setVisible(!text.isEmpty());
    remedy_->setText(remedy);
    remedy_->setVisible(!remedy.isEmpty());
    setAccessibleName(text + QLatin1Char(' ') + remedy);
    setVisible(!text.isEmpty() || !remedy.isEmpty());
}

void Notice::clear() {
    show(Tone::plain, {});
}

QString Notice::text() const {
    return isHidden() ? QString() : text_->text() + QLatin1Char(' ') + remedy_->text();
}

void Notice::setAction(const QString& text, std::function<void()> action) {
    button_->setText(text);
    button_->setVisible(!text.isEmpty());
    action_ = std::move(action);
}

void showMessage(Notice& notice, Tone tone, const Words& words, const core::Message& message) {
    notice.show(tone, words.text(message), words.remedy(message));
}

void showError(Notice& notice, const Words& words, const core::Error& error) {
    notice.show(error.code == core::ErrorCode::unavailable ? Tone::warning : Tone::critical,
                words.text(error.message), words.remedy(error.message));
    notice.setToolTip(toolTipText(qs(error.detail)));
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/secret_field.h"

#include "app/console/text/words.h"

namespace callbox::app::console {

SecretField::SecretField(bool isSet, QWidget* parent)
    : QWidget(parent), isSet_(isSet), edit_(new QLineEdit), remove_(makeButton(tr("Take away"))) {
    edit_->setEchoMode(QLineEdit::Password);
    remove_->setCheckable(true);
    if (!isSet)
        remove_->hide();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * Tokens::kUnit);
    line->addWidget(edit_, 1);
    line->addWidget(remove_);
    setFocusProxy(edit_);
    connect(remove_, &QPushButton::toggled, this, &SecretField::showState);
    showState();
}

void SecretField::showState() {
    const bool going = remove_->isChecked();
    if (going)
        edit_->clear();
    edit_->setEnabled(!going);
    edit_->setPlaceholderText(going    ? tr("Will be taken away")
                              : isSet_ ? tr("Set. Empty: it stays as it is.")
                                       : tr("Not set"));
}

std::optional<std::string> SecretField::change() const {
    if (remove_->isChecked())
        return std::string();
    if (edit_->text().isEmpty())
        return std::nullopt;
    return edit_->text().toStdString();
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/settings/look_view.h"

namespace callbox::app::console {

namespace {

constexpr int kNarrow = 260;

}  // namespace

LookView::LookView(Look& look, QWidget* parent) : QWidget(parent), choice_(new QComboBox) {
    choice_->setObjectName(QStringLiteral("look"));
    choice_->addItem(tr("As the desktop"), static_cast<int>(LookChoice::desktop));
    choice_->addItem(tr("Light"), static_cast<int>(LookChoice::light));
    choice_->addItem(tr("Dark"), static_cast<int>(LookChoice::dark));
    choice_->addItem(tr("High contrast"), static_cast<int>(LookChoice::highContrast));
    choice_->setCurrentIndex(choice_->findData(static_cast<int>(look.choice())));
    choice_->setAccessibleName(tr("Colours"));
    choice_->setMinimumWidth(kNarrow);
    auto card = makeCard(tr("Look of this console"));
    auto* name = makeLabel(tr("Colours"), "small");
    name->setBuddy(choice_);
    card.layout->addWidget(name);
    card.layout->addWidget(choice_, 0, Qt::AlignLeft);
    card.layout->addWidget(makeParagraph(
        tr("Remembered for your account on this machine. Letters have the size that the desktop "
           "gives them."),
        "hint"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card.frame);
    column->addStretch();
    connect(choice_, &QComboBox::activated, this,
            [this, &look] { look.choose(LookChoice(choice_->currentData().toInt())); });
    // Another window of this console may have chosen.
    connect(&look, &Look::changed, this, [this, &look] {
        choice_->setCurrentIndex(choice_->findData(static_cast<int>(look.choice())));
    });
}

}  // namespace callbox::app::console

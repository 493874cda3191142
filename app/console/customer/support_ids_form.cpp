// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/customer/support_ids_form.h"

namespace callbox::app::console {

SupportIdsForm::SupportIdsForm(const Words& words, Desk& desk, QWidget* parent)
    : QWidget(parent), desk_(desk), form_(new Form(words, 1)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto card = makeCard();
    column->addWidget(card.frame);
    form_->addText("primary", tr("Primary support ID"), true);
    form_->addText("secondary", tr("Secondary support ID"));
    card.layout->addWidget(form_);
    card.layout->addWidget(makeParagraph(
        tr("The first ID ever sent administers the access of all others at the provider."),
        "hint"));
    connect(form_, &Form::edited, this, [this](const std::string& field, const QString& text) {
        desk_.supportIds.edit([&](core::SupportIds& ids) {
            (field == "primary" ? ids.primary : ids.secondary) = text.trimmed().toStdString();
        });
    });
    connect(form_, &Form::visited, this, &SupportIdsForm::showDraft);
    connect(&desk_.supportIds, &DraftBase::changed, this, &SupportIdsForm::showDraft);
    desk_.supportIds.ensureLoaded();
    showDraft();
}

void SupportIdsForm::showDraft() {
    const auto& ids = desk_.supportIds.value();
    if (form_->text("primary").trimmed() != qs(ids.primary))
        form_->setText("primary", qs(ids.primary));
    if (form_->text("secondary").trimmed() != qs(ids.secondary))
        form_->setText("secondary", qs(ids.secondary));
    form_->setErrors(desk_.supportIds.faults(), showAll_);
}

bool SupportIdsForm::check() {
    showAll_ = true;
    showDraft();
    showAll_ = false;
    return desk_.supportIds.faults().empty() || !form_->focusFault();
}

}  // namespace callbox::app::console

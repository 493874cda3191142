// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/customer/customer_page.h"

namespace callbox::app::console {

CustomerPage::CustomerPage(PageContext context, Desk& desk, QWidget* parent)
    : FormPage(context, tr("Customer information"), tr("Save changes"), parent),
      contact_(new CustomerForm(context.words, desk, CustomerPart::contact)),
      location_(new CustomerForm(context.words, desk, CustomerPart::location)) {
    setSubtitle(tr("Whom the provider calls, and where an engineer has to go."));
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(makeLabel(tr("Customer and contact"), "heading"));
    column->addWidget(contact_);
    column->addSpacing(6);
    column->addWidget(makeLabel(tr("System location and account"), "heading"));
    column->addWidget(location_);
    edits(desk.customer, form, tr("The customer information is saved"), [this] {
        const bool location = location_->check();
        return contact_->check() && location;
    });
}

}  // namespace callbox::app::console

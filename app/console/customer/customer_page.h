// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/customer/customer_form.h"
#include "app/console/widgets/form_page.h"

namespace callbox::app::console {

/// Manage customer information: who is called, where the systems stand, the account.
class CustomerPage : public FormPage {
    Q_OBJECT

public:
    CustomerPage(PageContext context, Desk& desk, QWidget* parent = nullptr);
    void focusFirst() override { contact_->focusFirst(); }

private:
    CustomerForm* contact_;
    CustomerForm* location_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/customer/support_ids_form.h"
#include "app/console/widgets/form_page.h"

namespace callbox::app::console {

/// Authorize user: which support IDs may see this console's data at the provider.
class AuthorizePage : public FormPage {
    Q_OBJECT

public:
    AuthorizePage(PageContext context, Desk& desk, QWidget* parent = nullptr);
    void focusFirst() override { form_->focusFirst(); }

private:
    SupportIdsForm* form_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/connectivity/connectivity_form.h"
#include "app/console/widgets/form_page.h"

namespace callbox::app::console {

/// The receiver and the ways to it.
class ConnectivityPage : public FormPage {
    Q_OBJECT

public:
    ConnectivityPage(PageContext context, Desk& desk, QWidget* parent = nullptr);
    void focusFirst() override { form_->focusFirst(); }

private:
    ConnectivityForm* form_;
};

}  // namespace callbox::app::console

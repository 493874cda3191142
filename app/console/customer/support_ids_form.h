// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/setup/desk.h"
#include "app/console/widgets/form.h"

namespace callbox::app::console {

/// The one or two support IDs that may see the data at the provider.
class SupportIdsForm : public QWidget {
    Q_OBJECT

public:
    SupportIdsForm(const Words& words, Desk& desk, QWidget* parent = nullptr);
    bool check();
    void focusFirst() { form_->focusFirst(); }

private:
    void showDraft();

    Desk& desk_;
    Form* form_;
    bool showAll_ = false;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/notification/systems_switch.h"
#include "app/console/setup/draft.h"
#include "app/console/widgets/form.h"
#include "app/console/widgets/form_page.h"

namespace callbox::app::console {

/// Connection monitoring: when a lost channel becomes an event, and of which systems.
class MonitoringView : public FormPage {
    Q_OBJECT

public:
    explicit MonitoringView(PageContext context, QWidget* parent = nullptr);
    ~MonitoringView() override;
    void enter() override { draft_.ensureLoaded(); }
    void focusFirst() override { form_->focusFirst(); }

private:
    QWidget* makeForm();
    void showDraft();
    bool check();

    Draft<api::Monitoring> draft_;
    Form* form_;
    SystemsSwitch* systems_;
    bool showAll_ = false;
};

}  // namespace callbox::app::console

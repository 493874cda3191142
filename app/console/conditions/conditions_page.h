// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/conditions/audit_view.h"
#include "app/console/conditions/conditions_view.h"
#include "app/console/conditions/responses_view.h"
#include "app/console/conditions/sensors_view.h"
#include "app/console/widgets/tabs.h"

namespace callbox::app::console {

/// Conditions and responses: what is monitored, what is done about it, what came of it.
class ConditionsPage : public Page {
    Q_OBJECT

public:
    explicit ConditionsPage(PageContext context, QWidget* parent = nullptr);

    void enter() override;
    /// "conditions", "responses", "sensors", "audit".
    void goTo(const QString& part) override { tabs_->open(part); }
    void focusFirst() override;

private:
    void showPart();

    Tabs* tabs_;
    QStackedWidget* actions_;
    QStringList parts_;
    ConditionsView* conditions_;
    ResponsesView* responses_;
    SensorsView* sensors_;
    ConditionAuditView* audit_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/page.h"
#include "app/console/widgets/tabs.h"

namespace callbox::app::console {

class AuditView;
class RolesView;

/// Users and audit: who did what, and who may do what.
class AuditPage : public Page {
    Q_OBJECT

public:
    explicit AuditPage(PageContext context, QWidget* parent = nullptr);

    void enter() override;
    /// "log" or "roles".
    void goTo(const QString& part) override { tabs_->open(part); }
    void focusFirst() override { tabs_->focusBar(); }

private:
    AuditView* log_;
    RolesView* roles_;
    Tabs* tabs_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/policies/rules_view.h"
#include "app/console/policies/storms_view.h"
#include "app/console/policies/windows_view.h"
#include "app/console/widgets/tabs.h"

namespace callbox::app::console {

/// Windows and policies: planned work, what was kept back, rules, storms.
class PoliciesPage : public Page {
    Q_OBJECT

public:
    explicit PoliciesPage(PageContext context, QWidget* parent = nullptr);

    void enter() override;
    /// "windows", "kept-back", "rules", "storms"; a number is a window's.
    void goTo(const QString& part) override;
    void focusFirst() override;

private:
    void showPart();

    Tabs* tabs_;
    QStackedWidget* actions_;
    QStringList parts_;
    WindowsView* windows_;
    KeptBackList* keptBack_;
    RulesView* rules_;
    StormsView* storms_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/page.h"
#include "app/console/widgets/tabs.h"

namespace callbox::app::console {

class AttentionView;
class CarryView;

/// Settings of the console itself: carried to and from another one, and what needs attention.
class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(PageContext context, QWidget* parent = nullptr);

    void enter() override;
    /// "carry", "attention" or "look".
    void goTo(const QString& part) override { tabs_->open(part); }
    void focusFirst() override { tabs_->focusBar(); }

private:
    CarryView* carry_;
    AttentionView* attention_;
    Tabs* tabs_;
};

}  // namespace callbox::app::console

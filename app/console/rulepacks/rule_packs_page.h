// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/page.h"
#include "app/console/widgets/tabs.h"

namespace callbox::app::console {

class PacksView;
class SignersView;

/// Rule packs: what is a problem, and whose word on it is taken.
class RulePacksPage : public Page {
    Q_OBJECT

public:
    explicit RulePacksPage(PageContext context, QWidget* parent = nullptr);

    void enter() override;
    /// "packs" or "signers".
    void goTo(const QString& part) override { tabs_->open(part); }
    void focusFirst() override { tabs_->focusBar(); }

private:
    PacksView* packs_;
    SignersView* signers_;
    Tabs* tabs_;
};

}  // namespace callbox::app::console

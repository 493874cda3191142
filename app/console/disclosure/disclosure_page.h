// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/page.h"
#include "app/console/widgets/tabs.h"

namespace callbox::app::console {

class LedgerView;
class PseudonymsView;
class RedactionView;

/// What leaves: what is taken out, what leaves as a token, what left, and how to carry it.
class DisclosurePage : public Page {
    Q_OBJECT

public:
    explicit DisclosurePage(PageContext context, QWidget* parent = nullptr);

    void enter() override;
    /// "redaction", "pseudonyms", "ledger" or "bundles".
    void goTo(const QString& part) override { tabs_->open(part); }
    void focusFirst() override { tabs_->focusBar(); }

private:
    RedactionView* redaction_;
    PseudonymsView* pseudonyms_;
    LedgerView* ledger_;
    Tabs* tabs_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rulepacks/rule_packs_page.h"

#include "app/console/rulepacks/packs_view.h"
#include "app/console/rulepacks/signers_view.h"

namespace callbox::app::console {

RulePacksPage::RulePacksPage(PageContext context, QWidget* parent)
    : Page(tr("Rule packs"), parent),
      packs_(new PacksView(context)),
      signers_(new SignersView(context)),
      tabs_(new Tabs(title())) {
    setSubtitle(tr("What is a problem, and whose word on it is taken."));
    tabs_->add(QStringLiteral("packs"), tr("Packs"), packs_);
    tabs_->add(QStringLiteral("signers"), tr("Trusted signers"), signers_);
    content()->addWidget(tabs_, 1);
}

void RulePacksPage::enter() {
    packs_->enter();
    signers_->enter();
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/disclosure/disclosure_page.h"

#include "app/console/disclosure/bundle_view.h"
#include "app/console/disclosure/ledger_view.h"
#include "app/console/disclosure/pseudonyms_view.h"
#include "app/console/disclosure/redaction_view.h"

namespace callbox::app::console {

DisclosurePage::DisclosurePage(PageContext context, QWidget* parent)
    : Page(tr("What leaves"), parent),
      redaction_(new RedactionView(context)),
      pseudonyms_(new PseudonymsView(context)),
      ledger_(new LedgerView(context)),
      tabs_(new Tabs(title())) {
    setSubtitle(tr("Nothing leaves but messages that can be seen, before and after."));
    tabs_->add(QStringLiteral("redaction"), tr("Redaction"), redaction_);
    tabs_->add(QStringLiteral("pseudonyms"), tr("Pseudonyms"), pseudonyms_);
    tabs_->add(QStringLiteral("ledger"), tr("Ledger"), ledger_);
    tabs_->add(QStringLiteral("bundles"), tr("Without a connection"), new BundleView(context));
    content()->addWidget(tabs_, 1);
    connect(tabs_, &Tabs::openedChanged, this, &DisclosurePage::enter);
}

void DisclosurePage::enter() {
    if (tabs_->current() == redaction_)
        redaction_->enter();
    else if (tabs_->current() == pseudonyms_)
        pseudonyms_->enter();
    else if (tabs_->current() == ledger_)
        ledger_->enter();
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectivity/connectivity_page.h"

namespace callbox::app::console {

ConnectivityPage::ConnectivityPage(PageContext context, Desk& desk, QWidget* parent)
    : FormPage(context, tr("Connectivity"), tr("Save receiver"), parent),
      form_(new ConnectivityForm(context, desk)) {
    setSubtitle(tr("Callbox only opens connections outward."));
    edits(desk.receiver, form_, tr("The receiver is saved"), [this] { return form_->check(); });
}

}  // namespace callbox::app::console

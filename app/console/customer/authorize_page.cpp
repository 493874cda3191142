// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/customer/authorize_page.h"

namespace callbox::app::console {

AuthorizePage::AuthorizePage(PageContext context, Desk& desk, QWidget* parent)
    : FormPage(context, tr("Authorize user"), tr("Authorize"), parent),
      form_(new SupportIdsForm(context.words, desk)) {
    setSubtitle(tr("Who may see this console's data at the provider."));
    edits(desk.supportIds, form_, tr("The support IDs are saved"),
          [this] { return form_->check(); });
}

}  // namespace callbox::app::console

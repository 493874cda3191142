// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/audit/audit_page.h"

#include "app/console/audit/audit_view.h"
#include "app/console/audit/roles_view.h"

namespace callbox::app::console {

AuditPage::AuditPage(PageContext context, QWidget* parent)
    : Page(tr("Users and audit"), parent),
      log_(new AuditView(context)),
      roles_(new RolesView(context)),
      tabs_(new Tabs(title())) {
    setSubtitle(tr("Who did what, and who may do what."));
    tabs_->add(QStringLiteral("log"), tr("Audit log"), log_);
    tabs_->add(QStringLiteral("roles"), tr("Roles"), roles_);
    content()->addWidget(tabs_, 1);
    connect(log_, &AuditView::problemWanted, this, [this](const QString& problemNumber) {
        emit wanted(QStringLiteral("events:") + problemNumber);
    });
}

void AuditPage::enter() {
    log_->enter();
}

}  // namespace callbox::app::console

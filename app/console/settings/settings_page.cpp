// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/settings/settings_page.h"

#include "app/console/settings/attention_view.h"
#include "app/console/settings/carry_view.h"
#include "app/console/settings/look_view.h"

namespace callbox::app::console {

SettingsPage::SettingsPage(PageContext context, QWidget* parent)
    : Page(tr("Settings"), parent),
      carry_(new CarryView(context)),
      attention_(new AttentionView(context)),
      tabs_(new Tabs(title())) {
    setSubtitle(tr("This console as a document, and what needs attention."));
    tabs_->add(QStringLiteral("carry"), tr("Export and import"), carry_);
    tabs_->add(QStringLiteral("attention"), tr("Attention"), attention_);
    if (context.look)
        tabs_->add(QStringLiteral("look"), tr("Look"), new LookView(*context.look));
    content()->addWidget(tabs_, 1);
    connect(attention_, &AttentionView::problemWanted, this, [this](std::uint64_t problemNumber) {
        emit wanted(QStringLiteral("events:%1").arg(problemNumber));
    });
}

void SettingsPage::enter() {
    attention_->enter();
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectivity/connectivity_form.h"

namespace callbox::app::console {

ConnectivityForm::ConnectivityForm(PageContext context, Desk& desk, QWidget* parent)
    : QWidget(parent), receiver_(new ReceiverForm(context, desk)), ways_(new WaysList(context)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(makeLabel(tr("Receiver"), "heading"));
    column->addWidget(receiver_);
    column->addSpacing(6);
    column->addWidget(makeLabel(tr("Ways to the receiver"), "heading"));
    column->addWidget(makeParagraph(
        tr("The first that works is used; the others stand by in this order."), "quiet"));
    column->addWidget(ways_);
}

}  // namespace callbox::app::console

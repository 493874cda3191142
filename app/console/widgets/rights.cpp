// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/rights.h"

#include <QCoreApplication>
#include <QVariant>

#include "app/console/text/words.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::Rights)
};

constexpr const char* kOwnToolTip = "ownToolTip";

QString roleMissing(const ApiClient& client, api::Role least) {
    return Text::tr("Your role is %1; this takes the role %2.")
        .arg(roleText(client.session().role), roleText(least));
}

}  // namespace

QString roleText(api::Role role) {
    switch (role) {
        case api::Role::viewer:
            return Text::tr("Viewer");
        case api::Role::consoleOperator:
            return Text::tr("Operator");
        case api::Role::serviceRepresentative:
            return Text::tr("Service representative");
        case api::Role::administrator:
            return Text::tr("Administrator");
    }
    return {};
}

bool mayDo(const ApiClient& client, api::Role least) {
    return client.state() != LinkState::connected || client.session().role >= least;
}

void allow(QWidget* widget, const ApiClient& client, api::Role least, bool possible) {
    // The tool tip it has otherwise comes back with the right.
    if (!widget->property(kOwnToolTip).isValid())
        widget->setProperty(kOwnToolTip, widget->toolTip());
    const bool may = mayDo(client, least);
    widget->setEnabled(possible && may);
    widget->setToolTip(may ? widget->property(kOwnToolTip).toString() : roleMissing(client, least));
}

QString whyNot(const ApiClient& client, api::Role least) {
    if (client.state() != LinkState::connected)
        return Text::tr("The service is not connected.");
    return mayDo(client, least) ? QString() : roleMissing(client, least);
}

void allow(QWidget* control, const QString& whyNot) {
    control->setEnabled(whyNot.isEmpty());
    control->setToolTip(toolTipText(whyNot));
    control->setAccessibleDescription(whyNot);
}

}  // namespace callbox::app::console

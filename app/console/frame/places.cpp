// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/frame/places.h"

#include <QCoreApplication>

#include "app/console/audit/audit_page.h"
#include "app/console/conditions/conditions_page.h"
#include "app/console/connectivity/connectivity_page.h"
#include "app/console/customer/authorize_page.h"
#include "app/console/customer/customer_page.h"
#include "app/console/disclosure/disclosure_page.h"
#include "app/console/events/events_page.h"
#include "app/console/notification/notification_page.h"
#include "app/console/overview/overview_page.h"
#include "app/console/policies/policies_page.h"
#include "app/console/rulepacks/rule_packs_page.h"
#include "app/console/schedules/schedules_page.h"
#include "app/console/settings/settings_page.h"
#include "app/console/setup/setup_page.h"
#include "app/console/systems/systems_page.h"
#include "app/console/transmissions/transmissions_page.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::Places)
};

template <class PageType, class... Arguments>
Place place(const char* name, const QString& title, const QString& group, PageContext context,
            Arguments&... arguments) {
    return {QLatin1String(name), title, group,
            [context, &arguments...] { return new PageType(context, arguments...); }};
}

}  // namespace

std::vector<Place> places(PageContext context, Desk& desk) {
    const QString service = Text::tr("Service");
    const QString console = Text::tr("Console");
    return {
        place<OverviewPage>("overview", Text::tr("Overview"), {}, context),
        place<SystemsPage>("systems", Text::tr("Systems"), {}, context),
        place<EventsPage>("events", Text::tr("Serviceable events"), {}, context),
        place<TransmissionsPage>("transmissions", Text::tr("Transmissions"), {}, context),
        place<SchedulesPage>("schedules", Text::tr("Schedules"), {}, context, desk),
        place<ConnectivityPage>("connectivity", Text::tr("Connectivity"), {}, context, desk),
        place<SetupPage>("setup", Text::tr("Guided setup"), service, context, desk),
        place<CustomerPage>("customer", Text::tr("Customer information"), service, context, desk),
        place<AuthorizePage>("authorize", Text::tr("Authorize user"), service, context, desk),
        place<NotificationPage>("notification", Text::tr("Notification"), service, context),
        place<PoliciesPage>("policies", Text::tr("Windows and policies"), service, context),
        place<ConditionsPage>("conditions", Text::tr("Conditions and responses"), service, context),
        place<DisclosurePage>("disclosure", Text::tr("What leaves"), service, context),
        place<AuditPage>("audit", Text::tr("Users and audit"), console, context),
        place<RulePacksPage>("rulepacks", Text::tr("Rule packs"), console, context),
        place<SettingsPage>("settings", Text::tr("Settings"), console, context),
    };
}

std::vector<Task> tasks() {
    return {
        {Text::tr("Add partition"), QStringLiteral("setup"), QStringLiteral("partitions")},
    };
}

}  // namespace callbox::app::console

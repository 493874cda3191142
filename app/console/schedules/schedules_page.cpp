// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/schedules/schedules_page.h"

namespace callbox::app::console {

SchedulesPage::SchedulesPage(PageContext context, Desk& desk, QWidget* parent)
    : FormPage(context, tr("Transmit service information"), tr("OK"), parent),
      form_(new ScheduleForm(context, desk, true)) {
    setSubtitle(tr("OK turns both schedules on."));
    edits(desk.schedules, form_, tr("Both schedules are on"), [&desk] {
        enableSchedules(desk);
        return true;
    });
}

void enableSchedules(Desk& desk) {
    desk.schedules.edit([](api::ScheduleList& list) {
        list.schedules = editableSchedules(list);
        for (auto& schedule : list.schedules)
            schedule.enabled = true;
    });
}

}  // namespace callbox::app::console

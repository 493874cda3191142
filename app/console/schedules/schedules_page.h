// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/schedules/schedule_form.h"
#include "app/console/widgets/form_page.h"

namespace callbox::app::console {

/// Transmit service information: when it is sent by itself, and sending it now. OK turns both
/// schedules on.
class SchedulesPage : public FormPage {
    Q_OBJECT

public:
    SchedulesPage(PageContext context, Desk& desk, QWidget* parent = nullptr);
    void focusFirst() override { form_->focusFirst(); }

private:
    ScheduleForm* form_;
};

/// Turns every schedule of the draft on, with the defaults where nothing was chosen.
void enableSchedules(Desk& desk);

}  // namespace callbox::app::console

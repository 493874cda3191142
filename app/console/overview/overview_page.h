// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "app/console/link/resource.h"
#include "app/console/overview/figure_card.h"
#include "app/console/overview/fleet_charts.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// Whether the fleet calls home, in a sentence; figures that lead to their lists; charts of the
/// last days; what needs the operator, and the ways home.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(PageContext context, QWidget* parent = nullptr);
    void focusFirst() override { needs_->setFocus(); }

private:
    QWidget* makeFigures();
    QWidget* makeLists();
    void showStatus();
    void showAlarms();
    void showNeeds();
    void showWays();

    PageContext context_;
    std::array<FigureCard*, kFigures> figures_{};
    QVBoxLayout* alarms_;
    std::vector<core::Message> alarmsShown_;
    FleetCharts* charts_;
    RowsModel needsModel_;
    RowsModel waysModel_;
    std::vector<std::uint64_t> needNumbers_;
    DataTable* needs_;
    DataTable* ways_;
    StateView* needsState_;
    StateView* waysState_;
    StateView* state_;
    Resource<api::Nothing, api::ServiceStatus> status_;
    Resource<api::EventQuery, api::EventPage> events_;
    Resource<api::Nothing, api::ConnectionList> connections_;
    Resource<api::Nothing, api::ScheduleList> schedules_;
    QTimer clock_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimer>

#include "app/console/charts/bar_chart.h"
#include "app/console/charts/line_chart.h"
#include "app/console/link/resource.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// Problems and transmissions of the last two weeks, and how busy the fleet was in the last day.
class FleetCharts : public QWidget {
    Q_OBJECT

public:
    explicit FleetCharts(PageContext context, QWidget* parent = nullptr);
    const std::optional<api::FleetFigures>& figures() const { return figures_.value(); }

signals:
    void figuresChanged();

private:
    void ask();
    void show();
    void showProblems(const api::FleetFigures& figures);
    void showMessages(const api::FleetFigures& figures);
    void showUtilization(const api::FleetFigures& figures);
    QStringList days() const;

    PageContext context_;
    BarChart* problems_;
    BarChart* messages_;
    LineChart* utilization_;
    StateView* problemsState_;
    StateView* messagesState_;
    StateView* utilizationState_;
    Resource<api::FleetFiguresQuery, api::FleetFigures> figures_;
    QTimer clock_;
    QDate firstDay_;
};

}  // namespace callbox::app::console

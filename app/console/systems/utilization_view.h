// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QTimer>

#include "app/console/charts/line_chart.h"
#include "app/console/link/resource.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// How busy a partition was: processor and memory over a day, a week or a month. Reads while it is
/// looked at.
class UtilizationView : public QWidget {
    Q_OBJECT

public:
    explicit UtilizationView(PageContext context, QWidget* parent = nullptr);
    void setPartition(const std::string& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    void show();

    PageContext context_;
    std::string id_;
    bool asked_ = false;
    QComboBox* range_;
    LineChart* chart_;
    StateView* state_;
    QTimer clock_;
    api::PerformanceSeriesQuery query_;
    Resource<api::PerformanceSeriesQuery, api::PerformanceSeries> series_;
};

}  // namespace callbox::app::console

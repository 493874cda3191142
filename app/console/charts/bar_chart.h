// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/charts/chart_panel.h"

namespace callbox::app::console {

/// What a stack's parts are, the lowest first.
struct BarSeries {
    QString name;
    Tone tone = Tone::plain;
    std::vector<double> values;  ///< one for each period
};

/// Stacked bars, one a period.
class BarChart : public ChartPanel {
    Q_OBJECT

public:
    using ChartPanel::ChartPanel;

    struct Periods {
        QStringList labels;    ///< below the bars: all different
        QStringList readings;  ///< each period with its values in words
    };
    void show(const QString& summary, const Periods& periods, const std::vector<BarSeries>& series);

protected:
    qreal placeOf(int index) const override { return index; }
};

}  // namespace callbox::app::console

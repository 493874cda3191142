// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/charts/bar_chart.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QPen>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>

namespace callbox::app::console {

namespace {

constexpr qsizetype kLabelEvery = 3;

/// Steps of the vertical axis whose labels are whole numbers.
double stepFor(double highest) {
    constexpr int kSteps = 4;
    double unit = 1;
    while (highest > unit * kSteps * 10)
        unit *= 10;
    for (const double factor : {1, 2, 5, 10})
        if (highest <= unit * factor * kSteps)
            return unit * factor;
    return unit * 10;
}

}  // namespace

void BarChart::show(const QString& summary, const Periods& periods,
                    const std::vector<BarSeries>& series) {
    clearChart();
    auto* bars = new QStackedBarSeries;
    bars->setBarWidth(0.8);
    std::vector<double> heights(static_cast<std::size_t>(periods.labels.size()), 0);
    for (const BarSeries& one : series) {
        auto* set = new QBarSet(one.name);
        set->setColor(theme().tokens().solid(one.tone));
        set->setPen(QPen(theme().tokens().panel, 1));
        for (std::size_t i = 0; i < one.values.size() && i < heights.size(); ++i) {
            *set << one.values[i];
            heights[i] += one.values[i];
        }
        bars->append(set);
    }
    chart().addSeries(bars);
    // Each label gets the room of some bars: a narrow chart would cut them all.
    auto* days = new QCategoryAxis;
    days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    days->setRange(-0.5, static_cast<qreal>(periods.labels.size()) - 0.5);
    for (qsizetype i = (periods.labels.size() - 1) % kLabelEvery; i < periods.labels.size();
         i += kLabelEvery)
        days->append(periods.labels[i], static_cast<qreal>(i));
    dress(days);
    days->setGridLineVisible(false);
    auto* counts = new QValueAxis;
    const double highest = heights.empty() ? 0 : *std::ranges::max_element(heights);
    const double step = stepFor(highest);
    const double steps = std::max(2.0, std::ceil(highest / step));
    counts->setRange(0, step * steps);
    counts->setTickCount(static_cast<int>(steps) + 1);
    counts->setLabelFormat(QStringLiteral("%d"));
    dress(counts);
    counts->setLineVisible(false);
    chart().addAxis(days, Qt::AlignBottom);
    chart().addAxis(counts, Qt::AlignLeft);
    bars->attachAxis(days);
    bars->attachAxis(counts);
    setReadings(summary, periods.readings);
}

}  // namespace callbox::app::console

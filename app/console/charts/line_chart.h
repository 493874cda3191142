// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <vector>

#include "app/console/charts/chart_panel.h"
#include "core/model/time_point.h"

namespace callbox::app::console {

struct LinePoint {
    core::TimePoint at;
    double value = 0;
};
struct Line {
    QString name;
    QColor ink;
    bool dashed = false;  ///< so that lines differ not by colour alone
    std::vector<LinePoint> points;
};

/// Percentages over time. A line is interrupted where points lack.
class LineChart : public ChartPanel {
    Q_OBJECT

public:
    using ChartPanel::ChartPanel;

    struct Course {
        core::TimePoint from;
        core::TimePoint to;
        std::chrono::microseconds step;      ///< between two points
        std::vector<core::TimePoint> times;  ///< that can be pointed at
        QStringList readings;                ///< one for each of `times`
    };
    void show(const QString& summary, const Course& course, const std::vector<Line>& lines);

protected:
    qreal placeOf(int index) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int ticks() const;
    void draw(const Line& line, std::chrono::microseconds step, QAbstractAxis* time,
              QAbstractAxis* percent);

    std::vector<core::TimePoint> times_;
};

}  // namespace callbox::app::console

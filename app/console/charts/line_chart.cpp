// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/charts/line_chart.h"

#include <QDateTimeAxis>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>

namespace callbox::app::console {

using namespace std::chrono_literals;

namespace {

qreal milliseconds(core::TimePoint time) {
    return static_cast<qreal>(
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count());
}

QDateTime local(core::TimePoint time) {
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds(time)));
}

}  // namespace

qreal LineChart::placeOf(int index) const {
    return milliseconds(times_[static_cast<std::size_t>(index)]);
}

int LineChart::ticks() const {
    return width() < theme().tokens().scaled(420) ? 3 : 5;
}

void LineChart::resizeEvent(QResizeEvent* event) {
    ChartPanel::resizeEvent(event);
    for (auto* axis : chart().axes(Qt::Horizontal))
        if (auto* time = qobject_cast<QDateTimeAxis*>(axis); time && time->tickCount() != ticks())
            time->setTickCount(ticks());
}

void LineChart::draw(const Line& line, std::chrono::microseconds step, QAbstractAxis* time,
                     QAbstractAxis* percent) {
    QPen pen(line.ink, 2);
    if (line.dashed)
        pen.setStyle(Qt::DashLine);
    QLineSeries* stretch = nullptr;
    core::TimePoint before;
    bool first = true;
    for (const auto& [at, value] : line.points) {
        if (!stretch || at - before > step * 5 / 2) {
            stretch = new QLineSeries;
            stretch->setName(line.name);
            stretch->setPen(pen);
            // A point between two gaps has no line.
            stretch->setPointsVisible(false);
            chart().addSeries(stretch);
            stretch->attachAxis(time);
            stretch->attachAxis(percent);
            for (auto* marker : chart().legend()->markers(stretch))
                marker->setVisible(first);
            first = false;
        }
        stretch->append(milliseconds(at), value);
        before = at;
    }
    for (auto* series : chart().series())
        if (auto* one = qobject_cast<QLineSeries*>(series); one && one->count() == 1)
            one->setPointsVisible(true);
}

void LineChart::show(const QString& summary, const Course& course, const std::vector<Line>& lines) {
    clearChart();
    times_ = course.times;
    auto* time = new QDateTimeAxis;
    time->setRange(local(course.from), local(course.to));
    const bool days = course.to - course.from > 48h;
    time->setFormat(days ? QStringLiteral("d MMM") : QStringLiteral("HH:mm"));
    time->setTickCount(ticks());
    dress(time);
    time->setGridLineVisible(false);
    auto* percent = new QValueAxis;
    percent->setRange(0, 100);
    percent->setTickCount(3);
    percent->setLabelFormat(QStringLiteral("%d %%"));
    dress(percent);
    percent->setLineVisible(false);
    chart().addAxis(time, Qt::AlignBottom);
    chart().addAxis(percent, Qt::AlignLeft);
    for (const Line& line : lines)
        draw(line, course.step, time, percent);
    for (auto* marker : chart().legend()->markers())
        marker->setPen(Qt::NoPen);
    setReadings(summary, course.readings);
}

}  // namespace callbox::app::console

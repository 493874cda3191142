// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/systems/utilization_view.h"

#include <QLocale>
#include <map>

#include "app/console/text/times.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

namespace {

/// Points that a range is thinned to: stretches of 10 minutes, an hour, four hours.
constexpr std::uint64_t pointsFor(int days) {
    return days == 1 ? 144 : days == 7 ? 168 : 180;
}

struct Values {
    const api::PerformancePoint* processor = nullptr;
    const api::PerformancePoint* memory = nullptr;
};

}  // namespace

UtilizationView::UtilizationView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      range_(new QComboBox),
      chart_(new LineChart(context.theme, tr("Utilization"))),
      state_(new StateView(chart_)),
      series_(context.client, api::kPerformanceSeries, {}, [this] { show(); }) {
    range_->setObjectName(QStringLiteral("range"));
    range_->setAccessibleName(tr("Time"));
    range_->addItem(tr("24 hours"), 1);
    range_->addItem(tr("7 days"), 7);
    range_->addItem(tr("30 days"), 30);
    chart_->setObjectName(QStringLiteral("course"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(range_, 0, Qt::AlignLeft);
    column->addWidget(state_, 1);
    connect(range_, &QComboBox::currentIndexChanged, this, &UtilizationView::ask);
    clock_.setInterval(5min);
    connect(&clock_, &QTimer::timeout, this, [this] {
        if (isVisible())
            ask();
    });
    clock_.start();
    if (context_.look)
        connect(context_.look, &Look::changed, this, [this] {
            if (asked_)
                show();
        });
}

void UtilizationView::setPartition(const std::string& id) {
    id_ = id;
    asked_ = false;
    if (isVisible())
        ask();
}

void UtilizationView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!asked_ && !id_.empty())
        ask();
}

void UtilizationView::ask() {
    if (id_.empty())
        return;
    asked_ = true;
    const int days = range_->currentData().toInt();
    query_ = {id_, {"processor.busy", "memory.used"}, {}, timeNow(), pointsFor(days)};
    query_.since = query_.until - 24h * days;
    series_.ask(query_);
}

void UtilizationView::show() {
    if (const auto& error = series_.error())
        return state_->showError(context_.words, *error, [this] { ask(); });
    const auto& series = series_.value();
    if (!series)
        return state_->showLoading();
    if (series->points.empty())
        return state_->showState(
            tr("No samples of this time"),
            tr("A partition with an open channel is sampled every five minutes; samples are kept "
               "30 days."));
    const Tokens& tokens = context_.theme.tokens();
    Line processor{tr("Processor"), tokens.accent, false, {}};
    Line memory{tr("Memory"), tokens.information.ink, true, {}};
    std::map<core::TimePoint, Values> times;
    double highest = 0;
    for (const auto& point : series->points) {
        const bool busy = point.metric == "processor.busy";
        (busy ? processor : memory).points.push_back({point.at, point.mean});
        (busy ? times[point.at].processor : times[point.at].memory) = &point;
        if (busy)
            highest = std::max(highest, point.highest);
    }
    LineChart::Course course{
        query_.since,
        query_.until,
        (query_.until - query_.since) / static_cast<std::int64_t>(query_.points),
        {},
        {}};
    const auto said = [](const api::PerformancePoint* point) {
        return point ? QString::number(qRound(point->mean)) : QStringLiteral("–");
    };
    const auto now = timeNow();
    for (const auto& [at, values] : times) {
        course.times.push_back(at);
        course.readings +=
            tr("%1: processor %2 %, memory %3 %")
                .arg(shortTime(at, now), said(values.processor), said(values.memory));
    }
    const Values& last = times.rbegin()->second;
    chart_->show(
        tr("Now: processor %1 %, memory %2 %. Highest processor: %3 %.")
            .arg(said(last.processor), said(last.memory), QString::number(qRound(highest))),
        course, {processor, memory});
    state_->showContent();
}

}  // namespace callbox::app::console

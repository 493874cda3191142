// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/overview/fleet_charts.h"

#include <QLocale>
#include <map>

#include "app/console/text/times.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

namespace {

constexpr int kDays = 14;
constexpr std::uint64_t kHours = 24;

core::TimePoint startOf(const QDate& day) {
    return core::TimePoint(std::chrono::milliseconds(day.startOfDay().toMSecsSinceEpoch()));
}

template <class Count>
std::vector<double> values(const api::FleetFigures& figures, Count count) {
    std::vector<double> list;
    for (const auto& period : figures.periods)
        list.push_back(static_cast<double>(period.*count));
    return list;
}

}  // namespace

FleetCharts::FleetCharts(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      problems_(new BarChart(context.theme, tr("Problems, last %1 days").arg(kDays))),
      messages_(new BarChart(context.theme, tr("Transmissions, last %1 days").arg(kDays))),
      utilization_(new LineChart(context.theme, tr("Utilization, fleet median"))),
      problemsState_(new StateView(problems_)),
      messagesState_(new StateView(messages_)),
      utilizationState_(new StateView(utilization_)),
      figures_(context.client, api::kFleetFigures,
               {api::Topic::event, api::Topic::transmission, api::Topic::partition},
               [this] { show(); }) {
    figures_.setPace(2s);
    problems_->setObjectName(QStringLiteral("problems"));
    messages_->setObjectName(QStringLiteral("messages"));
    utilization_->setObjectName(QStringLiteral("utilization"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(14);
    const auto add = [line](const QString& title, StateView* state, int share) {
        auto card = makeCard(title);
        card.layout->setSpacing(2);
        card.layout->setContentsMargins(14, 10, 14, 8);
        state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        card.layout->addWidget(state, 1);
        line->addWidget(card.frame, share);
    };
    add(tr("Problems, last %1 days").arg(kDays), problemsState_, 5);
    add(tr("Transmissions, last %1 days").arg(kDays), messagesState_, 4);
    add(tr("Utilization, fleet median"), utilizationState_, 4);
    setFixedHeight(context.theme.tokens().scaled(200));
    // Days begin and hours pass without anything changing.
    clock_.setInterval(60s);
    connect(&clock_, &QTimer::timeout, this, [this] {
        if (firstDay_ != QDate::currentDate().addDays(1 - kDays))
            ask();
        else if (QTime::currentTime().minute() % 5 == 0)
            figures_.reload();
    });
    clock_.start();
    if (context_.look)
        connect(context_.look, &Look::changed, this, &FleetCharts::show);
    ask();
}

void FleetCharts::ask() {
    firstDay_ = QDate::currentDate().addDays(1 - kDays);
    api::FleetFiguresQuery query;
    for (int day = 0; day <= kDays; ++day)
        query.bounds.push_back(startOf(firstDay_.addDays(day)));
    query.hours = kHours;
    figures_.ask(query);
}

void FleetCharts::show() {
    const auto& figures = figures_.value();
    if (figures) {
        showProblems(*figures);
        showMessages(*figures);
        showUtilization(*figures);
    } else {
        for (StateView* state : {problemsState_, messagesState_, utilizationState_}) {
            if (const auto& error = figures_.error())
                state->showError(context_.words, *error, [this] { figures_.reload(); });
            else
                state->showLoading();
        }
    }
    emit figuresChanged();
}

QStringList FleetCharts::days() const {
    QStringList labels;
    for (int day = 0; day < kDays; ++day)
        labels += QString::number(firstDay_.addDays(day).day());
    return labels;
}

void FleetCharts::showProblems(const api::FleetFigures& figures) {
    std::uint64_t critical = 0, warning = 0, information = 0;
    BarChart::Periods periods{days(), {}};
    int day = 0;
    for (const auto& period : figures.periods) {
        critical += period.critical;
        warning += period.warning;
        information += period.information;
        periods.readings +=
            tr("%1: %2 critical, %3 warning, %4 information")
                .arg(QLocale().toString(firstDay_.addDays(day++), QStringLiteral("ddd d MMM")),
                     countText(period.critical), countText(period.warning),
                     countText(period.information));
    }
    if (critical + warning + information == 0)
        return problemsState_->showState(
            tr("No problem in these days"),
            tr("What the partitions report is counted here by severity."));
    problems_->show(
        tr("%1 critical, %2 warning, %3 information")
            .arg(countText(critical), countText(warning), countText(information)),
        periods,
        {{tr("Information"), Tone::information, values(figures, &api::PeriodFigures::information)},
         {tr("Warning"), Tone::warning, values(figures, &api::PeriodFigures::warning)},
         {tr("Critical"), Tone::critical, values(figures, &api::PeriodFigures::critical)}});
    problemsState_->showContent();
}

void FleetCharts::showMessages(const api::FleetFigures& figures) {
    std::uint64_t arrived = 0, setAside = 0;
    BarChart::Periods periods{days(), {}};
    int day = 0;
    for (const auto& period : figures.periods) {
        arrived += period.acknowledged;
        setAside += period.setAside;
        periods.readings +=
            tr("%1: %2 arrived, %3 set aside")
                .arg(QLocale().toString(firstDay_.addDays(day++), QStringLiteral("ddd d MMM")),
                     countText(period.acknowledged), countText(period.setAside));
    }
    if (arrived + setAside == 0)
        return messagesState_->showState(
            tr("Nothing was sent in these days"),
            tr("Messages count on the day on which the provider had them."));
    messages_->show(
        tr("%1 arrived, %2 set aside").arg(countText(arrived), countText(setAside)), periods,
        {{tr("Arrived"), Tone::good, values(figures, &api::PeriodFigures::acknowledged)},
         {tr("Set aside"), Tone::critical, values(figures, &api::PeriodFigures::setAside)}});
    messagesState_->showContent();
}

void FleetCharts::showUtilization(const api::FleetFigures& figures) {
    if (figures.utilization.empty())
        return utilizationState_->showState(
            tr("No samples in the last day"),
            tr("Partitions with an open channel are sampled every five minutes."));
    const Tokens& tokens = context_.theme.tokens();
    Line processor{tr("Processor"), tokens.accent, false, {}};
    Line memory{tr("Memory"), tokens.information.ink, true, {}};
    std::map<core::TimePoint, std::pair<QString, QString>> hours;
    const auto percent = [](double value) { return QString::number(qRound(value)); };
    for (const auto& median : figures.utilization) {
        const bool busy = median.metric == "processor.busy";
        (busy ? processor : memory).points.push_back({median.at, median.value});
        (busy ? hours[median.at].first : hours[median.at].second) = percent(median.value);
    }
    const auto now = timeNow();
    LineChart::Course course{now - std::chrono::hours(kHours), now, 1h, {}, {}};
    course.from = std::min(course.from, hours.begin()->first);
    for (const auto& [at, pair] : hours) {
        const QString none = QStringLiteral("–");
        course.times.push_back(at);
        course.readings += tr("%1: processor %2 %, memory %3 %")
                               .arg(timeOfDayText(at), pair.first.isEmpty() ? none : pair.first,
                                    pair.second.isEmpty() ? none : pair.second);
    }
    const auto last = [&](const Line& line) {
        return line.points.empty() ? QStringLiteral("–") : percent(line.points.back().value);
    };
    utilization_->show(tr("Processor %1 %, memory %2 %").arg(last(processor), last(memory)), course,
                       {processor, memory});
    utilizationState_->showContent();
}

}  // namespace callbox::app::console

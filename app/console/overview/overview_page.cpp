// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/overview/overview_page.h"

#include <QScrollArea>

#include "app/console/text/times.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t kNeedsShown = 8;
constexpr int kFiguresInRow = 4;

}  // namespace

OverviewPage::OverviewPage(PageContext context, QWidget* parent)
    : Page(tr("Overview"), parent),
      context_(context),
      alarms_(makeColumn()),
      charts_(new FleetCharts(context)),
      needsModel_({tr("Severity"), tr("Problem"), tr("Failing system"), tr("State")}),
      waysModel_({tr("Order"), tr("Way"), tr("State")}),
      status_(context.client, api::kStatusGet,
              {api::Topic::status, api::Topic::event, api::Topic::partition, api::Topic::outbox},
              [this] { showStatus(); }),
      events_(context.client, api::kEventList, {api::Topic::event}, [this] { showNeeds(); }),
      connections_(context.client, api::kConnectionList, {api::Topic::connection},
                   [this] {
                       showWays();
                       showStatus();
                   }),
      schedules_(context.client, api::kScheduleList, {api::Topic::schedule},
                 [this] { showStatus(); }) {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(alarms_);
    column->addWidget(makeFigures());
    column->addWidget(charts_);
    column->addWidget(makeLists(), 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    state_ = new StateView(scroll);
    content()->addWidget(state_);
    state_->showLoading();
    connect(charts_, &FleetCharts::figuresChanged, this, &OverviewPage::showStatus);
    // Relative times grow old by themselves.
    clock_.setInterval(30s);
    connect(&clock_, &QTimer::timeout, this, &OverviewPage::showStatus);
    clock_.start();
    status_.reload();
    api::EventQuery query;
    query.orderBy = "severity";
    query.limit = kNeedsShown;
    events_.ask(query);
    connections_.reload();
    schedules_.reload();
}

QWidget* OverviewPage::makeFigures() {
    auto* grid = new QWidget;
    auto* layout = new QGridLayout(grid);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        figures_[i] = new FigureCard;
        connect(figures_[i], &FigureCard::followed, this, &Page::wanted);
        layout->addWidget(figures_[i], static_cast<int>(i) / kFiguresInRow,
                          static_cast<int>(i) % kFiguresInRow);
    }
    for (int i = 0; i < kFiguresInRow; ++i)
        layout->setColumnStretch(i, 1);
    return grid;
}

QWidget* OverviewPage::makeLists() {
    needs_ = new DataTable(context_.theme);
    needs_->setModel(&needsModel_);
    needs_->setColumnWidths({112, 0, 160, 146});
    setRole(needs_, "inner");
    needs_->setAccessibleName(tr("Needs you"));
    needs_->setMinimumHeight(context_.theme.tokens().row() * 4);
    connect(needs_, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row < needNumbers_.size())
            emit wanted(QStringLiteral("events:%1").arg(needNumbers_[row]));
    });
    needsState_ = new StateView(needs_);
    ways_ = new DataTable(context_.theme);
    ways_->setModel(&waysModel_);
    ways_->setColumnWidths({64, 0, 110});
    setRole(ways_, "inner");
    connect(ways_, &QTableView::activated, this,
            [this] { emit wanted(QStringLiteral("connectivity")); });
    ways_->setAccessibleName(tr("Ways home"));
    waysState_ = new StateView(ways_);

    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(14);
    auto left = makeCard(tr("Needs you"));
    left.layout->addWidget(needsState_, 1);
    auto right = makeCard(tr("Ways home"));
    right.layout->addWidget(waysState_, 1);
    line->addWidget(left.frame, 9);
    line->addWidget(right.frame, 5);
    return row;
}

void OverviewPage::showStatus() {
    if (!status_.value()) {
        if (const auto& error = status_.error())
            state_->showError(context_.words, *error, [this] { emit context_.client.resync(); });
        return;
    }
    state_->showContent();
    const OverviewText text = overviewText(
        {*status_.value(), charts_->figures(), schedules_.value(), connections_.value()},
        context_.words, timeNow());
    setHeadline(text.headline);
    setSubtitle(text.sentence);
    for (std::size_t i = 0; i < figures_.size(); ++i)
        figures_[i]->show(text.figures[i]);
    showAlarms();
}

void OverviewPage::showAlarms() {
    const auto& alarms = status_.value()->alarms;
    if (std::exchange(alarmsShown_, alarms) == alarms)
        return;
    clearLayout(alarms_);
    for (const auto& alarm : alarms) {
        auto* notice = new Notice;
        showMessage(*notice, Tone::critical, context_.words, alarm);
        alarms_->addWidget(notice);
    }
}

void OverviewPage::showNeeds() {
    if (!events_.value()) {
        if (const auto& error = events_.error())
            needsState_->showError(context_.words, *error, [this] { events_.reload(); });
        return;
    }
    std::vector<std::vector<Cell>> rows;
    needNumbers_.clear();
    for (const auto& event : events_.value()->rows) {
        needNumbers_.push_back(event.problemNumber);
        const Label severity = label(event.severity);
        const QString description = context_.words.text(event.description);
        rows.push_back({{severity.text, false, severity.tone, {}},
                        {description, false, {}, description},
                        {qs(event.failingMtms.text()), true, {}, {}},
                        {label(event.state).text, false, {}, {}}});
    }
    needsModel_.setRows(std::move(rows));
    if (events_.value()->rows.empty())
        needsState_->showState(tr("Nothing needs you"),
                               tr("There is no open event. New ones appear here by themselves."));
    else
        needsState_->showContent();
}

void OverviewPage::showWays() {
    if (!connections_.value()) {
        if (const auto& error = connections_.error())
            waysState_->showError(context_.words, *error, [this] { connections_.reload(); });
        return;
    }
    std::vector<std::vector<Cell>> rows;
    for (const auto& way : connections_.value()->connections) {
        const Label health = way.enabled ? label(way.health) : Label{tr("Turned off"), Tone::plain};
        rows.push_back({{countText(rows.size() + 1), false, {}, {}},
                        {qs(way.name), false, {}, {}},
                        {health.text, false, health.tone, context_.words.full(way.lastFailure)}});
    }
    waysModel_.setRows(std::move(rows));
    if (connections_.value()->connections.empty())
        waysState_->showState(tr("There is no way home yet"),
                              tr("Guided setup asks where the provider's receiver is."),
                              tr("Open guided setup"),
                              [this] { emit wanted(QStringLiteral("setup")); });
    else
        waysState_->showContent();
}

}  // namespace callbox::app::console

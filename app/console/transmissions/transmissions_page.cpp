// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/transmissions/transmissions_page.h"

#include <QHeaderView>
#include <QSplitter>

#include "app/console/text/times.h"

namespace callbox::app::console {

TransmissionsPage::TransmissionsPage(PageContext context, QWidget* parent)
    : Page(tr("Transmissions"), parent),
      context_(context),
      model_(context.client, context.words),
      filter_(new QComboBox),
      type_(new QComboBox),
      table_(new DataTable(context.theme)),
      detail_(new TransmissionDetail(context)) {
    using api::TransmissionState;
    filter_->setAccessibleName(tr("State"));
    filter_->addItem(tr("All states"));
    for (const auto state :
         {TransmissionState::waiting, TransmissionState::sending, TransmissionState::setAside,
          TransmissionState::acknowledged, TransmissionState::superseded})
        filter_->addItem(label(state).text, static_cast<int>(state));
    type_->setAccessibleName(tr("Message"));
    type_->addItem(tr("All messages"));
    for (const char* type :
         {"problem", "inventory", "performance", "heartbeat", "enrolment", "test", "status"})
        type_->addItem(messageTypeText(type), QLatin1String(type));
    addAction(filter_);
    addAction(type_);

    auto jobs = makeCard(tr("Running now"));
    jobsCard_ = jobs.frame;
    jobs_ = makeColumn(12);
    jobs.layout->addLayout(jobs_);
    jobsCard_->hide();

    table_->setObjectName(QStringLiteral("transmissions"));
    table_->setAccessibleName(title());
    table_->setModel(&model_);
    table_->setColumnWidths({76, 104, 130, 0, 96, 76, 120, 140, 80});
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->onCurrentRow([this](int row) { select(row); });
    state_ = new StateView(table_);
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(14);
    split->setChildrenCollapsible(false);
    split->addWidget(state_);
    split->addWidget(detail_);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({6000, 4000});
    content()->addWidget(jobsCard_);
    content()->addWidget(split, 1);

    connect(filter_, &QComboBox::currentIndexChanged, this, &TransmissionsPage::applyFilter);
    connect(type_, &QComboBox::currentIndexChanged, this, &TransmissionsPage::applyFilter);
    connect(&model_, &PagedModel::stateChanged, this, &TransmissionsPage::showState);
    connect(&model_, &PagedModel::pageLoaded, this, &TransmissionsPage::reselect);
    connect(&context_.jobs, &JobTracker::jobChanged, this, &TransmissionsPage::showJobs);
    showState();
    showJobs();
}

void TransmissionsPage::enter() {
    if (!std::exchange(started_, true))
        model_.restart();
}

void TransmissionsPage::applyFilter() {
    const QVariant state = filter_->currentData();
    model_.setFilter(
        state.isValid() ? std::optional(api::TransmissionState(state.toInt())) : std::nullopt,
        type_->currentData().toString().toStdString());
}

void TransmissionsPage::showState() {
    const int count = model_.rowCount();
    setSubtitle(model_.fresh() ? QString()
                : count == 1   ? tr("1 message")
                               : tr("%Ln messages", nullptr, count));
    if (count > 0) {
        state_->showContent();
    } else if (const auto& error = model_.error()) {
        state_->showError(context_.words, *error, [this] { model_.restart(); });
    } else if (model_.fresh()) {
        state_->showLoading();
    } else if (model_.filtered()) {
        state_->showState(tr("No message of this kind"), tr("Choose another state or message."),
                          tr("Show all"), [this] {
                              filter_->setCurrentIndex(0);
                              type_->setCurrentIndex(0);
                          });
    } else {
        state_->showState(tr("Nothing has been sent yet"),
                          tr("Send now collects from all partitions and sends at once."),
                          tr("Open schedules"),
                          [this] { emit wanted(QStringLiteral("schedules")); });
    }
    detail_->setVisible(count > 0);
}

void TransmissionsPage::showJobs() {
    const auto running = context_.jobs.running();
    std::set<std::string> ids;
    for (const auto* job : running)
        ids.insert(job->id);
    for (auto at = jobViews_.begin(); at != jobViews_.end();) {
        if (ids.contains(at->first)) {
            ++at;
            continue;
        }
        at->second->hide();
        at->second->deleteLater();
        at = jobViews_.erase(at);
    }
    for (const auto& id : ids) {
        if (jobViews_.contains(id))
            continue;
        auto* view = new JobView(context_.jobs, context_.theme, context_.words);
        jobs_->addWidget(view);
        jobViews_.emplace(id, view);
        view->watch(id);
    }
    jobsCard_->setVisible(!jobViews_.empty());
}

void TransmissionsPage::select(int row) {
    const auto* message = model_.rowAt(row);
    if (!message)
        return;
    selected_ = message->sequence;
    setPlace(QString::number(selected_));
    detail_->show(*message);
}

void TransmissionsPage::reselect() {
    const int row = model_.rowOf(selected_);
    const int current = table_->currentIndex().row();
    if (row >= 0 && row != current)
        table_->setCurrentIndex(model_.index(row, 0));
    else if (row < 0 && current < 0 && model_.rowCount() > 0)
        table_->setCurrentIndex(model_.index(0, 0));
    else if (current >= 0)
        select(current);
}

}  // namespace callbox::app::console

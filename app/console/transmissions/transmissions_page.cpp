// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/transmissions/transmissions_page.h"

#include "app/console/text/times.h"

namespace callbox::app::console {

TransmissionsPage::TransmissionsPage(PageContext context, QWidget* parent)
    : ListPage(tr("Transmissions"), context, parent),
      model_(context.client, context.words),
      filter_(addChoice(tr("State"), QStringLiteral("state"))),
      type_(addChoice(tr("Message"), QStringLiteral("type"))),
      detail_(new TransmissionDetail(context)) {
    using api::TransmissionState;
    filter_->addItem(tr("All states"));
    for (const auto state :
         {TransmissionState::waiting, TransmissionState::sending, TransmissionState::setAside,
          TransmissionState::acknowledged, TransmissionState::superseded})
        filter_->addItem(label(state).text, static_cast<int>(state));
    type_->addItem(tr("All messages"));
    for (const char* type :
         {"problem", "inventory", "performance", "heartbeat", "enrolment", "test", "status"})
        type_->addItem(messageTypeText(type), QLatin1String(type));

    auto jobs = makeCard(tr("Running now"));
    jobsCard_ = jobs.frame;
    jobs_ = makeColumn(12);
    jobs.layout->addLayout(jobs_);
    jobsCard_->hide();

    content()->addWidget(jobsCard_);
    connect(&context_.jobs, &JobTracker::jobChanged, this, &TransmissionsPage::showJobs);
    showJobs();
    arrange(model_, detail_,
            {QStringLiteral("transmissions"),
             {76, 104, 130, 0, 96, 76, 120, 140, 80},
             std::nullopt,
             3,
             2});
}

void TransmissionsPage::applyFilter() {
    const QVariant state = filter_->currentData();
    model_.setFilter(
        state.isValid() ? std::optional(api::TransmissionState(state.toInt())) : std::nullopt,
        type_->currentData().toString().toStdString());
}

QString TransmissionsPage::countSentence() const {
    const int count = model_.rowCount();
    return count == 1 ? tr("1 message") : tr("%Ln messages", nullptr, count);
}

void TransmissionsPage::showEmpty(StateView& state) {
    if (model_.filtered())
        state.showState(tr("No message of this kind"), tr("Choose another state or message."),
                        tr("Show all"), [this] {
                            filter_->setCurrentIndex(0);
                            type_->setCurrentIndex(0);
                        });
    else
        state.showState(tr("Nothing has been sent yet"),
                        tr("Send now collects from all partitions and sends at once."),
                        tr("Open schedules"), [this] { emit wanted(QStringLiteral("schedules")); });
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

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/transmissions/transmissions_page.h"

#include <QItemSelectionModel>

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {
/// Among the numbers of states.
constexpr int kQueue = -1;
}  // namespace

TransmissionsPage::TransmissionsPage(PageContext context, QWidget* parent)
    : ListPage(tr("Transmissions"), context, parent),
      model_(context.client, context.words),
      filter_(addChoice(tr("State"), QStringLiteral("state"))),
      type_(addChoice(tr("Message"), QStringLiteral("type"))),
      detail_(new TransmissionDetail(context)) {
    using api::TransmissionState;
    filter_->addItem(tr("In the queue"), kQueue);
    filter_->addItem(tr("All messages"));
    for (const auto state :
         {TransmissionState::waiting, TransmissionState::sending, TransmissionState::held,
          TransmissionState::setAside, TransmissionState::acknowledged,
          TransmissionState::superseded, TransmissionState::cancelled})
        filter_->addItem(label(state).text, static_cast<int>(state));
    type_->addItem(tr("All kinds"));
    for (const char* type : {"problem", "inventory", "performance", "heartbeat", "extendedData",
                             "enrolment", "test", "status"})
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
             1,
             1});
    followSelection();
}

void TransmissionsPage::followSelection() {
    table().setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(table().selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (replacing_)
            return;
        chosen_.clear();
        for (const auto& index : table().selectionModel()->selectedRows())
            if (const auto* row = model_.rowAt(index.row()))
                chosen_.emplace(row->sequence, *row);
        if (chosen_.size() == 1)
            selected_ = chosen_.begin()->first;
        showChosen();
    });
    model_.onReplacing([this](bool replacing) {
        replacing_ = replacing;
        if (!replacing)
            reselect();
    });
}

void TransmissionsPage::reselect() {
    if (replacing_)
        return;
    if (chosen_.size() <= 1) {
        ListPage::reselect();
        // A table that gets the focus has a current row which is not selected.
        if (const auto current = table().currentIndex();
            current.isValid() && !table().selectionModel()->hasSelection())
            table().selectionModel()->select(
                current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        return;
    }
    replacing_ = true;
    QItemSelection selection;
    std::map<std::uint64_t, api::Transmission> here;
    for (int row = 0; row < model_.rowCount(); ++row) {
        const auto* message = model_.rowAt(row);
        if (!message || !chosen_.contains(message->sequence))
            continue;
        here.emplace(message->sequence, *message);
        selection.select(model_.index(row, 0), model_.index(row, model_.columnCount() - 1));
    }
    chosen_ = std::move(here);
    table().selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    replacing_ = false;
    if (chosen_.empty())
        ListPage::reselect();
    else
        showChosen();
}

void TransmissionsPage::applyFilter() {
    const QVariant which = filter_->currentData();
    const bool queue = which.isValid() && which.toInt() == kQueue;
    model_.setFilter(which.isValid() && !queue
                         ? std::optional(api::TransmissionState(which.toInt()))
                         : std::nullopt,
                     type_->currentData().toString().toStdString(), queue);
}

QString TransmissionsPage::countSentence() const {
    const auto& counts = model_.counts();
    QStringList parts{tr("%1 waiting").arg(countText(counts.waiting))};
    if (counts.held > 0)
        parts += tr("%1 held").arg(countText(counts.held));
    if (counts.setAside > 0)
        parts += tr("%1 set aside").arg(countText(counts.setAside));
    return parts.join(QStringLiteral(", "));
}

void TransmissionsPage::showEmpty(StateView& state) {
    const auto showAll = [this] {
        filter_->setCurrentIndex(1);
        type_->setCurrentIndex(0);
    };
    if (model_.filtered())
        state.showState(tr("No message of this kind"), tr("Choose another state or message."),
                        tr("Show all"), showAll);
    else if (model_.queue())
        state.showState(tr("Nothing waits"),
                        tr("What was to go home has arrived, or nothing was to go yet."),
                        tr("Show what was sent"), showAll);
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
    if (chosen_.size() <= 1)
        chosen_ = {{message->sequence, *message}};
    showChosen();
}

void TransmissionsPage::showChosen() {
    if (chosen_.empty())
        return;
    std::vector<api::Transmission> rows;
    for (const auto& [sequence, message] : chosen_)
        rows.push_back(message);
    setPlace(rows.size() == 1 ? QString::number(rows.front().sequence) : QString());
    detail_->show(rows);
}

}  // namespace callbox::app::console

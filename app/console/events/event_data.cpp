// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/event_data.h"

#include <algorithm>

#include "app/console/events/data_text.h"
#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

EventData::EventData(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      rows_({tr("File"), tr("Set"), tr("Size"), tr("State")}),
      table_(new DataTable(context.theme)),
      gatherings_(makeColumn(2)),
      collect_(makeButton(tr("Collect secondary data"))),
      send_(makeButton(tr("Send"))),
      remove_(makeButton(tr("Remove"))),
      job_(new JobView(context.jobs, context.theme, context.words)),
      form_(new DeedForm(context)),
      notice_(new Notice),
      view_(new DataFileView(context)),
      data_(context.client, api::kEventDataList, {api::Topic::event, api::Topic::outbox},
            [this] { showData(); }) {
    collect_->setObjectName(QStringLiteral("collectData"));
    send_->setObjectName(QStringLiteral("sendData"));
    remove_->setObjectName(QStringLiteral("removeData"));
    setRole(table_, "inner");
    table_->setObjectName(QStringLiteral("dataFiles"));
    table_->setAccessibleName(tr("Extended data"));
    table_->setModel(&rows_);
    table_->setColumnWidths({0, 92, 88, 136});
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    state_ = new StateView(table_);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(makeList(), 1);
    line->addWidget(makeRule(Qt::Vertical));
    line->addWidget(view_, 1);
    connectAll();
}

QWidget* EventData::makeList() {
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    auto* buttons = makeLine();
    buttons->addWidget(collect_);
    buttons->addStretch();
    buttons->addWidget(remove_);
    buttons->addWidget(send_);
    column->addLayout(gatherings_);
    column->addLayout(buttons);
    column->addWidget(job_);
    column->addWidget(form_);
    column->addWidget(notice_);
    column->addWidget(state_, 1);
    return list;
}

void EventData::connectAll() {
    data_.setConcern([this](const api::Change& change) {
        return change.topic == api::Topic::outbox || change.id.empty() ||
               change.id == std::to_string(event_.problemNumber);
    });
    connect(collect_, &QPushButton::clicked, this, &EventData::collect);
    connect(send_, &QPushButton::clicked, this, [this] { ask(Deed::send); });
    connect(remove_, &QPushButton::clicked, this, [this] { ask(Deed::remove); });
    connect(job_, &JobView::finished, this, [this] { data_.reload(); });
    connect(job_, &JobView::busyChanged, this, &EventData::update);
    connect(&context_.client, &ApiClient::stateChanged, this, &EventData::update);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EventData::update);
    table_->onCurrentRow([this](int row) {
        if (row >= 0 && static_cast<std::size_t>(row) < files_.size())
            view_->show(files_[static_cast<std::size_t>(row)]);
    });
}

void EventData::show(const core::ServiceableEvent& event) {
    const bool another = event_.problemNumber != event.problemNumber;
    event_ = event;
    if (!another)
        return update();
    form_->leave();
    notice_->clear();
    view_->clear();
    files_.clear();
    rows_.setRows({});
    job_->clear();
    if (const auto job = jobOf_.find(event.problemNumber); job != jobOf_.end())
        job_->watch(job->second);
    data_.ask({event.problemNumber});
}

void EventData::showData() {
    if (data_.value()) {
        showGatherings(data_.value()->gatherings);
        showFiles(data_.value()->files);
        emit counted(static_cast<int>(files_.size()));
    } else {
        showGatherings({});
        emit counted(-1);
    }
    if (!files_.empty())
        state_->showContent();
    else if (const auto& error = data_.error())
        state_->showError(context_.words, *error, [this] { data_.reload(); });
    else if (!data_.value())
        state_->showLoading();
    else if (event_.test)
        state_->showState(tr("No extended data"), tr("Test problems want no data."));
    else
        state_->showState(tr("No extended data yet"),
                          tr("Primary data are gathered by themselves when an event calls home; "
                             "secondary data on request."));
    update();
}

void EventData::showGatherings(const std::vector<core::DataGathering>& gatherings) {
    clearLayout(gatherings_);
    for (const auto& gathering : gatherings) {
        auto* line = makeParagraph(gatheringText(gathering));
        line->setToolTip(exactTime(gathering.at));
        gatherings_->addWidget(line);
        if (const QString more = unreadText(gathering, context_.words); !more.isEmpty())
            gatherings_->addWidget(makeParagraph(more, "small"));
    }
}

void EventData::showFiles(const std::vector<core::DataFile>& files) {
    // What is selected stays so, by the file's number.
    std::vector<std::uint64_t> selected;
    for (const auto& index : table_->selectionModel()->selectedRows())
        if (static_cast<std::size_t>(index.row()) < files_.size())
            selected.push_back(files_[static_cast<std::size_t>(index.row())].id);
    files_ = files;
    rows_.setRows(dataFileRows(files_));
    QItemSelection again;
    for (std::size_t row = 0; row < files_.size(); ++row)
        if (std::ranges::find(selected, files_[row].id) != selected.end())
            again.select(rows_.index(static_cast<int>(row), 0),
                         rows_.index(static_cast<int>(row), 0));
    auto* model = table_->selectionModel();
    if (!again.isEmpty())
        model->setCurrentIndex(again.first().topLeft(), QItemSelectionModel::NoUpdate);
    model->select(again, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::vector<core::DataFile> EventData::chosenFor(Deed deed) const {
    std::vector<core::DataFile> chosen;
    for (const auto& index : table_->selectionModel()->selectedRows()) {
        const auto row = static_cast<std::size_t>(index.row());
        if (row >= files_.size())
            continue;
        const auto state = files_[row].state;
        if (state == core::DataFileState::kept ||
            (deed == Deed::remove && state == core::DataFileState::waiting))
            chosen.push_back(files_[row]);
    }
    return chosen;
}

QString EventData::whyNotSend() const {
    if (const QString why = whyNot(context_.client, api::kEventDataSend.role); !why.isEmpty())
        return why;
    if (event_.state == core::EventState::closed)
        return tr("The event is closed. Undo the close first.");
    if (event_.state == core::EventState::held)
        return tr("The event is held: approve it first.");
    if (event_.serviceRequest.empty())
        return tr("There is no service request yet that data could go to.");
    if (std::ranges::none_of(files_,
                             [](const auto& file) {
                                 return file.state == core::DataFileState::kept &&
                                        file.set != core::DataSet::dump;
                             }) &&
        chosenFor(Deed::send).empty())
        return tr("Nothing is kept that has not left.");
    return {};
}

QString EventData::whyNotRemove() const {
    if (const QString why = whyNot(context_.client, api::kEventDataRemove.role); !why.isEmpty())
        return why;
    if (table_->selectionModel()->selectedRows().isEmpty())
        return tr("Select a file first.");
    return chosenFor(Deed::remove).empty() ? tr("What has left cannot be taken back.") : QString();
}

void EventData::update() {
    const bool some = !chosenFor(Deed::send).empty();
    send_->setText(some ? tr("Send selected") : tr("Send all"));
    allow(send_, whyNotSend());
    allow(remove_, whyNotRemove());
    QString why = whyNot(context_.client, api::kEventDataCollect.role);
    if (why.isEmpty() && job_->busy())
        why = tr("Data about this event are being gathered.");
    allow(collect_, why);
}

void EventData::collect() {
    const auto number = event_.problemNumber;
    notice_->clear();
    job_->showStarting();
    context_.client.call(api::kEventDataCollect, {number, core::DataSet::secondary}, this,
                         [this, number](const core::Result<api::JobStarted>& started) {
                             if (started)
                                 jobOf_[number] = started->jobId;
                             if (number != event_.problemNumber)
                                 return;
                             if (started)
                                 job_->watch(started->jobId);
                             else
                                 job_->showError(started.error());
                         });
}

void EventData::ask(Deed deed) {
    const auto files = chosenFor(deed);
    const bool sends = deed == Deed::send;
    DeedForm::Question question;
    question.key = std::string(sends ? api::kEventDataSend.name : api::kEventDataRemove.name) +
                   ' ' + std::to_string(event_.problemNumber);
    const QString list = fileNames(files).join(QStringLiteral(", "));
    if (sends) {
        question.heading = files.empty() ? tr("Send all that is kept") : tr("Send %1").arg(list);
        question.explanation = tr("It goes to service request %1.").arg(qs(event_.serviceRequest));
        question.comment = tr("Why it is sent");
        question.confirm = tr("Send now");
    } else {
        question.heading = tr("Remove %1").arg(list);
        question.explanation =
            tr("A message that waits with it is made anew without it. It cannot be undone.");
        question.comment = tr("Why it is removed");
        question.confirm = tr("Remove files");
    }
    api::DataFilesArguments arguments{event_.problemNumber, {}, {}, {}};
    for (const auto& file : files)
        arguments.files.push_back(std::to_string(file.id));
    notice_->clear();
    form_->ask(question, [this, deed, key = question.key, arguments](
                             const std::string& name, const std::string& comment) mutable {
        arguments.name = name;
        arguments.comment = comment;
        if (deed == Deed::send)
            context_.client.call(api::kEventDataSend, arguments, this,
                                 [this, key](const core::Result<api::DataMessages>& reply) {
                                     finish(key, reply ? core::Result<void>() : core::passOn(reply),
                                            tr("It waits in the outbox."));
                                 });
        else
            context_.client.call(api::kEventDataRemove, arguments, this,
                                 [this, key](const core::Result<api::Nothing>& reply) {
                                     finish(key, reply ? core::Result<void>() : core::passOn(reply),
                                            tr("It is removed."));
                                 });
    });
}

void EventData::finish(const std::string& key, const core::Result<void>& result,
                       const QString& done) {
    if (result) {
        form_->done(key);
        notice_->show(Tone::good, done);
        data_.reload();
    } else if (!form_->refuse(key, result.error())) {
        showError(*notice_, context_.words, result.error());
    }
}

}  // namespace callbox::app::console

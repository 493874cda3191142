// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/job_view.h"

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

constexpr std::size_t kFailuresShown = 5;

}  // namespace

JobView::JobView(JobTracker& jobs, const Theme& theme, const Words& words, QWidget* parent)
    : QWidget(parent),
      jobs_(jobs),
      words_(words),
      now_(makeParagraph()),
      progress_(makeLabel({}, "small")),
      bar_(new QProgressBar),
      cancel_(makeButton(tr("Cancel"))),
      steps_(new StepsView(theme, words)),
      outcome_(new Notice) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    auto* line = makeLine();
    line->addWidget(now_, 1);
    line->addWidget(progress_);
    line->addWidget(cancel_);
    column->addLayout(line);
    bar_->setTextVisible(false);
    column->addWidget(bar_);
    column->addWidget(steps_);
    column->addWidget(outcome_);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        cancel_->setEnabled(false);
        jobs_.cancel(jobId_);
    });
    connect(&jobs_, &JobTracker::jobChanged, this, [this](const std::string& id) {
        if (id == jobId_)
            update(*jobs_.find(id));
    });
    connect(&jobs_, &JobTracker::jobLost, this,
            [this](const std::string& id, const core::Error& error) {
                if (id == jobId_ && error.code == core::ErrorCode::notFound)
                    showError(error);
            });
    clear();
}

void JobView::watch(const std::string& jobId) {
    jobId_ = jobId;
    cancel_->setEnabled(true);
    setBusy(true);
    jobs_.follow(jobId);
}

void JobView::showStarting() {
    clear();
    now_->setText(tr("Starting"));
    now_->show();
    bar_->setRange(0, 0);
    bar_->show();
    setVisible(true);
    setBusy(true);
}

void JobView::showError(const core::Error& error) {
    clear();
    console::showError(*outcome_, words_, error);
    setVisible(true);
    emit finished(false);
}

void JobView::clear() {
    jobId_.clear();
    for (QWidget* widget : std::initializer_list<QWidget*>{now_, progress_, bar_, cancel_})
        widget->hide();
    steps_->setSteps({});
    outcome_->clear();
    hide();
    setBusy(false);
}

void JobView::setBusy(bool busy) {
    if (std::exchange(busy_, busy) != busy)
        emit busyChanged(busy);
}

QString JobView::progressText(const api::Job& job) const {
    if (job.total == 0)
        return {};
    QString text = tr("%1 of %2").arg(countText(job.done), countText(job.total));
    const auto elapsed = timeNow() - job.startedAt;
    if (elapsed > std::chrono::seconds(2) && job.done > 0 && job.done < job.total) {
        const auto left = elapsed * static_cast<std::int64_t>(job.total - job.done) /
                          static_cast<std::int64_t>(job.done);
        text += QStringLiteral(", ") + (left < std::chrono::minutes(1)
                                            ? tr("less than a minute left")
                                            : tr("about %1 left").arg(spanText(left)));
    }
    return text;
}

void JobView::update(const api::Job& job) {
    const bool running = job.state == api::JobState::running;
    now_->setText(words_.text(job.now.empty() ? job.title : job.now));
    now_->setVisible(running);
    progress_->setText(progressText(job));
    progress_->setVisible(running);
    bar_->setRange(0, static_cast<int>(job.total));
    bar_->setValue(static_cast<int>(job.done));
    bar_->setVisible(running);
    cancel_->setVisible(running);
    steps_->setSteps(job.steps);
    setVisible(true);
    if (running)
        return;
    const bool good = job.state == api::JobState::succeeded;
    QString text = words_.text(job.outcome);
    if (text.isEmpty())
        text = label(job.state).text;
    QStringList remedies;
    for (std::size_t i = 0; i < std::min(kFailuresShown, job.failures.size()); ++i)
        remedies += words_.full(job.failures[i].message);
    if (job.failures.size() > kFailuresShown)
        remedies += tr("And %1 more.").arg(job.failures.size() - kFailuresShown);
    if (remedies.isEmpty())
        remedies += words_.remedy(job.outcome);
    const Tone bad = job.state == api::JobState::failed ? Tone::critical : Tone::warning;
    outcome_->show(good && job.failures.empty() ? Tone::good
                   : good                       ? Tone::warning
                                                : bad,
                   text, remedies.join(QLatin1Char('\n')));
    if (busy_) {
        setBusy(false);
        emit finished(good);
    }
}

}  // namespace callbox::app::console

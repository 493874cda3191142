// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/setup/summary_step.h"

namespace callbox::app::console {

QString setupStepTitle(SetupStep step) {
    switch (step) {
        case SetupStep::welcome:
            return SummaryStep::tr("Welcome");
        case SetupStep::customer:
            return SummaryStep::tr("Customer and contact");
        case SetupStep::location:
            return SummaryStep::tr("System location");
        case SetupStep::connectivity:
            return SummaryStep::tr("Connectivity");
        case SetupStep::partitions:
            return SummaryStep::tr("Partitions");
        case SetupStep::supportIds:
            return SummaryStep::tr("Support IDs");
        case SetupStep::schedule:
            return SummaryStep::tr("Transmittal");
        case SetupStep::summary:
            return SummaryStep::tr("Summary");
    }
    return {};
}

SummaryStep::SummaryStep(PageContext context, SetupPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      context_(context),
      presenter_(presenter),
      grid_(new QGridLayout),
      job_(new JobView(context.jobs, context.theme, context.words)) {
    auto card = makeCard();
    grid_->setColumnMinimumWidth(0, 220);
    grid_->setColumnStretch(2, 1);
    grid_->setVerticalSpacing(8);
    int row = 0;
    for (const auto step : kSetupSteps) {
        if (step == SetupStep::welcome || step == SetupStep::summary)
            continue;
        auto* pill = makePill();
        auto* open = makeButton(tr("Open"), "link");
        open->setAccessibleName(tr("Open %1").arg(setupStepTitle(step)));
        connect(open, &QPushButton::clicked, this, [this, step] { presenter_.goTo(step); });
        grid_->addWidget(makeLabel(setupStepTitle(step)), row, 0);
        grid_->addWidget(pill, row, 1);
        grid_->addWidget(open, row, 3);
        pills_.emplace(step, pill);
        ++row;
    }
    card.layout->addLayout(grid_);
    auto jobCard = makeCard();
    jobCard_ = jobCard.frame;
    jobCard.layout->addWidget(job_);
    jobCard_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(card.frame);
    column->addWidget(jobCard_);
    connect(&presenter_, &SetupPresenter::changed, this, &SummaryStep::show);
    connect(job_, &JobView::busyChanged, this, &SummaryStep::busyChanged);
    show();
}

void SummaryStep::show() {
    for (const auto& [step, pill] : pills_)
        setPill(pill, presenter_.complete(step) ? Label{tr("Complete"), Tone::good}
                                                : Label{tr("Missing"), Tone::warning});
}

void SummaryStep::finish() {
    jobCard_->show();
    job_->showStarting();
    context_.client.call(api::kSetupFinish, {}, this,
                         [this](core::Result<api::JobStarted> started) {
                             if (started)
                                 job_->watch(started->jobId);
                             else
                                 job_->showError(started.error());
                         });
}

}  // namespace callbox::app::console

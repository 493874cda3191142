// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/setup/setup_presenter.h"
#include "app/console/widgets/job_view.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// What is set up and what is missing; Finish tests, enrols and sends, showing each step.
class SummaryStep : public QWidget {
    Q_OBJECT

public:
    SummaryStep(PageContext context, SetupPresenter& presenter, QWidget* parent = nullptr);

    void finish();
    bool busy() const { return job_->busy(); }

signals:
    void busyChanged();

private:
    void show();

    PageContext context_;
    SetupPresenter& presenter_;
    QGridLayout* grid_;
    std::map<SetupStep, QLabel*> pills_;
    QFrame* jobCard_;
    JobView* job_;
};

QString setupStepTitle(SetupStep step);

}  // namespace callbox::app::console

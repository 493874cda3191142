// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

#include "app/console/connectivity/connectivity_form.h"
#include "app/console/customer/customer_form.h"
#include "app/console/customer/support_ids_form.h"
#include "app/console/schedules/schedule_form.h"
#include "app/console/setup/partitions_step.h"
#include "app/console/setup/summary_step.h"
#include "app/console/widgets/notice.h"

namespace callbox::app::console {

/// Guided Setup: the steps with their state at the left, one question at a time at the right.
class SetupPage : public Page {
    Q_OBJECT

public:
    SetupPage(PageContext context, Desk& desk, QWidget* parent = nullptr);
    void enter() override;
    void goTo(const QString& part) override;
    void focusFirst() override;

    SetupPresenter& presenter() { return presenter_; }

private:
    QWidget* makeStep(SetupStep step, QWidget* body);
    QWidget* makeWelcome();
    void makeSteps();
    void makeButtons(QVBoxLayout* column);
    void showStep();
    void showState();
    bool check();
    void next();

    PageContext context_;
    SetupPresenter presenter_;
    QListWidget* list_;
    QStackedWidget* stack_;
    CustomerForm* customer_;
    CustomerForm* location_;
    ConnectivityForm* connectivity_;
    PartitionsStep* partitions_;
    SupportIdsForm* supportIds_;
    ScheduleForm* schedule_;
    SummaryStep* summary_;
    Notice* notice_;
    QPushButton* later_;
    QPushButton* back_;
    QPushButton* next_;
};

}  // namespace callbox::app::console

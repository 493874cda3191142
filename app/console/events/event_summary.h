// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/link/resource.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/timeline.h"

namespace callbox::app::console {

/// What an event is, what to do about it, what its reference code means in general and what the
/// provider says; at its side what happened.
class EventSummary : public QWidget {
    Q_OBJECT

public:
    EventSummary(PageContext context, RowsModel& parts, QWidget* parent = nullptr);
    void show(const core::ServiceableEvent& event);

private:
    QWidget* makeFacts(RowsModel& parts);
    void showFacts(const core::ServiceableEvent& event);
    void showRecovery(const core::ServiceableEvent& event);
    void showMeaning();

    PageContext context_;
    QLabel* code_;
    QLabel* system_;
    QLabel* reportedBy_;
    QLabel* state_;
    QLabel* cause_;
    QLabel* request_;
    QLabel* provider_;
    QLabel* articles_;
    QLabel* advice_;
    QLabel* meaning_;
    QLabel* contact_;
    QLabel* partsHeading_;
    DataTable* parts_;
    Timeline* timeline_;
    std::string asked_;  ///< the reference code whose meaning is known
    Resource<api::ReferenceCodeArguments, api::ReferenceCodeList> meanings_;
};

}  // namespace callbox::app::console

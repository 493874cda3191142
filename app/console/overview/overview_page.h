// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "app/console/link/resource.h"
#include "app/console/overview/overview_text.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// How things stand, in a sentence, five figures, what needs the operator, and the ways home.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(PageContext context, QWidget* parent = nullptr);
    void focusFirst() override { needs_->setFocus(); }

private:
    struct FigureCard {
        QLabel* name = nullptr;
        QLabel* figure = nullptr;
        QLabel* note = nullptr;
    };

    QWidget* makeFigures();
    QWidget* makeLists();
    void showStatus();
    void showNeeds();
    void showWays();

    PageContext context_;
    std::array<FigureCard, 5> figures_;
    QVBoxLayout* alarms_;
    RowsModel needsModel_;
    RowsModel waysModel_;
    std::vector<std::uint64_t> needNumbers_;
    DataTable* needs_;
    DataTable* ways_;
    StateView* needsState_;
    StateView* waysState_;
    StateView* state_;
    Resource<api::Nothing, api::ServiceStatus> status_;
    Resource<api::EventQuery, api::EventPage> events_;
    Resource<api::Nothing, api::ConnectionList> connections_;
};

}  // namespace callbox::app::console

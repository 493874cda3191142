// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabBar>

#include "app/console/link/resource.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"
#include "app/console/widgets/timeline.h"

namespace callbox::app::console {

/// One serviceable event: what it is, what to replace, who reported it, what happened since; and
/// closing it with name and reason.
class EventDetail : public QFrame {
    Q_OBJECT

public:
    explicit EventDetail(PageContext context, QWidget* parent = nullptr);
    void show(std::uint64_t problemNumber);

private:
    QWidget* makeHeader();
    QWidget* makeCloseForm();
    QWidget* makeSummary();
    QWidget* makeTabs();
    void showProblem();
    void showFacts(const core::ServiceableEvent& event);
    void showTables(const core::ServiceableEvent& event);
    void openCloseForm(bool open);
    void closeProblem();

    using QFrame::close;

    PageContext context_;
    std::uint64_t number_ = 0;
    QLabel* pill_;
    QLabel* name_;
    QLabel* test_;
    QPushButton* close_;
    QFrame* closeFrame_;
    Form* closeForm_;
    QPushButton* closeConfirm_;
    Notice* notice_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    Facts* facts_;
    QLabel* code_;
    QLabel* system_;
    QLabel* partition_;
    QLabel* reports_;
    QLabel* request_;
    QLabel* articles_;
    QLabel* state_;
    QLabel* advice_;
    QPlainTextEdit* evidence_;
    RowsModel parts_;
    RowsModel reporters_;
    DataTable* partsTable_;
    DataTable* partsInSummary_;
    QLabel* partsHeading_;
    StateView* partsState_;
    Timeline* timeline_;
    Resource<api::ProblemNumber, core::ServiceableEvent> event_;
};

}  // namespace callbox::app::console

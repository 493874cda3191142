// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/link/resource.h"
#include "app/console/notification/target_detail.h"
#include "app/console/notification/target_store.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/job_view.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// Who is told: added, changed, turned off, tested. Every change is stored at once.
class TargetsView : public QWidget {
    Q_OBJECT

public:
    explicit TargetsView(PageContext context, QWidget* parent = nullptr);
    void enter();
    void focusFirst() { table_->setFocus(); }

private:
    QWidget* makeTest();
    void showTargets();
    void showSelected();
    const core::NotificationTarget* target() const;
    void openDialog(const core::NotificationTarget& target);
    void test(const std::string& id, const QString& heading);
    void store(std::function<void(TargetList&)> change);

    PageContext context_;
    RowsModel model_;
    DataTable* table_;
    StateView* state_;
    TargetDetail* detail_;
    Notice* notice_;
    QPushButton* add_;
    QPushButton* testAll_;
    QFrame* testCard_;
    QLabel* testHeading_;
    JobView* job_;
    Resource<api::Nothing, api::NotificationTargets> targets_;
    std::string selectedId_;
    bool busy_ = false;
    bool started_ = false;
};

}  // namespace callbox::app::console

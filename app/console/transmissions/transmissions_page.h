// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "app/console/transmissions/transmission_detail.h"
#include "app/console/transmissions/transmissions_model.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/job_view.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// What waits, what left, what was set aside; and the work that runs now.
class TransmissionsPage : public Page {
    Q_OBJECT

public:
    explicit TransmissionsPage(PageContext context, QWidget* parent = nullptr);
    void enter() override;
    void focusFirst() override { table_->setFocus(); }

private:
    void applyFilter();
    void showState();
    void showJobs();
    void select(int row);
    void reselect();

    PageContext context_;
    TransmissionsModel model_;
    QComboBox* filter_;
    QComboBox* type_;
    QFrame* jobsCard_;
    QVBoxLayout* jobs_;
    std::map<std::string, JobView*> jobViews_;
    DataTable* table_;
    StateView* state_;
    TransmissionDetail* detail_;
    std::uint64_t selected_ = 0;
    bool started_ = false;
};

}  // namespace callbox::app::console

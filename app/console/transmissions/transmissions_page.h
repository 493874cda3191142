// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/transmissions/transmission_detail.h"
#include "app/console/transmissions/transmissions_model.h"
#include "app/console/widgets/job_view.h"
#include "app/console/widgets/list_page.h"

namespace callbox::app::console {

/// The outbox: what waits, in its order, what left, what was decided about it; and the work that
/// runs now.
class TransmissionsPage : public ListPage {
    Q_OBJECT

public:
    explicit TransmissionsPage(PageContext context, QWidget* parent = nullptr);

    /// A filter.
    void goTo(const QString& part) override { filterBy(part); }

private:
    void applyFilter() override;
    QString countSentence() const override;
    void showEmpty(StateView& state) override;
    void select(int row) override;
    int selectedRow() const override { return model_.rowOf(selected_); }
    void reselect() override;
    void followSelection();
    void showChosen();
    void showJobs();

    TransmissionsModel model_;
    QComboBox* filter_;
    QComboBox* type_;
    QFrame* jobsCard_;
    QVBoxLayout* jobs_;
    std::map<std::string, JobView*> jobViews_;
    TransmissionDetail* detail_;
    std::uint64_t selected_ = 0;
    /// What is selected, by number: the queue's rows change places.
    std::map<std::uint64_t, api::Transmission> chosen_;
    bool replacing_ = false;
};

}  // namespace callbox::app::console

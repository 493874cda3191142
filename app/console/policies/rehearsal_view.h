// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QLineEdit>
#include <QTimer>

#include "app/console/link/resource.h"
#include "app/console/policies/rehearsal.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// Which of the newest stored problems would go otherwise with the rules as they are written, and
/// what would become of one problem: before anything is saved.
class RehearsalView : public QFrame {
    Q_OBJECT

public:
    explicit RehearsalView(PageContext context, QWidget* parent = nullptr);

    void enter();
    void setRules(const core::Policy& inForce, const core::Policy& written);

private:
    QLayout* makeHeader();
    void compute();
    void showRows();
    void select(int row);
    void showOutcome(const Foreseen& foreseen);
    void find();
    QString summary(std::size_t differing) const;
    const core::Error* error() const;

    PageContext context_;
    QLabel* summary_;
    QCheckBox* changedOnly_;
    QLineEdit* number_;
    RowsModel model_;
    DataTable* table_;
    StateView* state_;
    QLabel* outcome_;
    QLabel* leaves_;
    core::Policy inForce_, written_;
    std::vector<Foreseen> all_;
    std::vector<Foreseen> shown_;
    std::optional<core::ServiceableEvent> sought_;
    std::uint64_t selected_ = 0;
    bool started_ = false;
    Resource<api::EventQuery, api::EventPage> events_;
    Resource<api::WindowQuery, api::WindowPage> windows_;
    Resource<api::Nothing, api::CallHomeSystems> callHome_;
    Resource<api::Nothing, api::NotificationTargets> targets_;
    QTimer soon_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

#include "app/console/conditions/condition_form.h"
#include "app/console/link/resource.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// One condition: to be changed, and the responses that it is linked with. Monitoring begins and
/// ends with the links.
class ConditionDetail : public QFrame {
    Q_OBJECT

public:
    explicit ConditionDetail(PageContext context, QWidget* parent = nullptr);

    /// Without a name: a new one.
    void show(const core::Condition& condition);
    ConditionForm* form() { return form_; }

signals:
    void removed(const callbox::core::Condition& condition);

private:
    QWidget* makeLinks();
    void showLinks();
    void showButtons();
    void call(const api::Operation<api::AssociationArguments, api::Nothing>& operation,
              std::vector<std::string> responses);
    void remove();
    const core::Association* selected() const;

    PageContext context_;
    core::Condition condition_;
    QLabel* pill_;
    QLabel* name_;
    QPushButton* remove_;
    QPushButton* start_;
    QPushButton* stop_;
    Notice* notice_;
    ConditionForm* form_;
    QWidget* side_;
    RowsModel model_;
    DataTable* table_;
    StateView* state_;
    QComboBox* unlinked_;
    QPushButton* link_;
    QPushButton* unlink_;
    std::vector<core::Association> links_;
    Resource<api::ConditionName, api::AssociationList> associations_;
    Resource<api::ResponseName, api::ResponseList> responses_;
    bool busy_ = false;
};

}  // namespace callbox::app::console

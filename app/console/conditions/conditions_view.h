// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/conditions/condition_detail.h"
#include "app/console/conditions/conditions_model.h"

namespace callbox::app::console {

/// The conditions, the selected one below with its responses.
class ConditionsView : public QWidget {
    Q_OBJECT

public:
    explicit ConditionsView(PageContext context, QWidget* parent = nullptr);

    QWidget* actions() { return actions_; }
    void enter();
    void focusFirst() { table_->setFocus(); }
    QString selectedName() const { return qs(selected_); }

signals:
    void selectionChanged();

private:
    void showConditions();
    void showState();
    void select(int row);
    void makeNew();
    void makeAgain(const core::Condition& condition);

    PageContext context_;
    QWidget* actions_;
    QPushButton* make_;
    Notice* notice_;
    ConditionsModel model_;
    DataTable* table_;
    StateView* state_;
    ConditionDetail* detail_;
    std::string selected_;
    bool making_ = false;
    bool started_ = false;
    Resource<api::ConditionName, api::ConditionList> conditions_;
    Resource<api::Nothing, api::ResourceClassList> classes_;
};

}  // namespace callbox::app::console

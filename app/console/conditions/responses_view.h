// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/conditions/response_form.h"
#include "app/console/link/resource.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// What is done about the events of conditions: the responses, the selected one below.
class ResponsesView : public QWidget {
    Q_OBJECT

public:
    explicit ResponsesView(PageContext context, QWidget* parent = nullptr);

    QWidget* actions() { return actions_; }
    void enter();

private:
    void showResponses();
    void showState();
    void select(int row);
    void makeNew();
    int rowOf(const std::string& name) const;

    PageContext context_;
    QWidget* actions_;
    QPushButton* make_;
    Notice* notice_;
    RowsModel model_;
    DataTable* table_;
    StateView* state_;
    ResponseForm* form_;
    std::string selected_;
    bool making_ = false;
    bool started_ = false;
    Resource<api::ResponseName, api::ResponseList> responses_;
};

}  // namespace callbox::app::console

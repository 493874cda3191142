// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/connectivity/receiver_form.h"
#include "app/console/link/resource.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/form_page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// The ways home in their order, the receiver they lead to, and a test of them.
class ConnectivityPage : public FormPage {
    Q_OBJECT

public:
    ConnectivityPage(PageContext context, Desk& desk, QWidget* parent = nullptr);
    void focusFirst() override { receiver_->focusFirst(); }

private:
    void showWays();

    RowsModel model_;
    DataTable* ways_;
    StateView* state_;
    ReceiverForm* receiver_;
    Resource<api::Nothing, api::ConnectionList> connections_;
};

}  // namespace callbox::app::console

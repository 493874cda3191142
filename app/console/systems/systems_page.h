// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QSplitter>

#include "app/console/systems/partition_detail.h"
#include "app/console/systems/partitions_model.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// Systems and partitions: every partition in a table, the selected one below it.
class SystemsPage : public Page {
    Q_OBJECT

public:
    explicit SystemsPage(PageContext context, QWidget* parent = nullptr);
    void enter() override;
    void focusFirst() override { table_->setFocus(); }

private:
    void applyFilter();
    void showState();
    void select(int row);
    void reselect();

    PageContext context_;
    PartitionsModel model_;
    QLineEdit* text_;
    QComboBox* channel_;
    DataTable* table_;
    PartitionDetail* detail_;
    StateView* state_;
    QTimer typing_;
    std::string selected_;
    bool started_ = false;
};

}  // namespace callbox::app::console

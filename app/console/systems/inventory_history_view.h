// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "app/console/link/resource.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// How a partition's inventory changed: what is different between two of its collections. Reads
/// while it is looked at.
class InventoryHistoryView : public QWidget {
    Q_OBJECT

public:
    explicit InventoryHistoryView(PageContext context, QWidget* parent = nullptr);
    void setPartition(const std::string& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    void showHistory();
    void compare();
    void showComparison();

    PageContext context_;
    std::string id_;
    bool asked_ = false;
    QComboBox* from_;
    QComboBox* to_;
    QLabel* more_;
    RowsModel rows_;
    DataTable* table_;
    StateView* comparisonState_;
    StateView* state_;
    Resource<api::InventoryHistoryQuery, api::InventoryHistory> history_;
    Resource<api::InventoryCompareQuery, api::InventoryComparison> comparison_;
};

}  // namespace callbox::app::console

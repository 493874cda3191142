// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "app/console/link/resource.h"
#include "app/console/systems/inventory_rows.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// What was found on a partition: its parts by enclosure and slot, or one kind of things; parts
/// that open events call out are marked.
class InventoryView : public QWidget {
    Q_OBJECT

public:
    explicit InventoryView(PageContext context, QWidget* parent = nullptr);

    /// `inventory`: nullptr: nothing was collected yet.
    void show(const core::Inventory* inventory, const core::Mtms& system);
    void showLoading();
    const FailingParts& failing() const { return failing_; }
    void showError(const core::Error& error, std::function<void()> retry);

private:
    void fillKinds();
    void showRows();

    PageContext context_;
    core::Inventory inventory_;
    QComboBox* kinds_;
    QLabel* failingCount_;
    RowsModel rows_;
    DataTable* table_;
    StateView* state_;
    FailingParts failing_;
    std::string asked_;
    Resource<api::EventQuery, api::EventPage> events_;
};

}  // namespace callbox::app::console

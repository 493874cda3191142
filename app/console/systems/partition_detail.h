// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QTabBar>

#include "app/console/export/document.h"
#include "app/console/link/resource.h"
#include "app/console/systems/inventory_history_view.h"
#include "app/console/systems/inventory_view.h"
#include "app/console/systems/utilization_view.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/job_view.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// One partition: its channel and why, what was found on it and how that changed, how busy it was,
/// what could not be read; and Collect now, Test, Copy terminal command, Remove.
class PartitionDetail : public QFrame {
    Q_OBJECT

public:
    explicit PartitionDetail(PageContext context, QWidget* parent = nullptr);
    void show(const std::string& partitionId);
    /// Nothing: it is not here yet.
    std::optional<Document> document() const;

signals:
    void removed();
    /// The name of the partition shown is known.
    void named(const QString& name);

private:
    QWidget* makeHeader();
    QWidget* makeConfirmation();
    QWidget* makeTabs();
    QWidget* makeSummary();
    void showPartition();
    void showInventory();
    void showRights();
    void showCommand(const core::Partition& partition);
    void copyCommand();
    template <class Arguments>
    void startJob(const api::Operation<Arguments, api::JobStarted>& operation,
                  const Arguments& arguments);
    void remove();

    PageContext context_;
    std::string id_;
    QLabel* pill_;
    QLabel* name_;
    QPushButton* collect_;
    QPushButton* test_;
    QPushButton* remove_;
    QPushButton* terminal_;
    QString command_;
    QFrame* confirmation_;
    QLabel* question_;
    Notice* reason_;
    JobView* job_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    QLabel* address_;
    QLabel* hostKey_;
    QLabel* system_;
    QLabel* os_;
    QLabel* kernel_;
    QLabel* lastSeen_;
    QLabel* lastCollected_;
    InventoryView* items_;
    InventoryHistoryView* history_;
    UtilizationView* utilization_;
    RowsModel unreadable_;
    StateView* unreadableState_;
    Resource<api::PartitionId, api::PartitionRow> partition_;
    Resource<api::PartitionId, api::InventoryReply> inventory_;
};

}  // namespace callbox::app::console

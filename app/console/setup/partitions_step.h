// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/bulk/bulk_add.h"
#include "app/console/link/resource.h"
#include "app/console/setup/partition_add.h"
#include "app/console/systems/partitions_model.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/state_view.h"
#include "app/console/widgets/tabs.h"

namespace callbox::app::console {

/// Adding partitions, one or many, with their host keys confirmed, and the list of them with live
/// channels.
class PartitionsStep : public QWidget {
    Q_OBJECT

public:
    explicit PartitionsStep(PageContext context, QWidget* parent = nullptr);
    void enter();
    void focusFirst();
    int partitions() const { return model_.rowCount(); }

signals:
    void countChanged();

private:
    QWidget* makeConfirmation();
    void readAddress();
    void ask();
    void show();
    void showList();
    void showWay();

    PageContext context_;
    PartitionAdd add_;
    PartitionsModel model_;
    Tabs* ways_;
    BulkAdd* several_;
    Form* form_;
    QPushButton* ask_;
    QFrame* confirmation_;
    QLabel* keyType_;
    QLabel* fingerprint_;
    QLabel* ownKey_;
    QLineEdit* password_;
    QPushButton* trust_;
    Notice* notice_;
    DataTable* table_;
    StateView* state_;
    Resource<api::Nothing, api::PublicKey> key_;
    bool showAll_ = false;
};

}  // namespace callbox::app::console

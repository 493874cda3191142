// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "app/console/widgets/data_table.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// What happened to a message, as the ledger has it, and the receiver's signed answer.
class MessageHistory : public QWidget {
    Q_OBJECT

public:
    explicit MessageHistory(PageContext context, QWidget* parent = nullptr);
    /// nullptr: nothing is known (yet).
    void show(const api::TransmissionView* view);

private:
    RowsModel rows_;
    DataTable* table_;
    StateView* state_;
    QLabel* digest_;
    QLabel* heading_;
    QPlainTextEdit* receipt_;
};

}  // namespace callbox::app::console

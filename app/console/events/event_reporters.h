// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/data_table.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"

class QPlainTextEdit;

namespace callbox::app::console {

/// Who reported an event and how often, what holds its duplicates together, and what the source
/// printed.
class EventReporters : public QWidget {
    Q_OBJECT

public:
    explicit EventReporters(PageContext context, QWidget* parent = nullptr);
    void show(const core::ServiceableEvent& event);

private:
    QLabel* reports_;
    QLabel* first_;
    QLabel* last_;
    QLabel* console_;
    QLabel* subsystem_;
    QLabel* logId_;
    QLabel* duplicateKey_;
    RowsModel rows_;
    QPlainTextEdit* evidence_;
};

}  // namespace callbox::app::console

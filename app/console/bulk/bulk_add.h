// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/bulk/bulk_model.h"
#include "app/console/bulk/bulk_source.h"
#include "app/console/widgets/data_table.h"

namespace callbox::app::console {

/// Adding many partitions: list them, ask for their host keys, compare, trust, add; each row tells
/// how it is doing, and what failed can be tried again.
class BulkAdd : public QWidget {
    Q_OBJECT

public:
    explicit BulkAdd(PageContext context, QWidget* parent = nullptr);
    void enter() { source_->enter(); }
    void focusFirst() { source_->focusFirst(); }

signals:
    void added();

private:
    QWidget* makeWork();
    void showProgress();
    void trust();
    std::vector<int> toTrust() const;

    PageContext context_;
    BulkImport import_;
    BulkModel model_;
    BulkSource* source_;
    QFrame* work_;
    QLabel* summary_;
    DataTable* table_;
    QPlainTextEdit* knownHosts_;
    QLineEdit* password_;
    QPushButton* stop_;
    QPushButton* retry_;
    QPushButton* ask_;
    QPushButton* trust_;
};

}  // namespace callbox::app::console

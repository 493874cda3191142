// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPlainTextEdit>

#include "app/console/bulk/bulk_rows.h"
#include "app/console/widgets/form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// Where the partitions to be added come from: a pattern, CSV, another console's settings, or what
/// an HMC told.
class BulkSource : public QWidget {
    Q_OBJECT

public:
    explicit BulkSource(PageContext context, QWidget* parent = nullptr);
    void enter();
    void focusFirst() { kind_->setFocus(); }

signals:
    void listed(const callbox::app::console::BulkRows& rows);

private:
    void showPart(int index);
    QWidget* makePattern();
    QWidget* makeText();
    QWidget* makeSettings();
    QWidget* makeHmc();
    BulkDefaults defaults() const;
    void list();
    void take(core::Result<BulkRows> rows);
    void takeInventory(const core::Result<api::InventoryReply>& reply);
    void readHmcs(const api::PartitionPage& page);

    PageContext context_;
    QComboBox* kind_;
    std::vector<QWidget*> parts_;  ///< one for each source, of which one is shown
    QLineEdit* pattern_;
    QPlainTextEdit* csv_;
    QLabel* file_;
    std::string settings_;
    QComboBox* hmcs_;
    QLineEdit* domain_;
    std::vector<std::string> known_;  ///< names of partitions that are here already
    Form* defaults_;
    QPushButton* list_;
    Notice* notice_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

#include "app/console/audit/audit_detail.h"
#include "app/console/audit/audit_log.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// The audit log: who did what when, and what came of it; filtered, looked into, exported.
class AuditView : public QWidget {
    Q_OBJECT

public:
    explicit AuditView(PageContext context, QWidget* parent = nullptr);
    /// Reads what came since.
    void enter() { readLog(); }
    void focusFirst() { table_->setFocus(); }

signals:
    void problemWanted(const QString& problemNumber);

private:
    QHBoxLayout* makeFilters();
    void readLog();
    void applyFilter();
    void clearFilter();
    void showLog();
    void fillChoice(QComboBox* choice, const QString& all, const std::set<QString>& values,
                    bool areas);
    void save();

    PageContext context_;
    AuditLog log_;
    AuditModel model_;
    QLineEdit* text_;
    QComboBox* user_;
    QComboBox* area_;
    QComboBox* outcome_;
    QComboBox* period_;
    QLabel* count_;
    QPushButton* more_;
    QPushButton* export_;
    Notice* notice_;
    DataTable* table_;
    StateView* state_;
    AuditDetail* detail_;
    QTimer typing_;
    std::uint64_t selected_ = 0;
};

}  // namespace callbox::app::console

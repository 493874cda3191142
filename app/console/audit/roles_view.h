// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "app/console/widgets/data_table.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"

namespace callbox::app::console {

/// Who may do what: the session's own role, how roles are given, and what each of them may do.
class RolesView : public QWidget {
    Q_OBJECT

public:
    explicit RolesView(PageContext context, QWidget* parent = nullptr);
    void focusFirst() { role_->setFocus(); }

private:
    QWidget* makeOwn();
    QWidget* makeRoles();
    void showOwn();
    void showDeeds();

    PageContext context_;
    QLabel* pill_;
    QLabel* own_;
    QComboBox* role_;
    RowsModel roles_;
    RowsModel deeds_;
    DataTable* table_;
};

}  // namespace callbox::app::console

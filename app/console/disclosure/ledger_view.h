// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

#include "app/console/widgets/data_table.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// The ledger: every step of every message, searched, checked and exported.
class LedgerView : public QWidget {
    Q_OBJECT

public:
    explicit LedgerView(PageContext context, QWidget* parent = nullptr);
    void enter();

private:
    QHBoxLayout* makeFilters();
    QWidget* makeDetail();
    void search();
    void searchOn();
    void ask(std::uint64_t from);
    void showRows();
    void showSelected(int row);
    void verify();
    void save();

    PageContext context_;
    RowsModel model_;
    DataTable* table_;
    StateView* state_;
    QLineEdit* text_;
    QComboBox* type_;
    QComboBox* what_;
    QComboBox* period_;
    QLabel* count_;
    QPushButton* more_;
    QPushButton* verify_;
    QPushButton* export_;
    Notice* notice_;
    QFrame* detail_;
    Facts* facts_;
    QLabel* number_;
    QLabel* message_;
    QLabel* digest_;
    QLabel* hash_;
    QLabel* previous_;
    QLabel* subject_;
    QTimer typing_;
    std::vector<api::LedgerRow> rows_;
    std::optional<core::Error> error_;
    std::uint64_t next_ = 0;
    std::uint64_t question_ = 0;
    bool loading_ = false;
    bool started_ = false;
};

}  // namespace callbox::app::console

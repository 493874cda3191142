// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QPlainTextEdit>

#include "app/console/link/resource.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// What is taken out of every message: rules, each to be tried before it is added.
class RedactionView : public QWidget {
    Q_OBJECT

public:
    explicit RedactionView(PageContext context, QWidget* parent = nullptr);
    void enter();

private:
    QWidget* makeForm();
    void showRules();
    void showButtons();
    const api::RedactionRule* selected() const;
    api::RedactionRuleArguments typed() const;
    /// False: something is missing, and has the keyboard.
    bool check(bool named);
    void tryRule();
    void add(const api::RedactionRuleArguments& rule, bool typed);
    void remove(const api::RedactionRule& rule);
    void refused(const core::Error& error);

    PageContext context_;
    RowsModel model_;
    DataTable* table_;
    StateView* state_;
    Notice* notice_;
    Form* form_;
    QComboBox* kind_;
    QPlainTextEdit* sample_;
    Notice* trial_;
    QPushButton* remove_;
    QPushButton* try_;
    QPushButton* add_;
    Resource<api::Nothing, api::RedactionRules> list_;
    int row_ = -1;
    bool started_ = false;
    bool busy_ = false;
};

}  // namespace callbox::app::console

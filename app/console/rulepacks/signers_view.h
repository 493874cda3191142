// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/link/resource.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"
#include "app/console/widgets/text_field.h"

namespace callbox::app::console {

/// Whose rule packs are taken: signers are trusted by their key, and distrusted again.
class SignersView : public QWidget {
    Q_OBJECT

public:
    explicit SignersView(PageContext context, QWidget* parent = nullptr);
    void enter();

private:
    QWidget* makeForm();
    void showSigners();
    void showButtons();
    const api::RulePackSignerRow* selected() const;
    void trust(const api::RulePackTrustArguments& signer, bool typed);
    void distrust(const api::RulePackSignerRow& signer);

    PageContext context_;
    RowsModel model_;
    DataTable* table_;
    StateView* state_;
    Form* form_;
    TextField* key_;
    QPushButton* trust_;
    QPushButton* distrust_;
    Notice* notice_;
    Resource<api::Nothing, api::RulePackList> list_;
    int row_ = -1;
    bool started_ = false;
    bool busy_ = false;
};

}  // namespace callbox::app::console

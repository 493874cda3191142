// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/policies/policy_draft.h"
#include "app/console/policies/rehearsal_view.h"
#include "app/console/policies/rule_form.h"
#include "app/console/policies/rules_model.h"

namespace callbox::app::console {

/// The rules in their order, the selected one to be changed, and what they would do; saved as a
/// whole.
class RulesView : public QWidget {
    Q_OBJECT

public:
    explicit RulesView(PageContext context, QWidget* parent = nullptr);

    QWidget* actions() { return actions_; }
    void enter();
    void focusFirst() { table_->setFocus(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    QWidget* makeUpper();
    QWidget* makeLower();
    void showDraft();
    void showState();
    void showSelected();
    void select(int row);
    void add();
    void remove();
    void turn();
    void move(int from, int before);
    void save();

    PageContext context_;
    PolicyDraft draft_;
    QWidget* actions_;
    QPushButton* revert_;
    QPushButton* save_;
    RulesModel model_;
    DataTable* table_;
    StateView* state_;
    QPushButton* add_;
    QPushButton* up_;
    QPushButton* down_;
    QPushButton* turn_;
    QPushButton* remove_;
    Notice* notice_;
    QWidget* lower_;
    QFrame* formCard_;
    RuleForm* form_;
    RehearsalView* rehearsal_;
    int selected_ = 0;
    bool showAll_ = false;
    bool showing_ = false;
};

}  // namespace callbox::app::console

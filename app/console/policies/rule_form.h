// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "app/console/widgets/day_choice.h"
#include "app/console/widgets/form.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// One rule: for which problems, when, and what it does with them.
class RuleForm : public QWidget {
    Q_OBJECT

public:
    explicit RuleForm(PageContext context, QWidget* parent = nullptr);

    /// Shows the rule and its faults, leaving alone what says the same already.
    void show(const core::PolicyRule& rule, const std::vector<core::Error>& faults, bool all);
    void focusFirst() { form_->focusFirst(); }
    bool focusFault() { return form_->focusFault(); }

signals:
    void edited(const callbox::core::PolicyRule& rule);

private:
    void makeChoices();
    core::PolicyRule rule() const;
    void emitEdited();

    Form* form_;
    QLineEdit* comment_ = nullptr;
    QComboBox* action_;
    QComboBox* severity_;
    DayChoice* days_;
    core::PolicyRule shown_;
    bool showing_ = false;
};

}  // namespace callbox::app::console

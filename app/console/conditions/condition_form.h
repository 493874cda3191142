// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>

#include "app/console/widgets/form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// One condition to be made or changed. What is wrong with an expression is said below it, and the
/// cursor stands where it is wrong.
class ConditionForm : public QWidget {
    Q_OBJECT

public:
    explicit ConditionForm(PageContext context, QWidget* parent = nullptr);

    void setClasses(const std::vector<core::ResourceClassDefinition>& classes);
    /// A condition without a name is a new one. What was typed into it stays when it is shown
    /// again, until it is saved or reverted.
    void show(const core::Condition& condition);
    bool dirty() const { return dirty_; }
    bool isNew() const { return stored_.name.empty(); }
    void focusFirst() { form_->focusFirst(); }

signals:
    void saved(const QString& name);
    void cancelled();

private:
    void makeFields();
    void fill();
    core::Condition condition() const;
    void edited();
    void showButtons();
    void showAttributes();
    void save();
    void refuse(const core::Error& error);

    PageContext context_;
    Form* form_;
    QComboBox* class_;
    QComboBox* severity_;
    QComboBox* service_;
    QLabel* attributes_;
    Notice* notice_;
    QPushButton* revert_;
    QPushButton* save_;
    core::Condition stored_;
    std::vector<core::ResourceClassDefinition> classes_;
    std::map<std::string, QLineEdit*> edits_;
    bool dirty_ = false;
    bool showing_ = false;
    bool busy_ = false;
};

}  // namespace callbox::app::console

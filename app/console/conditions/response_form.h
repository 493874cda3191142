// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QSpinBox>

#include "app/console/widgets/data_table.h"
#include "app/console/widgets/day_choice.h"
#include "app/console/widgets/form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"

namespace callbox::app::console {

/// One response: its actions at the left, the selected one to be changed at the right.
class ResponseForm : public QFrame {
    Q_OBJECT

public:
    explicit ResponseForm(PageContext context, QWidget* parent = nullptr);

    /// Without a name: a new one. What was typed stays while the same one is shown again.
    void show(const core::Response& response);
    bool dirty() const { return dirty_; }
    bool isNew() const { return stored_.name.empty(); }
    void focusFirst() { form_->focusFirst(); }

signals:
    void saved(const QString& name);
    void removed(const callbox::core::Response& response);
    void cancelled();

private:
    QWidget* makeActions();
    void makeFields();
    void fill();
    void showActions();
    void showAction();
    void edited();
    void addAction();
    void removeAction();
    void showButtons();
    void save();
    void remove();
    void refuse(const core::Error& error);

    PageContext context_;
    QLabel* name_;
    Notice* notice_;
    RowsModel model_;
    DataTable* table_;
    QPushButton* add_;
    QPushButton* take_;
    Form* form_;
    QComboBox* kind_;
    QComboBox* on_;
    DayChoice* days_;
    QSpinBox* timeout_;
    QPushButton* remove_;
    QPushButton* revert_;
    QPushButton* save_;
    core::Response stored_;
    core::Response response_;  ///< as it is written
    std::size_t action_ = 0;
    bool dirty_ = false;
    bool showing_ = false;
    bool busy_ = false;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>

#include "app/console/events/event_detail.h"
#include "app/console/events/events_model.h"

namespace callbox::app::console {

/// Manage serviceable events: criteria, the events that meet them, the selected one below.
class EventsPage : public Page {
    Q_OBJECT

public:
    explicit EventsPage(PageContext context, QWidget* parent = nullptr);
    void enter() override;
    void focusFirst() override { table_->setFocus(); }

private:
    void makeBar();
    QWidget* makeCreateForm();
    void applyCriteria();
    void showState();
    void select(int row);
    void reselect();
    void createTestEvent();

    PageContext context_;
    EventsModel model_;
    QComboBox* status_;
    QComboBox* severity_;
    QLineEdit* text_;
    QPushButton* create_;
    QFrame* createFrame_;
    Form* createForm_;
    Notice* notice_;
    DataTable* table_;
    StateView* state_;
    EventDetail* detail_;
    QTimer typing_;
    std::uint64_t selected_ = 0;
    bool started_ = false;
};

}  // namespace callbox::app::console

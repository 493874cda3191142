// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/events/event_detail.h"
#include "app/console/events/events_model.h"
#include "app/console/widgets/list_page.h"

namespace callbox::app::console {

/// Manage serviceable events: criteria, the events that meet them, the selected one below.
class EventsPage : public ListPage {
    Q_OBJECT

public:
    explicit EventsPage(PageContext context, QWidget* parent = nullptr);

    /// A problem number.
    void goTo(const QString& part) override;

private:
    void showProblem(std::uint64_t problemNumber);
    void applyFilter() override;
    QString countSentence() const override;
    void showEmpty(StateView& state) override;
    void select(int row) override;
    int selectedRow() const override { return model_.rowOf(selected_); }
    void fillChoices();
    QWidget* makeCreateForm();
    void createTestEvent();

    EventsModel model_;
    QLineEdit* text_;
    QComboBox* status_;
    QComboBox* severity_;
    QPushButton* create_;
    QFrame* createFrame_;
    Form* createForm_;
    Notice* notice_;
    EventDetail* detail_;
    std::uint64_t selected_ = 0;
};

}  // namespace callbox::app::console

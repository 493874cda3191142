// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/events/bulk_detail.h"
#include "app/console/events/criteria_panel.h"
#include "app/console/events/event_detail.h"
#include "app/console/events/event_selection.h"
#include "app/console/events/events_model.h"
#include "app/console/widgets/list_page.h"

namespace callbox::app::console {

/// Manage serviceable events: criteria, the events that meet them, the selected ones below.
class EventsPage : public ListPage {
    Q_OBJECT

public:
    explicit EventsPage(PageContext context, QWidget* parent = nullptr);

    /// A problem number, or a filter.
    void goTo(const QString& part) override;

private:
    void showProblem(std::uint64_t problemNumber);
    void applyFilter() override;
    QString countSentence() const override;
    void showEmpty(StateView& state) override;
    void select(int row) override;
    int selectedRow() const override { return model_.rowOf(selected_); }
    bool keepsDetail() const override { return details_->currentWidget() == bulk_; }
    std::optional<Document> detailDocument() const override;
    void reselect() override;
    void showSelection();
    void showDone(const EventDeed& deed);
    /// By value: the notice that offers it forgets them when it is pressed.
    void undoClose(std::vector<std::uint64_t> numbers, std::string name);
    void makeCriteria();
    QWidget* makeCreateForm();
    void createTestEvent();

    EventsModel model_;
    EventSelection selection_;
    QPushButton* criteria_;
    CriteriaPanel* panel_;
    QPushButton* create_;
    QFrame* createFrame_;
    Form* createForm_;
    Notice* notice_;
    QTimer noticeEnd_;
    QStackedWidget* details_;
    EventDetail* detail_;
    BulkDetail* bulk_;
    std::uint64_t selected_ = 0;
};

}  // namespace callbox::app::console

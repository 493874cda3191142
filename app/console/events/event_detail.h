// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QTabBar>

#include "app/console/events/action_bar.h"
#include "app/console/events/event_comments.h"
#include "app/console/events/event_data.h"
#include "app/console/events/event_deeds.h"
#include "app/console/events/event_parts.h"
#include "app/console/events/event_reporters.h"
#include "app/console/events/event_summary.h"
#include "app/console/export/document.h"

namespace callbox::app::console {

/// One serviceable event: what it is, what can be done, and all that is known about it in tabs.
class EventDetail : public QFrame {
    Q_OBJECT

public:
    explicit EventDetail(PageContext context, QWidget* parent = nullptr);
    void show(std::uint64_t problemNumber);
    EventDeeds& deeds() { return *deeds_; }
    /// Nothing: it is not here yet.
    std::optional<Document> document() const;

private:
    QWidget* makeHeader();
    QWidget* makeTabs();
    void showProblem();
    void showCounts(const core::ServiceableEvent& event);

    using QFrame::close;

    PageContext context_;
    std::uint64_t number_ = 0;
    bool notRead_ = false;  ///< the notice says why it could not be read
    RowsModel partRows_;
    QLabel* pill_;
    QLabel* name_;
    QLabel* test_;
    ActionBar* actions_;
    EventDeeds* deeds_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    EventSummary* summary_;
    EventParts* parts_;
    EventReporters* reporters_;
    EventData* data_;
    EventComments* comments_;
    Timeline* history_;
    Resource<api::ProblemNumber, core::ServiceableEvent> event_;
};

}  // namespace callbox::app::console

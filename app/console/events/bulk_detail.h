// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/events/action_bar.h"
#include "app/console/events/event_deeds.h"
#include "app/console/link/resource.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/rows_model.h"

namespace callbox::app::console {

/// Several events at once: which they are, what can be done to all of them, and what became of
/// each.
class BulkDetail : public QFrame {
    Q_OBJECT

public:
    explicit BulkDetail(PageContext context, QWidget* parent = nullptr);

    void show(const std::vector<std::uint64_t>& numbers);
    EventDeeds& deeds() { return *deeds_; }

private:
    void showEvents();
    void showOutcomes(const EventDeed& deed);

    PageContext context_;
    std::vector<std::uint64_t> numbers_;
    std::map<std::uint64_t, std::optional<core::Error>> outcomes_;
    QString done_;
    QLabel* name_;
    ActionBar* actions_;
    EventDeeds* deeds_;
    RowsModel rows_;
    DataTable* table_;
    Resource<api::EventQuery, api::EventPage> events_;
};

}  // namespace callbox::app::console

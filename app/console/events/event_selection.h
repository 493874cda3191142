// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "app/console/events/events_model.h"

namespace callbox::app::console {

/// The problems selected in a table, by number: rows move when events come and go, and what is
/// done to them must not move along.
class EventSelection : public QObject {
    Q_OBJECT

public:
    /// Before the table gets the model, so that it hears of vanishing rows first.
    explicit EventSelection(EventsModel& model, QObject* parent = nullptr);
    void watch(QTableView& table);

    /// In the order of the rows; only of rows that are here.
    const std::vector<std::uint64_t>& numbers() const { return numbers_; }
    /// Selects again the rows where these problems are now.
    void restore();
    void clear() { numbers_.clear(); }

signals:
    /// The operator selected something else.
    void changed();

private:
    void read();

    EventsModel& model_;
    QTableView* table_ = nullptr;
    std::vector<std::uint64_t> numbers_;
    bool byItself_ = false;
};

}  // namespace callbox::app::console

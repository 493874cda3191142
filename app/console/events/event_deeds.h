// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/events/event_actions.h"
#include "app/console/widgets/notice.h"

namespace callbox::app::console {

/// What was done to events, and by whom.
struct EventDeed {
    EventAction action = EventAction::comment;
    std::string name;
    std::vector<api::EventOutcome> outcomes;

    std::vector<std::uint64_t> done() const;
};

/// Asks name and reason of an action in its form and does it; refusals stand in its notice.
class EventDeeds : public QWidget {
    Q_OBJECT

public:
    explicit EventDeeds(PageContext context, QWidget* parent = nullptr);

    void ask(EventAction action, std::vector<std::uint64_t> numbers);
    /// Other events are looked at: form and notice go, what was typed stays.
    void leave();
    DeedForm& form() { return *form_; }
    Notice& notice() { return *notice_; }

signals:
    /// For one event only where it was done; for many with each one's outcome.
    void acted(const callbox::app::console::EventDeed& deed);

private:
    void act(EventAction action, const std::string& key,
             const api::HandleEventsArguments& arguments);
    void refused(const std::string& key, const std::vector<std::uint64_t>& numbers,
                 const core::Error& error);

    PageContext context_;
    DeedForm* form_;
    Notice* notice_;
};

}  // namespace callbox::app::console

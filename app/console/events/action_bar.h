// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "app/console/events/event_actions.h"

namespace callbox::app::console {

/// The buttons of what can be done to the events shown. What their states, the role or the absent
/// service do not allow is disabled and says why.
class ActionBar : public QWidget {
    Q_OBJECT

public:
    /// `single`: of one event, where hold and approve, close and undo share a place.
    ActionBar(const ApiClient& client, bool single, QWidget* parent = nullptr);

    void setStates(std::vector<core::EventState> states);
    /// While the form of one of them is open, none of them is shown.
    void setAsking(bool asking);
    /// Another button of the same line, before the last one.
    void insert(QWidget* widget);

signals:
    void chosen(callbox::app::console::EventAction action);

private:
    void update();

    const ApiClient& client_;
    bool single_;
    bool asking_ = false;
    std::vector<core::EventState> states_;
    QHBoxLayout* line_;
    std::map<EventAction, QPushButton*> buttons_;
};

}  // namespace callbox::app::console

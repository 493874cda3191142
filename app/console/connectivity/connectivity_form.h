// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/connectivity/receiver_form.h"
#include "app/console/connectivity/ways_list.h"

namespace callbox::app::console {

/// Where the receiver is, and the ways to it: the same on its page and in Guided Setup.
class ConnectivityForm : public QWidget {
    Q_OBJECT

public:
    ConnectivityForm(PageContext context, Desk& desk, QWidget* parent = nullptr);
    bool check() { return receiver_->check(); }
    void focusFirst() { receiver_->focusFirst(); }

private:
    ReceiverForm* receiver_;
    WaysList* ways_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/page.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// What those who handle an event have to say about it, newest last.
class EventComments : public QWidget {
    Q_OBJECT

public:
    explicit EventComments(PageContext context, QWidget* parent = nullptr);
    void show(const core::ServiceableEvent& event);

signals:
    /// The operator wants to write one.
    void wanted();

private:
    void update();

    PageContext context_;
    std::uint64_t number_ = 0;
    std::size_t count_ = 0;
    QVBoxLayout* list_;
    QPushButton* add_;
    StateView* state_;
};

}  // namespace callbox::app::console

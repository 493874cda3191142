// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "app/console/widgets/basics.h"
#include "core/model/serviceable_event.h"

namespace callbox::app::console {

/// What happened, oldest first, each line with its time.
class Timeline : public QScrollArea {
public:
    /// `withActors`: each line tells who, too.
    explicit Timeline(const Words& words, bool withActors = false, QWidget* parent = nullptr);
    void setEntries(const std::vector<core::EventHistoryEntry>& entries, core::TimePoint now);

private:
    const Words& words_;
    bool withActors_;
    QGridLayout* grid_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "app/console/text/labels.h"
#include "app/console/text/words.h"

namespace callbox::app::console {

/// A part of a figure, and the list of just these.
struct FigureLink {
    QString text;
    QString place;  ///< as Page::wanted() takes it
    Tone tone = Tone::plain;
};

struct Figure {
    QString name;
    QString value;
    QString note;
    Tone tone = Tone::plain;
    QString place = {};                  ///< the list that the figure counts
    bool words = false;                  ///< the value is a name, not a number
    std::vector<FigureLink> links = {};  ///< in place of the note
};

/// What was read so far; the status is known.
struct OverviewFacts {
    core::api::ServiceStatus status;
    std::optional<core::api::FleetFigures> fleet;
    std::optional<core::api::ScheduleList> schedules;
    std::optional<core::api::ConnectionList> connections;
};

/// What the overview says about it.
struct OverviewText {
    QString headline;
    QString sentence;
    std::vector<Figure> figures;  ///< always kFigures of them
};
inline constexpr std::size_t kFigures = 8;
OverviewText overviewText(const OverviewFacts& facts, const Words& words, core::TimePoint now);

}  // namespace callbox::app::console

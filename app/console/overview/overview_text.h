// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "app/console/text/labels.h"
#include "app/console/text/words.h"

namespace callbox::app::console {

struct Figure {
    QString name;
    QString value;
    QString note;
    Tone tone = Tone::plain;
};

/// What the overview says about a status.
struct OverviewText {
    QString headline;
    QString sentence;
    std::array<Figure, 5> figures;
};
OverviewText overviewText(const core::api::ServiceStatus& status, const Words& words,
                          core::TimePoint now);

}  // namespace callbox::app::console

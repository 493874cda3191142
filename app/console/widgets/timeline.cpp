// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/timeline.h"

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

/// The newest of a longer history; the rest would only cost widgets nobody reads.
constexpr std::size_t kMostShown = 200;

}  // namespace

Timeline::Timeline(const Words& words, bool withActors, QWidget* parent)
    : QScrollArea(parent), words_(words), withActors_(withActors), grid_(new QGridLayout) {
    auto* body = new QWidget;
    setRole(body, "timeline");
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 4, 0);
    column->addLayout(grid_);
    column->addStretch();
    grid_->setHorizontalSpacing(10);
    grid_->setVerticalSpacing(10);
    grid_->setColumnStretch(withActors_ ? 2 : 1, 1);
    setWidget(body);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
}

void Timeline::setEntries(const std::vector<core::EventHistoryEntry>& entries,
                          core::TimePoint now) {
    clearLayout(grid_);
    const std::size_t first = entries.size() > kMostShown ? entries.size() - kMostShown : 0;
    for (std::size_t i = first; i < entries.size(); ++i) {
        const auto& entry = entries[i];
        auto* time = makeLabel(clockTime(entry.at, now), "time");
        time->setToolTip(exactTime(entry.at));
        auto* what = makeParagraph(words_.text(entry.what));
        what->setToolTip(toolTipText(qs(entry.actor)));
        const int row = static_cast<int>(i - first);
        grid_->addWidget(time, row, 0, Qt::AlignTop);
        if (withActors_)
            grid_->addWidget(makeLabel(qs(entry.actor), "quiet"), row, 1, Qt::AlignTop);
        grid_->addWidget(what, row, withActors_ ? 2 : 1);
    }
}

}  // namespace callbox::app::console

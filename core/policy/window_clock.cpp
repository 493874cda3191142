// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/window_clock.h"

namespace callbox::core::policy {

void WindowClock::set(std::vector<MaintenanceWindow> windows) {
    std::map<std::uint64_t, Run> runs;
    for (MaintenanceWindow& window : windows) {
        Run run;
        if (const auto known = runs_.find(window.number); known != runs_.end())
            run = known->second;
        run.window = std::move(window);
        runs.emplace(run.window.number, std::move(run));
    }
    runs_ = std::move(runs);
}

WindowClock::Tick WindowClock::tick(TimePoint wall, std::chrono::steady_clock::time_point steady) {
    Tick tick;
    const auto passed = last_ ? steady - *last_ : std::chrono::steady_clock::duration(0);
    last_ = steady;
    for (auto& [number, run] : runs_) {
        const bool wasRunning = run.running;
        run.running = run.window.covers(wall);
        if (run.running && wasRunning)
            run.ran += passed;
        if (run.running && !wasRunning)
            tick.begun.push_back(number);
        if (wall >= run.window.end || run.ran >= run.window.end - run.window.start)
            tick.over.push_back(number);
    }
    return tick;
}

}  // namespace callbox::core::policy

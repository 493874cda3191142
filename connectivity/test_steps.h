// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <string_view>
#include <utility>
#include <vector>

#include "core/model/connection.h"
#include "core/words/message.h"

namespace callbox::connectivity {

/// Hears each step of a test as it ends, on the thread that tests.
using TellStep = std::function<void(const core::TestStep&)>;

/// The steps of a test so far, in order; each is told as it is added.
class TestSteps {
public:
    explicit TestSteps(TellStep tell = {}) : tell_(std::move(tell)) {}

    /// Sees each step that failed before it is told: its cause may be known better.
    void onFailure(std::function<void(core::TestStep&)> correct) { correct_ = std::move(correct); }

    void add(core::TestStep step) {
        if (step.verdict == core::Verdict::failed && correct_)
            correct_(step);
        steps_.push_back(std::move(step));
        if (tell_)
            tell_(steps_.back());
    }
    /// Adds those of the names that are not there yet, as skipped: every test of a way lists the
    /// same steps.
    void skipRest(std::initializer_list<std::string_view> names) {
        for (const std::string_view name : names)
            if (std::none_of(steps_.begin(), steps_.end(),
                             [&](const core::TestStep& step) { return step.name == name; }))
                add({std::string(name), core::Verdict::skipped,
                     core::say("connectivity.step-skipped"), 0});
    }
    bool failed() const { return anyFailed(steps_); }
    std::vector<core::TestStep> take() { return std::move(steps_); }

    static bool anyFailed(const std::vector<core::TestStep>& steps) {
        return std::any_of(steps.begin(), steps.end(), [](const core::TestStep& step) {
            return step.verdict == core::Verdict::failed;
        });
    }

private:
    TellStep tell_;
    std::function<void(core::TestStep&)> correct_;
    std::vector<core::TestStep> steps_;
};

}  // namespace callbox::connectivity

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "app/console/link/resource.h"
#include "app/console/setup/desk.h"

namespace callbox::app::console {

enum class SetupStep {
    welcome,
    customer,
    location,
    connectivity,
    partitions,
    supportIds,
    schedule,
    summary
};
inline constexpr std::array kSetupSteps{
    SetupStep::welcome,    SetupStep::customer,   SetupStep::location, SetupStep::connectivity,
    SetupStep::partitions, SetupStep::supportIds, SetupStep::schedule, SetupStep::summary};

/// Guided Setup without its widgets: where one is, what is complete, and saving what was typed on
/// the way. Any step can be entered at any time; nothing typed is lost by leaving.
class SetupPresenter : public QObject {
    Q_OBJECT

public:
    SetupPresenter(ApiClient& client, Desk& desk, QObject* parent = nullptr);

    void start();
    SetupStep step() const { return step_; }
    bool complete(SetupStep step) const;
    /// Everything that enrolment needs is complete; partitions and schedules can follow later.
    bool ready() const;
    /// Nothing typed is wrong on this step. Empty fields are wrong where something is required.
    bool valid(SetupStep step) const;
    bool saving() const { return saving_; }
    const std::optional<core::Error>& error() const { return error_; }
    const api::SetupProgress& progress() const {
        return progress_.value() ? *progress_.value() : none_;
    }

    void goTo(SetupStep step);
    void back();
    /// Saves this step and goes on; stays, with error(), when the service refuses.
    void next();
    /// Saves everything that is valid; what is not stays typed. `done` once the service answered.
    void finishLater(std::function<void()> done);

signals:
    void changed();
    void stepChanged();

private:
    void saveStep(SetupStep step, std::function<void(core::Result<void>)> done);

    ApiClient& client_;
    Desk& desk_;
    Resource<api::Nothing, api::SetupProgress> progress_;
    api::SetupProgress none_;
    SetupStep step_ = SetupStep::welcome;
    bool welcomed_ = false;
    bool saving_ = false;
    std::optional<core::Error> error_;
};

}  // namespace callbox::app::console

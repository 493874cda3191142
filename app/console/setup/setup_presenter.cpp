// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/setup/setup_presenter.h"

#include <algorithm>
#include <memory>

#include "app/console/customer/customer_form.h"
#include "app/console/schedules/schedules_page.h"

namespace callbox::app::console {

SetupPresenter::SetupPresenter(ApiClient& client, Desk& desk, QObject* parent)
    : QObject(parent),
      client_(client),
      desk_(desk),
      progress_(
          client, api::kSetupGet,
          {api::Topic::setup, api::Topic::partition, api::Topic::connection, api::Topic::schedule},
          [this] { emit changed(); }) {
    for (DraftBase* draft : std::initializer_list<DraftBase*>{&desk_.customer, &desk_.supportIds,
                                                              &desk_.receiver, &desk_.schedules})
        connect(draft, &DraftBase::changed, this, &SetupPresenter::changed);
}

void SetupPresenter::start() {
    desk_.customer.ensureLoaded();
    desk_.supportIds.ensureLoaded();
    desk_.receiver.ensureLoaded();
    desk_.schedules.ensureLoaded();
    progress_.reload();
}

bool SetupPresenter::valid(SetupStep step) const {
    switch (step) {
        case SetupStep::customer:
            return customerFaults(desk_, CustomerPart::contact).empty();
        case SetupStep::location:
            return customerFaults(desk_, CustomerPart::location).empty();
        case SetupStep::connectivity:
            return desk_.receiver.faults().empty();
        case SetupStep::supportIds:
            return desk_.supportIds.faults().empty();
        case SetupStep::schedule:
            return desk_.schedules.faults().empty();
        case SetupStep::welcome:
        case SetupStep::partitions:
        case SetupStep::summary:
            return true;
    }
    return true;
}

bool SetupPresenter::complete(SetupStep step) const {
    const api::SetupProgress& known = progress();
    switch (step) {
        case SetupStep::welcome:
            return welcomed_ || known.customer || known.complete;
        case SetupStep::customer:
            return known.customer && valid(step);
        case SetupStep::location:
            return known.location && valid(step);
        case SetupStep::connectivity:
            return known.connectivity && valid(step);
        case SetupStep::partitions:
            return known.partitions;
        case SetupStep::supportIds:
            return known.supportIds && valid(step);
        case SetupStep::schedule:
            return known.schedule && valid(step);
        case SetupStep::summary:
            return known.complete;
    }
    return false;
}

bool SetupPresenter::ready() const {
    return std::ranges::all_of(std::array{SetupStep::customer, SetupStep::location,
                                          SetupStep::connectivity, SetupStep::supportIds},
                               [this](SetupStep step) { return complete(step); });
}

void SetupPresenter::goTo(SetupStep step) {
    if (step_ == SetupStep::welcome)
        welcomed_ = true;
    step_ = step;
    error_.reset();
    emit stepChanged();
    emit changed();
}

void SetupPresenter::back() {
    if (step_ != SetupStep::welcome)
        goTo(SetupStep(static_cast<int>(step_) - 1));
}

void SetupPresenter::next() {
    if (saving_ || step_ == SetupStep::summary || !valid(step_))
        return;
    saving_ = true;
    error_.reset();
    emit changed();
    saveStep(step_, [this, from = step_](core::Result<void> saved) {
        saving_ = false;
        if (!saved) {
            error_ = std::move(saved).error();
            emit changed();
            return;
        }
        progress_.reload();
        if (step_ == from)
            goTo(SetupStep(static_cast<int>(from) + 1));
    });
}

void SetupPresenter::saveStep(SetupStep step, std::function<void(core::Result<void>)> done) {
    const auto save = [&](auto& draft) {
        if (draft.dirty() && draft.faults().empty())
            draft.save(this, done);
        else
            done({});
    };
    switch (step) {
        case SetupStep::customer:
        case SetupStep::location:
            save(desk_.customer);
            return;
        case SetupStep::connectivity:
            save(desk_.receiver);
            return;
        case SetupStep::supportIds:
            save(desk_.supportIds);
            return;
        case SetupStep::schedule:
            enableSchedules(desk_);
            save(desk_.schedules);
            return;
        case SetupStep::welcome:
        case SetupStep::partitions:
        case SetupStep::summary:
            done({});
            return;
    }
}

void SetupPresenter::finishLater(std::function<void()> done) {
    const auto left = std::make_shared<int>(4);
    const auto one = [this, left, done = std::move(done)](const core::Result<void>& saved) {
        if (!saved)
            error_ = saved.error();
        if (--*left == 0) {
            progress_.reload();
            emit changed();
            done();
        }
    };
    const auto save = [&](auto& draft) {
        if (draft.dirty() && draft.faults().empty())
            draft.save(this, one);
        else
            one({});
    };
    save(desk_.customer);
    save(desk_.receiver);
    save(desk_.supportIds);
    save(desk_.schedules);
}

}  // namespace callbox::app::console

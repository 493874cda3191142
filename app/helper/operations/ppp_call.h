// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "app/helper/operation.h"
#include "app/helper/operations/ppp_log.h"

namespace callbox::helper {

/// A modem call that a session keeps: pppd, its route and its journal entry.
class PppCall final : public Holding {
public:
    /// Dials and waits until packets can pass. Errors: what whyPppEnded() tells, timeout,
    /// cancelled, limitExceeded when the day's minutes are used up.
    static core::Result<std::unique_ptr<PppCall>> dial(Call& call);

    /// The same over a line that stands already (`dial.number` is empty): nothing is dialled.
    static core::Result<std::unique_ptr<PppCall>> speak(
        Call& call, const connectivity::helper_link::Dial& dial);

    ~PppCall() override;
    const std::string& operation() const override;
    void takeDown() override;

    /// Whether it is this very call, and up.
    bool carries(const connectivity::helper_link::Dial& dial);
    /// Of a call that is over before it was taken down: why; else empty.
    core::Message ended();
    const connectivity::helper_link::CallReply& reply() const { return reply_; }

private:
    PppCall(Surroundings& around, const connectivity::helper_link::Dial& dial);
    core::Result<void> begin();
    core::Result<void> waitUntilUp(const Call& call);

    Surroundings& around_;
    connectivity::helper_link::Dial dial_;
    connectivity::helper_link::CallReply reply_;
    JournalEntry entry_;
    std::unique_ptr<Process> pppd_;
    bool down_ = false;
};

/// Takes down what a killed helper left of a call.
bool cleanUpCall(const JournalEntry& entry, Surroundings& around);

}  // namespace callbox::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "app/helper/modem_manager/modem_manager.h"
#include "app/helper/operation.h"
#include "app/helper/operations/ppp_call.h"

namespace callbox::helper {

/// A cellular bearer that a session keeps: ModemManager's bearer, its address, its route and its
/// journal entry. A thread looks after it: one that the network ended, or that used up a budget,
/// carries nothing from then on.
class CellularCall final : public Holding {
public:
    /// Connects and waits until packets can pass. Errors: as cellular_verdict.h tells them,
    /// limitExceeded when the day's minutes or megabytes are used up, timeout, cancelled.
    static core::Result<std::unique_ptr<CellularCall>> connect(Call& call);

    ~CellularCall() override;
    const std::string& operation() const override;
    void takeDown() override;

    /// Whether it is this very bearer, and up.
    bool carries(const connectivity::helper_link::CellularUp& wanted);
    /// Of a bearer that is over before it was taken down: why; else empty.
    core::Message ended();
    const connectivity::helper_link::CellularReply& reply() const { return reply_; }

private:
    CellularCall(Surroundings& around, connectivity::helper_link::CellularUp wanted);
    core::Result<void> begin(Call& call, modem_manager::ModemManager& manager);
    core::Result<void> openBearer(Call& call, modem_manager::ModemManager& manager,
                                  const std::string& modem);
    core::Result<void> address(const modem_manager::BearerView& bearer);
    core::Result<void> speakPpp(Call& call, const std::string& port);
    void look(const std::stop_token& stop);
    core::Message whatEnded(modem_manager::ModemManager& manager, const std::stop_token& stop);
    void end(core::Message why);

    Surroundings& around_;
    connectivity::helper_link::CellularUp wanted_;
    connectivity::helper_link::CellularReply reply_;
    JournalEntry entry_;
    std::string modemName_;  ///< of the book of minutes
    std::unique_ptr<PppCall> ppp_;
    Deadline until_{};  ///< the day's minutes last so long
    std::uint64_t bytesAllowed_ = 0;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    core::Message ended_;
    bool down_ = false;
    std::jthread watcher_;
};

/// Takes down what a killed helper left of a bearer.
bool cleanUpCellular(const JournalEntry& entry, Surroundings& around);

}  // namespace callbox::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "connectivity/courier/proxy_url.h"
#include "connectivity/courier/receiver_url.h"
#include "connectivity/courier/transfer.h"
#include "connectivity/test_steps.h"

namespace callbox::connectivity::courier {

/// The way of a probe up to the receiver's answer, as steps: told while the transfer runs, and
/// completed when it has ended.
class ProbeWalk {
public:
    ProbeWalk(const Path& path, ReceiverUrl url, TestSteps& steps);

    /// Tells the steps that have ended by now.
    void advance(const Observations& seen);

    /// Tells the others, of which the one at `failedAt` ended for that cause, and skips what would
    /// follow it; Stage::receiver: all of them ended well.
    void end(const Observations& seen, Stage failedAt, const core::Message& cause);

    /// Milliseconds from the end of the step before to that moment of the transfer.
    double since(double moment) const;

private:
    struct Leg {
        Stage stage;
        const char* name;
        core::Message finding;
        double milliseconds = 0;  ///< since the start of the transfer
    };
    std::vector<Leg> legs(const Observations& seen) const;
    std::vector<Leg> legsToReceiver(const Observations& seen) const;
    std::vector<Leg> legsThroughProxy(const Observations& seen) const;
    bool passed(Stage stage, const Observations& seen) const;
    void pass(const Leg& leg, const Observations& seen);
    void lookAtRoute(const Observations& seen);
    void tellRoute(core::Verdict verdict);
    void skip(const std::vector<Leg>& legs, std::size_t from);

    const Path& path_;
    ReceiverUrl url_;
    std::optional<ProxyUrl> proxy_;
    TestSteps& steps_;
    std::size_t next_ = 0;
    double before_ = 0;
    std::optional<core::Message> noRoute_;
    bool routeTold_ = false;
};

}  // namespace callbox::connectivity::courier

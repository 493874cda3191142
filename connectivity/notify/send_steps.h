// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <stop_token>
#include <string_view>
#include <utility>
#include <vector>

#include "connectivity/test_steps.h"
#include "core/words/result.h"

namespace callbox::connectivity::notify {

/// Bounds on sending one message: a peer cannot make it longer or larger.
struct SendLimits {
    std::chrono::milliseconds connect{20'000};  ///< name, connection and TLS together
    std::chrono::milliseconds total{60'000};
    std::chrono::seconds answer{20};  ///< to each command
    std::size_t peerBytes = std::size_t{64} << 10;
};

/// What a message needs besides its target.
struct SendContext {
    SendLimits limits;
    std::stop_token stop;
    TellStep tell = {};  ///< hears the steps of a test
};

/// How far a message came.
enum class SendStage { resolve, connect, tls, login, sent };

/// One step that was passed.
struct PassedStage {
    SendStage stage;
    core::Message finding;
    double milliseconds = 0;
};

/// Tells the steps of one message: those passed; the one that failed, where one did; the others as
/// skipped.
void tellStages(const TellStep& tell, std::initializer_list<SendStage> all,
                const std::vector<PassedStage>& passed,
                const std::optional<std::pair<SendStage, core::Error>>& failed);

}  // namespace callbox::connectivity::notify

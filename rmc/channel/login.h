// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/model/connection.h"
#include "core/model/partition.h"
#include "core/words/result.h"
#include "rmc/channel/services.h"
#include "rmc/channel/session.h"

namespace callbox::rmc::channel {

struct LoginRequest {
    core::PartitionAddress address;
    std::vector<core::JumpHost> jumpHosts;  ///< the way there, from the console outward
    std::optional<core::HostKey> pinned;    ///< absent: stops after the host key was read
    std::string keyType;                    ///< of the host key to ask for first, when not pinned
    std::string clientKey;                  ///< file name of the only key to try; empty: in turn
    std::optional<std::string> password;    ///< in place of the keys
    bool urgent = false;                    ///< an operator waits for it
};

/// What came of it. The steps are "resolve" (or "jump", with jump hosts), "connect", "host-key",
/// "authenticate", those that were reached; the last one tells the failure.
struct LoginOutcome {
    std::vector<core::TestStep> steps;
    std::optional<core::HostKey> offered;  ///< once the key exchange is through
    bool hostKeyChanged = false;
    core::Result<std::shared_ptr<SshSession>> session = nullptr;  ///< null after a mere look
};

/// Gets from an address to a logged-in session, once. Held by whoever waits: letting go cancels.
class Login : public std::enable_shared_from_this<Login> {
public:
    using Done = std::function<void(LoginOutcome)>;

    virtual ~Login() = default;
    /// `done` is called once, later, unless the returned object is let go before.
    static std::shared_ptr<Login> start(Services& services, LoginRequest request, Done done);
};

}  // namespace callbox::rmc::channel

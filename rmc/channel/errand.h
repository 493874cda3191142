// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/model/connection.h"
#include "core/words/result.h"
#include "rmc/channel/login.h"
#include "rmc/channel/session.h"
#include "rmc/channel/timer.h"

namespace callbox::rmc::channel {

/// Something done once on a partition outside its channel, told step by step: log in, run a
/// command, log in again. Ends with the first failure. Reactor thread only.
class Errand : public std::enable_shared_from_this<Errand> {
public:
    /// Error when a step failed; the steps tell which.
    using Done = std::function<void(core::Result<void>, std::vector<core::TestStep>)>;

    Errand(Services& services, Done done);
    virtual ~Errand() = default;
    Errand(const Errand&) = delete;
    Errand& operator=(const Errand&) = delete;

    /// Ends it without telling anybody.
    void abandon();

protected:
    struct Command {
        const char* line;  ///< fixed text
        std::string input;
        std::chrono::seconds limit;
        core::Message timeout;
    };

    /// The steps that follow, and how long each took, are told under this name.
    void enter(std::string phase);
    void pass(core::Message finding);
    /// Tells the phase as failed, unless a step was told so already, and ends.
    void fail(core::Error error);
    void finish(core::Result<void> result);

    /// The steps of a login count where they are the first.
    void logIn(LoginRequest request, std::function<void()> next);
    /// Runs a command that ends by itself; `next` reads output().
    void run(Command command, std::function<void(const StreamEnd&)> next);
    void hangUp();
    const std::string& output() const { return output_; }
    Services& services() { return services_; }

private:
    void step(core::Verdict verdict, core::Message finding);

    Services& services_;
    Done done_;
    Timer timer_;
    std::string phase_;
    std::string output_;
    std::vector<core::TestStep> steps_;
    std::shared_ptr<Login> login_;
    std::shared_ptr<SshSession> session_;
    std::shared_ptr<Stream> stream_;
    std::chrono::steady_clock::time_point entered_;
};

}  // namespace callbox::rmc::channel

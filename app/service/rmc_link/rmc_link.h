// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <boost/asio/io_context.hpp>

#include "core/words/result.h"
#include "rmc/link/messages.h"

namespace callbox::service::rmc_link {

struct RmcLinkOptions {
    std::string program;                 ///< path of callbox-rmc
    std::vector<std::string> arguments;  ///< besides --link-fd
};

/// What callbox-rmc tells without being asked. Called on the io_context's thread.
struct RmcLinkEvents {
    std::function<void(const rmc::RmcReady&)> ready;  ///< also after each restart: watch again
    std::function<void(const rmc::ChannelChanged&)> channelChanged;
    std::function<void(const rmc::ChannelHeartbeat&)> channelHeartbeat;
    std::function<void(rmc::ProblemBatch)> problemBatch;
    std::function<void(const rmc::SourceCondition&)> sourceCondition;
    std::function<void(rmc::UtilizationSampled)> utilizationSampled;
    std::function<void(const core::Message&)> lost;  ///< the process ended; it is being restarted
};

/// The child process callbox-rmc and the socket pair to it: starts it, starts it again with
/// back-off when it ends, and matches answers to requests.
class RmcLink {
public:
    using Answer = std::function<void(core::Result<rmc::RequestAnswer>)>;

    RmcLink(boost::asio::io_context& context, RmcLinkOptions options, RmcLinkEvents events);
    ~RmcLink();
    RmcLink(const RmcLink&) = delete;
    RmcLink& operator=(const RmcLink&) = delete;

    /// Errors: unavailable when the program cannot be started.
    core::Result<void> start();
    void stop();

    /// Dropped while the process is down: `ready` is the time to say it again.
    void send(const rmc::ToRmc& message);

    /// Sends a request that `fill` has been given the number of. `answer` is called once: with the
    /// answer, its error, timeout after `deadline`, or unavailable when the process ended. Returns
    /// the number, for cancel().
    std::uint64_t request(const std::function<rmc::ToRmc(std::uint64_t)>& fill,
                          std::chrono::milliseconds deadline, Answer answer);
    void cancel(std::uint64_t request);

private:
    struct Implementation;
    std::shared_ptr<Implementation> implementation_;
};

}  // namespace callbox::service::rmc_link

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <sys/types.h>

#include "core/api/frame.h"
#include "rmc/link/messages.h"

namespace callbox::tests {

/// callbox-rmc as a process of its own, driven over its link as callboxd does. Acknowledges nothing
/// by itself. Ends with the test.
class RmcProcess {
public:
    explicit RmcProcess(const std::filesystem::path& keyDirectory,
                        const std::vector<std::string>& more = {});
    ~RmcProcess();
    RmcProcess(const RmcProcess&) = delete;
    RmcProcess& operator=(const RmcProcess&) = delete;

    void send(const rmc::ToRmc& message);

    /// Takes messages, keeping each in `messages`, until one is as wanted; nullptr when none came
    /// in time. Messages already taken by an earlier call are not looked at again.
    const rmc::FromRmc* await(const std::function<bool(const rmc::FromRmc&)>& wanted,
                              std::chrono::seconds limit = std::chrono::seconds(90));
    /// The answer to a request, as await takes it.
    std::optional<rmc::RequestAnswer> answer(
        std::uint64_t request, std::chrono::seconds limit = std::chrono::seconds(240));
    /// A number that no request had yet.
    std::uint64_t nextRequest() { return ++request_; }
    /// The host key that is offered there; nothing when there is no answer, or no key in it.
    std::optional<core::HostKey> probe(const core::PartitionAddress& address);
    void watch(const rmc::WatchPartition& partition);
    std::optional<rmc::RequestAnswer> collect(const std::string& partitionId);
    std::optional<rmc::RequestAnswer> test(const std::string& partitionId);

    /// Takes messages for a while.
    void listen(std::chrono::milliseconds time);

    /// Closes the link and waits for the exit status; -1 when it does not end by itself.
    int close();
    std::size_t residentBytes() const;
    double cpuSeconds() const;
    pid_t process() const { return process_; }

    std::deque<rmc::FromRmc> messages;

private:
    bool receive(std::chrono::steady_clock::time_point until);

    std::uint64_t request_ = 0;
    int link_ = -1;
    pid_t process_ = -1;
    core::api::FrameReader reader_;
};

}  // namespace callbox::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>

#include "app/helper/vici/vici_message.h"

namespace callbox::helper::vici {

using Deadline = std::chrono::steady_clock::time_point;

/// A connection to charon's vici socket: one command at a time, blocking. After an error of the
/// transport it is to be thrown away.
class ViciClient {
public:
    /// Errors: unavailable (charon is not running).
    static core::Result<ViciClient> connect(const std::filesystem::path& socket);

    ViciClient(ViciClient&& other) noexcept;
    ViciClient& operator=(ViciClient&&) = delete;
    ~ViciClient();

    /// The command's answer, whatever it says of success. Errors: unsupported (charon does not know
    /// the command), unavailable, timeout, cancelled, protocol, limitExceeded.
    core::Result<Section> request(const std::string& command, Section message, Deadline deadline,
                                  std::stop_token stop = {});

    /// As request(), with the events that charon sends until the answer: "list-sa" of list-sas,
    /// "control-log" of initiate. Returning false from `seen` gives up: Errors: cancelled.
    core::Result<Section> stream(const std::string& command, Section message,
                                 const std::string& event,
                                 const std::function<bool(const Section&)>& seen, Deadline deadline,
                                 std::stop_token stop = {});

    /// As request(), but an answer that tells of no success is an error: unavailable, `detail` what
    /// charon says.
    core::Result<Section> demand(const std::string& command, Section message, Deadline deadline,
                                 std::stop_token stop = {});

private:
    explicit ViciClient(int socket) : socket_(socket) {}

    core::Result<void> send(const Packet& packet, Deadline deadline, std::stop_token stop) const;
    core::Result<Packet> receive(Deadline deadline, std::stop_token stop) const;
    core::Result<void> subscribe(PacketType type, const std::string& event, Deadline deadline,
                                 const std::stop_token& stop) const;

    int socket_ = -1;
};

}  // namespace callbox::helper::vici

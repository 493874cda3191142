// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <list>
#include <string>
#include <thread>

#include "core/model/partition.h"

namespace callbox::tests {

/// What a peer that is no SSH server says to whoever connects.
struct RawConduct {
    std::string first;     ///< at once
    std::string repeated;  ///< then, for ever
    int pause = 0;         ///< milliseconds between repetitions
    bool close = false;    ///< after `first`
};

/// Listens on a loopback port of its own until destruction; a thread a connection.
class RawServer {
public:
    explicit RawServer(RawConduct conduct);
    ~RawServer();
    RawServer(const RawServer&) = delete;
    RawServer& operator=(const RawServer&) = delete;

    core::PartitionAddress address() const { return {"127.0.0.1", port_, "operator"}; }
    int connections() const { return connections_; }

private:
    void accept();
    void serve(int fd) const;

    RawConduct conduct_;
    int listener_ = -1;
    std::uint16_t port_ = 0;
    std::atomic<bool> stop_ = false;
    std::atomic<int> connections_ = 0;
    std::list<std::thread> threads_;
    std::thread acceptor_;
};

}  // namespace callbox::tests

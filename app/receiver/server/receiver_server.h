// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "app/receiver/server/receiver_options.h"
#include "app/receiver/store/file_lock.h"
#include "core/words/result.h"

namespace callbox::app::receiver {

/// A running receiver.
class ReceiverServer {
public:
    /// Opens the state directory (only one process may serve it), makes what is missing in it, and
    /// serves. Errors: conflict (served already, port in use), storage, invalidArgument (with the
    /// option in `field`), and those of the store and of the knowledge articles.
    static core::Result<std::unique_ptr<ReceiverServer>> create(ReceiverOptions options);

    ~ReceiverServer();
    ReceiverServer(const ReceiverServer&) = delete;
    ReceiverServer& operator=(const ReceiverServer&) = delete;

    std::uint16_t port() const;
    /// The CA to hand to consoles; empty when the certificate is the provider's own.
    const std::string& caFile() const;

    /// Finishes what is under way and ends. May be repeated.
    void stop();

private:
    class Core;
    explicit ReceiverServer(std::unique_ptr<Core> core);

    std::unique_ptr<Core> core_;
};

/// Holds the state directory as the one process that serves it. Errors: conflict, storage.
core::Result<FileLock> lockServing(const std::string& stateDirectory);

/// The database within a state directory.
std::string databaseFile(const std::string& stateDirectory);

}  // namespace callbox::app::receiver

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/store/connection.h"
#include "core/store/transaction.h"

namespace callbox::core::store {

/// Read-only connections, opened ahead so that exhausted descriptors do not keep anyone from
/// reading. Thread-safe.
class ReaderPool {
public:
    ReaderPool(std::filesystem::path path, std::string vfs);

    /// Opens the first connection. Errors: storage, corrupt.
    Result<void> open();

    /// Runs `work` in one read transaction.
    Result<void> run(const std::function<void(Reader&)>& work);

    /// Runs `work` on a connection that is in no transaction.
    Result<void> runOutside(const std::function<Result<void>(Connection&)>& work);

    /// After the writer had to open the file again: connections from before are not used any more.
    void renew();

    /// Closes the connections nobody uses and waits for the others.
    void close();

private:
    struct Lease {
        std::unique_ptr<Connection> connection;
        std::uint64_t generation = 0;
    };

    Result<Lease> take();
    void giveBack(Lease lease);

    std::filesystem::path path_;
    std::string vfs_;
    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Connection>> idle_;
    std::uint64_t generation_ = 0;
    std::size_t lent_ = 0;
};

}  // namespace callbox::core::store

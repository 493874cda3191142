// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/receiver/store/receiver_store.h"
#include "core/protocol/messages.h"

namespace callbox::app::receiver {

/// Bounds on what consoles upload in chunks, by the size that each upload is begun with.
struct UploadLimits {
    std::uint64_t size = std::uint64_t{64} << 20U;  ///< of one
    UploadShare ofMachine{4, std::uint64_t{128} << 20U};
    UploadShare ofConsole{32, std::uint64_t{512} << 20U};
    UploadShare ofAll{4096, std::uint64_t{8} << 30U};
    std::chrono::hours kept{72};  ///< after the last chunk
};

/// Fits a console's epoch, number and digest: 32 and 64 lower-case hex digits, from 1 to 2^63-1.
bool wellFormed(const core::protocol::MessageIdentity& identity);

/// What came of a step: the state it left the upload in, or why it was refused.
struct UploadOutcome {
    core::protocol::UploadState state;
    int status = 200;
    std::string reason{};  ///< of a refusal
};

/// A console's uploads, by docs/receiver-protocol.md. Each function is a part of one transaction.
class Uploads {
public:
    Uploads(const UploadLimits& limits, std::string consoleId, core::TimePoint now)
        : limits_(limits), consoleId_(std::move(consoleId)), now_(now) {}

    /// What needs no store; an outcome ends the matter.
    std::optional<UploadOutcome> check(const core::protocol::UploadRequest& request) const;

    /// Begins an upload or finds the one of that message; of a message that is stored already, one
    /// that needs nothing more.
    core::Result<UploadOutcome> begin(StoreTransaction& transaction,
                                      const core::protocol::UploadRequest& request) const;

    core::Result<UploadOutcome> append(StoreTransaction& transaction, const std::string& id,
                                       std::uint64_t offset, std::string_view bytes) const;

private:
    core::protocol::UploadState stateOf(const Upload& upload) const;
    core::Result<bool> roomFor(StoreTransaction& transaction, const Upload& upload) const;

    const UploadLimits& limits_;
    std::string consoleId_;
    core::TimePoint now_;
};

/// The value of Upload-Offset: decimal digits and nothing else.
std::optional<std::uint64_t> uploadOffset(std::string_view text);

}  // namespace callbox::app::receiver

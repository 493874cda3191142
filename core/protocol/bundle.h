// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that are carried to the receiver in a file, and the receipts that are carried back.
// docs/receiver-protocol.md is the contract.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/protocol/messages.h"

namespace callbox::core::protocol {

inline constexpr std::string_view kBundleFormat = "callbox-bundle/1";
inline constexpr std::string_view kReceiptsFormat = "callbox-receipts/1";
inline constexpr std::size_t kBundleBytes = std::size_t{24} << 20;
inline constexpr std::size_t kBundleMessages = 10'000;

/// One message: what it is, for those who carry it, and the body of its POST, byte for byte.
struct BundledMessage {
    std::uint64_t sequence = 0;
    std::string type;
    std::string digest;  ///< of the data
    std::uint64_t bytes = 0;
    std::string body;  ///< the Envelope's JSON text
};
BOOST_DESCRIBE_STRUCT(BundledMessage, (), (sequence, type, digest, bytes, body))

/// Nothing in it is secret: each message proves itself by its own authenticator.
struct BundleFile {
    std::string format;  ///< kBundleFormat
    std::string consoleId;
    std::string epoch;
    TimePoint createdAt;
    std::vector<BundledMessage> messages;  ///< in the order in which they are to be stored
};
BOOST_DESCRIBE_STRUCT(BundleFile, (), (format, consoleId, epoch, createdAt, messages))

struct SignedReceipt {
    std::string body;       ///< the Receipt's JSON text
    std::string signature;  ///< base64 of Ed25519 over it, as in Callbox-Signature
};
BOOST_DESCRIBE_STRUCT(SignedReceipt, (), (body, signature))

/// A message that got no receipt: it is to be sent again.
struct RefusedBundled {
    std::uint64_t sequence = 0;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RefusedBundled, (), (sequence, reason))

struct ReceiptsFile {
    std::string format;  ///< kReceiptsFormat
    std::string receiverId;
    std::string consoleId;
    TimePoint createdAt;
    std::vector<SignedReceipt> receipts;
    std::vector<RefusedBundled> refused;
};
BOOST_DESCRIBE_STRUCT(ReceiptsFile, (),
                      (format, receiverId, consoleId, createdAt, receipts, refused))

/// Errors: protocol (not such a file), limitExceeded (bytes, messages).
Result<BundleFile> readBundle(std::string_view text);
Result<ReceiptsFile> readReceipts(std::string_view text);

}  // namespace callbox::core::protocol

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/service/delivery/receiver_client.h"
#include "connectivity/path.h"

namespace callbox::service::delivery {

/// How a message's data goes over one way.
struct Sending {
    std::size_t chunk = std::size_t{1} << 20;  ///< data of more bytes goes in chunks of so many
    std::function<void()> progress{};          ///< a chunk arrived
};

/// Chunks that take the path some ten seconds each.
std::size_t chunkFor(const connectivity::Path& path);

/// A quarter of what something on the way found too large; absent: it is as small as they get.
std::optional<std::size_t> smallerChunk(std::size_t tooLarge);

/// Uploads the data of one message in chunks, from where the receiver has it, then sends the
/// message itself. Holds nothing that a restart would miss: the receiver knows the upload by the
/// message. A receiver without uploads gets the message whole.
class MessageUpload : public std::enable_shared_from_this<MessageUpload> {
public:
    MessageUpload(Exchange exchange, std::string token, std::string signingKey,
                  const core::protocol::Envelope& envelope, Sending sending,
                  Then<core::protocol::Receipt> then);

    void begin();

private:
    void stands(const Answer<core::protocol::UploadState>& answer);
    void next(const core::protocol::UploadState& state);
    void appended(const Answer<core::protocol::UploadState>& answer, std::uint64_t expected);
    void finish();
    void sendWhole();
    /// The receiver has another view of the upload: asks it, unless that happens too often.
    void beginAgain(const Failure& failure);
    bool sound(const core::protocol::UploadState& state) const;

    Exchange exchange_;
    std::string token_;
    std::string signingKey_;
    core::protocol::Envelope envelope_;
    Sending sending_;
    Then<core::protocol::Receipt> then_;
    std::string id_;
    unsigned restarts_ = 0;
};

}  // namespace callbox::service::delivery

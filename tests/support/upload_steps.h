// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/json/codec.h"
#include "tests/support/test_console.h"

namespace callbox::tests {

/// A console's upload, step by step.
class UploadSteps {
public:
    UploadSteps(const TestConsole& console, HttpsClient& client)
        : console_(console), client_(client) {}

    std::optional<HttpReply> beginWith(const core::protocol::UploadRequest& request) {
        return client_.post("/v1/uploads", core::toJson(request), console_.token);
    }
    std::optional<core::protocol::UploadState> begin(const core::protocol::Envelope& envelope) {
        return stateIn(beginWith({envelope.identity, envelope.subject, envelope.data.size()}));
    }
    /// One POST, whatever it says; `more` are further header lines.
    std::optional<HttpReply> chunk(const std::string& id, const std::string& offset,
                                   const std::string& bytes, const std::string& more = {}) {
        const std::string text =
            "POST /v1/uploads/" + id +
            " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
            "application/partial-upload\r\nUpload-Offset: " +
            offset + "\r\n" + more + "Authorization: Bearer " + console_.token +
            "\r\nContent-Length: " + std::to_string(bytes.size()) + "\r\n\r\n" + bytes;
        // A refusal of the head alone may end the connection before all was sent.
        client_.send(text);
        return client_.receive();
    }
    /// The envelope's data from `offset` on, at most so many bytes.
    std::optional<core::protocol::UploadState> append(const core::protocol::Envelope& envelope,
                                                      const std::string& id, std::uint64_t offset,
                                                      std::size_t bytes) {
        return stateIn(chunk(id, std::to_string(offset),
                             envelope.data.substr(static_cast<std::size_t>(offset), bytes)));
    }
    std::optional<HttpReply> finish(core::protocol::Envelope envelope, const std::string& id) {
        envelope.data.clear();
        envelope.upload = id;
        return console_.post(client_, envelope);
    }

private:
    std::optional<core::protocol::UploadState> stateIn(const std::optional<HttpReply>& reply) {
        if (!reply || reply->status != 200 || !console_.signedByReceiver(*reply))
            return std::nullopt;
        const auto state = core::fromJson<core::protocol::UploadState>(reply->body);
        return state ? std::optional(*state) : std::nullopt;
    }

    const TestConsole& console_;
    HttpsClient& client_;
};

}  // namespace callbox::tests

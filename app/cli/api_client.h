// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "core/api/frame.h"
#include "core/api/operations.h"
#include "core/json/codec.h"

namespace callbox::cli {

/// A synchronous client of the operator API on its local socket. One thread.
class ApiClient {
public:
    using Clock = std::chrono::steady_clock;

    /// Connects and introduces itself. Errors: unavailable (nobody listens: "cli.not-running"),
    /// denied, conflict (another version), timeout.
    static core::Result<ApiClient> connect(const std::string& socketPath,
                                           std::chrono::milliseconds limit);
    ~ApiClient();
    ApiClient(ApiClient&& other) noexcept;
    ApiClient& operator=(ApiClient&& other) noexcept;

    /// One call; `params` and the answer are JSON. Errors besides the service's own: timeout,
    /// unavailable when the service closes the connection, protocol.
    core::Result<std::string> callText(std::string_view method, std::string_view params,
                                       std::chrono::milliseconds limit);

    template <class Arguments, class Reply>
    core::Result<Reply> call(const core::api::Operation<Arguments, Reply>& operation,
                             const Arguments& arguments, std::chrono::milliseconds limit) {
        const auto text = callText(operation.name, core::toJson(arguments), limit);
        if (!text)
            return core::passOn(text);
        return core::fromJson<Reply>(*text, core::JsonLimits{core::api::kFrameLimit, 40});
    }

    /// Waits for the next change event, at most until `limit`; false when none came.
    core::Result<bool> waitForChange(std::chrono::milliseconds limit);

    const core::api::HelloReply& hello() const { return hello_; }

private:
    explicit ApiClient(int descriptor) : descriptor_(descriptor) {}
    core::Result<void> send(const std::string& bytes, Clock::time_point deadline);
    /// nullopt when the deadline passed.
    core::Result<std::optional<core::api::RpcMessage>> receive(Clock::time_point deadline);

    int descriptor_ = -1;
    std::uint64_t nextId_ = 1;
    bool changed_ = false;
    core::api::FrameReader reader_;
    core::api::HelloReply hello_;
};

}  // namespace callbox::cli

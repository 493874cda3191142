// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <vector>

#include "core/api/frame.h"
#include "core/api/operations.h"
#include "core/json/codec.h"

namespace callbox::tests {

/// A blocking client of the operator API for tests.
class ApiTestClient {
public:
    explicit ApiTestClient(const std::string& socketPath);
    ~ApiTestClient();
    ApiTestClient(const ApiTestClient&) = delete;
    ApiTestClient& operator=(const ApiTestClient&) = delete;

    bool connected() const { return descriptor_ >= 0; }

    core::Result<std::string> callText(const std::string& method, const std::string& params,
                                       std::chrono::seconds deadline = std::chrono::seconds(60));

    template <class Arguments, class Reply>
    core::Result<Reply> call(const core::api::Operation<Arguments, Reply>& operation,
                             const Arguments& arguments = {},
                             std::chrono::seconds deadline = std::chrono::seconds(60)) {
        const auto text = callText(std::string(operation.name), core::toJson(arguments), deadline);
        if (!text)
            return core::passOn(text);
        return core::fromJson<Reply>(*text);
    }

    core::Result<core::api::HelloReply> hello() {
        return call(core::api::kHello, {core::api::kApiVersion, "test"});
    }

    /// Follows a job to its end; a job still running after `deadline` is given back as it is.
    core::Result<core::api::Job> follow(const std::string& jobId,
                                        std::chrono::seconds deadline = std::chrono::seconds(120));

    /// Makes this the only way home; the ID it was given.
    core::Result<std::string> setOnlyConnection(const core::Connection& connection);
    /// Tests one connection (all of them with ""), to its end.
    core::Result<core::api::Job> testConnection(const std::string& id);

    void sendRaw(const std::string& bytes);
    std::optional<core::api::RpcMessage> next(std::chrono::milliseconds deadline);
    std::vector<core::api::Change> changes;  ///< seen so far

private:
    int descriptor_ = -1;
    std::uint64_t nextId_ = 1;
    core::api::FrameReader reader_;
};

}  // namespace callbox::tests

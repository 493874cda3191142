// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "core/words/result.h"

namespace callbox::service::delivery {

/// The client side of one SCRAM-SHA-256 login, by GNU SASL. Steps in order, each once.
class ScramClient {
public:
    /// Errors: internal when GNU SASL lacks the mechanism.
    static core::Result<ScramClient> create(const std::string& user, const std::string& password);

    ScramClient(ScramClient&&) noexcept;
    ScramClient& operator=(ScramClient&&) noexcept;
    ~ScramClient();

    core::Result<std::string> first();
    /// Errors: protocol (malformed, or fewer iterations than core::protocol::kScramIterations:
    /// somebody wants a cheap look at the password).
    core::Result<std::string> answer(const std::string& serverFirst);
    /// Errors: authentication when the server did not prove that it knows the password.
    core::Result<void> verify(const std::string& serverFinal);

private:
    struct Session;
    explicit ScramClient(std::unique_ptr<Session> session);
    std::unique_ptr<Session> session_;
};

}  // namespace callbox::service::delivery

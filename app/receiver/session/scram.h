// SPDX-License-Identifier: GPL-3.0-or-later
// SCRAM-SHA-256, server side, by GNU SASL.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "app/receiver/store/rows.h"
#include "core/words/result.h"

namespace callbox::app::receiver {

/// The verifier of a new password. Errors: internal.
core::Result<Verifier> makeVerifier(const std::string& entityId, const std::string& password,
                                    core::TimePoint issuedAt);

/// One authentication. The client's two messages go in, in order.
class ScramExchange {
public:
    /// Finds the verifier of an entity id; none: the exchange goes on and fails in its last step,
    /// so that a stranger does not learn which ids exist.
    using Lookup = std::function<std::optional<Verifier>(const std::string& entityId)>;

    virtual ~ScramExchange() = default;

    /// The server's answer to the client's message. Errors: protocol (not SCRAM), authentication.
    virtual core::Result<std::string> step(std::string_view message) = 0;
    /// True after the last step succeeded.
    virtual bool authenticated() const = 0;
    /// The user name, as the client claimed it in its first message.
    virtual const std::string& entityId() const = 0;
};

/// Starts exchanges. Thread-safe once made.
class ScramServer {
public:
    /// Errors: internal (GNU SASL cannot be used), unsupported (it lacks SCRAM-SHA-256).
    static core::Result<std::unique_ptr<ScramServer>> create();

    ~ScramServer();
    ScramServer(const ScramServer&) = delete;
    ScramServer& operator=(const ScramServer&) = delete;

    core::Result<std::unique_ptr<ScramExchange>> start(ScramExchange::Lookup lookup);

private:
    class Core;
    explicit ScramServer(std::unique_ptr<Core> core);

    std::unique_ptr<Core> core_;
};

}  // namespace callbox::app::receiver

// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of docs/receiver-protocol.md: each turns a request into work for the parts behind
// it and their outcome into an answer.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "app/http/router.h"
#include "app/receiver/knowledge/knowledge_base.h"
#include "app/receiver/server/receiver_identity.h"
#include "app/receiver/server/receiver_options.h"
#include "app/receiver/session/attempt_limiter.h"
#include "app/receiver/session/scram.h"
#include "app/receiver/session/token.h"
#include "app/receiver/store/store_writer.h"
#include "core/protocol/messages.h"

namespace callbox::app::receiver {

class Endpoints {
public:
    struct Parts {
        const ReceiverOptions& options;
        const ReceiverIdentity& identity;
        const KnowledgeBase& knowledge;
        ReceiverStore& store;
        StoreWriter& writer;
        ScramServer& scram;
        /// Runs what is left to do after a commit off the writer's thread.
        std::function<void(std::function<void()>)> post;
    };

    explicit Endpoints(Parts parts);

    /// The routes refer to this object, which must outlive the server.
    http::Router router();

private:
    using Request = http::Request;
    using Answer = http::Answer;

    void describe(const Request& request, const Answer& answer) const;
    void enrol(const Request& request, const Answer& answer);
    void session(const Request& request, const Answer& answer);
    void firstStep(const Request& request, const core::protocol::SessionStep& step,
                   const Answer& answer);
    void finalStep(const Request& request, const core::protocol::SessionStep& step,
                   const Answer& answer);
    void message(const Request& request, const Answer& answer);
    void beginUpload(const Request& request, const Answer& answer);
    void appendChunk(const Request& request, const Answer& answer);
    void step(std::function<core::Result<UploadOutcome>(StoreTransaction&)> work,
              const Answer& answer);
    std::optional<std::string> uploaded(const core::protocol::MessageIdentity& identity,
                                        const std::string& id) const;
    void instructions(const Request& request, const Answer& answer);
    void confirm(const Request& request, const Answer& answer);

    core::Result<Token> tokenOf(const Request& request) const;
    std::optional<http::Response> admit(const Request& request) const;
    http::Response signedJson(std::string json) const;
    core::protocol::ReceiverDescription description() const;
    /// Stores, then answers: with `done()` when it is on the disk, else with the error's refusal.
    void store(ReceiverStore::Work work, Answer answer, std::function<http::Response()> done);
    core::TimePoint now() const { return parts_.options.surroundings.now(); }

    Parts parts_;
    TokenKeeper tokens_;
    AttemptLimiter failedSessions_;
    AttemptLimiter enrolments_;
};

}  // namespace callbox::app::receiver

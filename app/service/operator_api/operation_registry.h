// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "app/service/operator_api/caller.h"
#include "core/api/operations.h"
#include "core/json/codec.h"

namespace callbox::service::operator_api {

/// Gives the answer to one call, once, on the reactor's thread.
template <class Reply>
using Respond = std::function<void(core::Result<Reply>)>;

/// Answers with `reply` once the work before it is done, or with what made it fail.
template <class Reply>
std::function<void(const core::Result<void>&)> answerWith(Respond<Reply> respond, Reply reply) {
    return
        [respond = std::move(respond), reply = std::move(reply)](const core::Result<void>& done) {
            if (!done)
                return respond(core::passOn(done));
            respond(reply);
        };
}

/// What one finished operation leaves in the audit log.
struct AuditEntry {
    Caller caller;
    std::string operation;
    std::string auditKey;
    core::Error error;  ///< message empty when it succeeded
};

/// The operations of core/api/operations.h and who carries them out. Role and audit are applied
/// here and nowhere else.
class OperationRegistry {
public:
    using Audit = std::function<void(const AuditEntry&)>;
    using RespondText = std::function<void(core::Result<std::string>)>;

    explicit OperationRegistry(Audit audit) : audit_(std::move(audit)) {}

    template <class Arguments, class Reply>
    void handle(const core::api::Operation<Arguments, Reply>& operation,
                std::function<void(const Caller&, Arguments, Respond<Reply>)> handler) {
        entries_[std::string(operation.name)] =
            Entry{operation.role, std::string(operation.auditKey),
                  [handler = std::move(handler)](const Caller& caller, std::string_view params,
                                                 RespondText respond) {
                      auto arguments = core::fromJson<Arguments>(params);
                      if (!arguments)
                          return respond(core::passOn(arguments));
                      handler(caller, std::move(*arguments),
                              [respond = std::move(respond)](core::Result<Reply> reply) {
                                  if (!reply)
                                      return respond(core::passOn(reply));
                                  respond(core::toJson(*reply));
                              });
                  }};
    }

    /// Checks the caller's role, decodes, runs, audits. Errors besides the handler's own:
    /// unsupported (no such operation), denied, protocol.
    void dispatch(const Caller& caller, const std::string& operation, std::string_view params,
                  RespondText respond) const;

private:
    struct Entry {
        core::api::Role role = core::api::Role::administrator;
        std::string auditKey;
        std::function<void(const Caller&, std::string_view, RespondText)> run;
    };

    Audit audit_;
    std::map<std::string, Entry> entries_;
};

}  // namespace callbox::service::operator_api

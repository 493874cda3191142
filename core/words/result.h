// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <tl/expected.hpp>

#include "core/words/message.h"

namespace callbox::core {

/// What kind of failure it was: decides whether a caller retries, asks the operator or gives up.
enum class ErrorCode {
    invalidArgument,  ///< the operator's input; `field` names it
    notFound,
    conflict,        ///< the state of the thing forbids it now (already exists, already closed)
    denied,          ///< role, host key, credential or policy refuses it
    unavailable,     ///< a peer cannot be reached now; worth a retry
    timeout,         ///< a deadline passed
    cancelled,       ///< somebody asked for it to stop
    limitExceeded,   ///< a bound on size, depth, count or rate
    corrupt,         ///< stored or received data is not what it must be
    storage,         ///< disk full, I/O error, read-only
    protocol,        ///< the peer does not speak as agreed
    authentication,  ///< the peer did not accept who we are
    unsupported,
    internal  ///< a defect of Callbox
};
BOOST_DESCRIBE_ENUM(ErrorCode, invalidArgument, notFound, conflict, denied, unavailable, timeout,
                    cancelled, limitExceeded, corrupt, storage, protocol, authentication,
                    unsupported, internal)

/// A failure. `message` says what happened; its catalogue entry also holds the remedy.
struct Error {
    ErrorCode code = ErrorCode::internal;
    Message message;
    std::string field;   ///< the argument at fault, as the API names it; empty if none
    std::string detail;  ///< technical, for logs and "details": never a secret, never translated
};
BOOST_DESCRIBE_STRUCT(Error, (), (code, message, field, detail))

template <class T>
using Result = tl::expected<T, Error>;

/// `return fail(ErrorCode::notFound, say("partition.unknown", {{"name", name}}));`
tl::unexpected<Error> fail(ErrorCode code, Message message, std::string detail = {});

/// A refusal of one argument: the error carries the field's name.
tl::unexpected<Error> failField(std::string field, Message message);

/// Passes another result's error on: `if (!x) return passOn(x);`
template <class T>
tl::unexpected<Error> passOn(const Result<T>& result) {
    return tl::unexpected<Error>(result.error());
}
template <class T>
tl::unexpected<Error> passOn(Result<T>&& result) {
    return tl::unexpected<Error>(std::move(result).error());
}

}  // namespace callbox::core

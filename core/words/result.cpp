// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/result.h"

#include <utility>

namespace callbox::core {

tl::unexpected<Error> fail(ErrorCode code, Message message, std::string detail) {
    return tl::unexpected<Error>(Error{code, std::move(message), {}, std::move(detail)});
}

tl::unexpected<Error> failField(std::string field, Message message) {
    return tl::unexpected<Error>(
        Error{ErrorCode::invalidArgument, std::move(message), std::move(field), {}});
}

}  // namespace callbox::core

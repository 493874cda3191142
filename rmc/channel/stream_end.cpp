// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/stream_end.h"

#include "core/words/characters.h"

namespace callbox::rmc::channel {

namespace {

bool mentions(std::string_view text, std::string_view words) {
    return core::lowered(text).find(words) != std::string::npos;
}

}  // namespace

std::optional<core::Error> accountUnusable(const StreamEnd& end) {
    if (end.exitStatus == 0)
        return std::nullopt;
    const std::string_view text = end.errorText;
    if (mentions(text, "password has expired") || mentions(text, "password change required"))
        return core::Error{core::ErrorCode::authentication, core::say("channel.password-expired"),
                           "", end.errorText};
    if (mentions(text, "account has expired") || mentions(text, "account is currently not avail"))
        return core::Error{core::ErrorCode::authentication, core::say("channel.account-unusable"),
                           "", end.errorText};
    return std::nullopt;
}

core::Error watchEnded(const StreamEnd& end) {
    if (auto unusable = accountUnusable(end))
        return std::move(*unusable);
    return {core::ErrorCode::unavailable,
            core::say("channel.watch-ended",
                      {{"status", std::to_string(end.exitStatus)}, {"text", end.errorText}}),
            "", end.errorText};
}

}  // namespace callbox::rmc::channel

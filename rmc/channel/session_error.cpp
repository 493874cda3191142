// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/channel/session_error.h"

#include <libssh2.h>

#include "rmc/channel/transport.h"

namespace callbox::rmc::channel {

namespace {

bool isLost(int code) {
    return code == LIBSSH2_ERROR_SOCKET_DISCONNECT || code == LIBSSH2_ERROR_SOCKET_RECV ||
           code == LIBSSH2_ERROR_SOCKET_SEND || code == LIBSSH2_ERROR_CHANNEL_CLOSED;
}

std::string detailOf(const Transport& transport) {
    std::string detail = transport.lastError();
    if (!transport.disconnectText().empty())
        detail += "; the peer said: " + transport.disconnectText();
    return detail;
}

}  // namespace

core::Error handshakeError(int code, const Transport& transport, const Algorithms& ours) {
    core::Message why = explainGreeting(readGreeting(transport.greeting()), ours);
    if (!why.empty()) {
        const bool silent = transport.greeting().empty();
        return {silent ? core::ErrorCode::unavailable : core::ErrorCode::protocol, std::move(why),
                "", detailOf(transport)};
    }
    if (isLost(code))
        return {core::ErrorCode::unavailable, core::say("channel.closed-in-handshake"), "",
                detailOf(transport)};
    return {core::ErrorCode::protocol, core::say("channel.malformed"), "", detailOf(transport)};
}

core::Error loginError(int code, const Transport& transport, core::Message refused) {
    if (code == LIBSSH2_ERROR_PASSWORD_EXPIRED)
        return {core::ErrorCode::authentication, core::say("channel.password-expired"), "",
                detailOf(transport)};
    if (code == LIBSSH2_ERROR_AUTHENTICATION_FAILED || code == LIBSSH2_ERROR_PUBLICKEY_UNVERIFIED ||
        code == LIBSSH2_ERROR_METHOD_NONE)
        return {core::ErrorCode::authentication, std::move(refused), "", detailOf(transport)};
    if (code == LIBSSH2_ERROR_FILE || code == LIBSSH2_ERROR_METHOD_NOT_SUPPORTED)
        return {core::ErrorCode::internal, core::say("channel.own-key-unusable"), "",
                detailOf(transport)};
    if (isLost(code))
        return {core::ErrorCode::authentication, core::say("channel.closed-in-login"), "",
                detailOf(transport)};
    return {core::ErrorCode::protocol, core::say("channel.malformed"), "", detailOf(transport)};
}

core::Error sessionError(int code, const Transport& transport) {
    if (isLost(code))
        return {core::ErrorCode::unavailable, core::say("channel.connection-lost"), "",
                detailOf(transport)};
    return {core::ErrorCode::protocol, core::say("channel.malformed"), "", detailOf(transport)};
}

}  // namespace callbox::rmc::channel

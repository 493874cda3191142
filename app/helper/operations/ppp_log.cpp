// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/ppp_log.h"

#include <map>

#include "app/helper/operations/chat_script.h"

namespace callbox::helper {

using core::Error;
using core::ErrorCode;
using core::Message;
using core::say;

namespace {

// pppd(8), "EXIT STATUS".
constexpr int kNoKernelSupport = 4;
constexpr int kLockFailed = 6;
constexpr int kOpenFailed = 7;
constexpr int kConnectFailed = 8;
constexpr int kNegotiationFailed = 10;
constexpr int kIdle = 12;
constexpr int kConnectTime = 13;
constexpr int kPeerDead = 15;
constexpr int kHangup = 16;
constexpr int kLogonFailed = 19;

std::string_view firstWord(std::string_view text) {
    const auto start = text.find_first_not_of(' ');
    if (start == std::string_view::npos)
        return {};
    text.remove_prefix(start);
    return text.substr(0, text.find(' '));
}

void readLine(PppLog& log, std::string_view line) {
    const auto after = [&](std::string_view words) -> std::optional<std::string_view> {
        const auto at = line.find(words);
        if (at == std::string_view::npos)
            return {};
        return line.substr(at + words.size());
    };
    const auto is = [&](std::string_view words) { return after(words).has_value(); };
    if (const auto name = after("Using interface "))
        log.networkInterface = firstWord(*name);
    else if (const auto local = after("local  IP address"))
        log.localAddress = firstWord(*local);
    else if (const auto peer = after("remote IP address"))
        log.peerAddress = firstWord(*peer);
    else if (is(kDiallingMark))
        log.dialling = true;
    else if (is("Connect: "))
        log.lineStands = true;
    else if (const auto reason = after("Failed ("))
        log.chatFailure = reason->substr(0, reason->find(')'));
    else if (line == "Failed")
        log.chatFailure = "timeout";
    else if (is("authentication failed") || is("Authentication failed"))
        log.logonRefused = true;
    else if (is("Modem hangup"))
        log.dropped = true;
    else if (is("No response to ") && is("echo-requests"))
        log.silent = true;
    else if (is("Terminating connection due to lack of activity") || is("Connect time expired"))
        log.timeUsed = true;
}

Message chatCause(const PppLog& log) {
    if (log.chatFailure == "BUSY")
        return say("modem.busy");
    if (log.chatFailure == "NO CARRIER")
        return say("modem.no-carrier");
    if (log.chatFailure == "NO DIALTONE" || log.chatFailure == "NO DIAL TONE")
        return say("modem.no-dial-tone");
    if (log.chatFailure == "DELAYED" || log.chatFailure == "BLACKLISTED")
        return say("modem.blacklisted");
    if (log.chatFailure == "ERROR")
        return say("modem.command-refused");
    if (log.dialling)
        return say("modem.no-answer");
    return say("modem.silent");
}

}  // namespace

PppLog readPppLog(std::string_view output) {
    PppLog log;
    while (!output.empty()) {
        const auto end = output.find('\n');
        std::string_view line = output.substr(0, end);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' '))
            line.remove_suffix(1);
        readLine(log, line);
        output.remove_prefix(end == std::string_view::npos ? output.size() : end + 1);
    }
    return log;
}

Error whyPppEnded(const PppLog& log, int status, const std::string& device) {
    const auto error = [&](ErrorCode code, Message message) {
        return Error{code, std::move(message), {}, "pppd " + std::to_string(status)};
    };
    const std::map<std::string, std::string> port{{"device", device}};
    if (log.logonRefused || status == kLogonFailed)
        return error(ErrorCode::authentication, say("ppp.logon-refused"));
    switch (status) {
        case kNoKernelSupport:
            return error(ErrorCode::unsupported, say("ppp.no-kernel"));
        case kLockFailed:
            return error(ErrorCode::conflict, say("modem.in-use", port));
        case kOpenFailed:
            return error(ErrorCode::notFound, say("modem.no-port", port));
        case kConnectFailed:
            return error(ErrorCode::unavailable, chatCause(log));
        case kIdle:
            return error(ErrorCode::unavailable, say("ppp.idle"));
        case kConnectTime:
            return error(ErrorCode::unavailable, say("modem.time-used"));
        case kPeerDead:
            return error(ErrorCode::unavailable, say("ppp.silent"));
        default:
            break;
    }
    if (log.up() && (log.dropped || status == kHangup))
        return error(ErrorCode::unavailable, say("modem.line-dropped"));
    if (log.silent)
        return error(ErrorCode::unavailable, say("ppp.silent"));
    if (log.lineStands || status == kNegotiationFailed || status == kHangup)
        return error(ErrorCode::protocol, say("ppp.not-spoken"));
    return error(ErrorCode::unavailable, say("ppp.ended", {{"status", std::to_string(status)}}));
}

}  // namespace callbox::helper

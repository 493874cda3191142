// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/cellular_verdict.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <ModemManager.h>

namespace callbox::helper {

using connectivity::helper_link::CellularUp;
using core::Error;
using core::ErrorCode;
using core::fail;
using core::Message;
using core::Result;
using core::say;
using modem_manager::ModemView;

namespace {

constexpr std::size_t kToldBytes = 512;

Error error(ErrorCode code, Message message, const std::string& detail = {}) {
    return {code, std::move(message), {}, detail.substr(0, kToldBytes)};
}

/// The end of "org.freedesktop.ModemManager1.Error.MobileEquipment.SimPin: SIM PIN required".
std::string nickOf(const std::string& detail) {
    const std::string name = detail.substr(0, detail.find(':'));
    return name.substr(name.rfind('.') + 1);
}

template <std::size_t size>
bool among(const std::array<std::string_view, size>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

constexpr std::array<std::string_view, 8> kAccessPoint = {
    "MissingOrUnknownApn",           "ServiceOptionNotSubscribed",
    "ServiceOptionNotSupported",     "ActivationRejectedByGgsnOrGw",
    "UnknownPdpAddressOrType",       "UnknownPdpContext",
    "ActivationRejectedUnspecified", "EsmFailure"};
constexpr std::array<std::string_view, 2> kLogon = {"UserAuthenticationFailed", "PdpAuthFailure"};
constexpr std::array<std::string_view, 2> kRoaming = {"RoamingNotAllowedInArea",
                                                      "PsServicesNotAllowedInPlmn"};
constexpr std::array<std::string_view, 10> kDenied = {
    "NetworkNotAllowed", "ImsiUnknownInHss",     "IllegalUe",
    "ImsiUnknownInVlr",  "ImeiNotAccepted",      "IllegalMe",
    "PlmnNotAllowed",    "PsServicesNotAllowed", "PsAndNonPsServicesNotAllowed",
    "AreaNotAllowed"};
constexpr std::array<std::string_view, 3> kNoCoverage = {"NoNetwork", "NoCellsInArea",
                                                         "NetworkTimeout"};
constexpr std::array<std::string_view, 4> kBusy = {"Connected", "TooMany", "InProgress",
                                                   "LastPdnDisconnectionNotAllowed"};

}  // namespace

Result<ModemView> modemMeant(const std::vector<ModemView>& modems, const std::string& wanted) {
    if (modems.empty())
        return fail(ErrorCode::notFound, say("cellular.no-modem"));
    std::string names;
    for (const ModemView& one : modems) {
        if (!wanted.empty() && (one.imei == wanted || one.device == wanted))
            return one;
        names += (names.empty() ? "" : ", ") + one.imei + " (" + one.name + ')';
    }
    if (wanted.empty() && modems.size() == 1)
        return modems.front();
    return wanted.empty()
               ? fail(ErrorCode::conflict, say("cellular.several-modems", {{"modems", names}}))
               : fail(ErrorCode::notFound,
                      say("cellular.modem-unknown", {{"modem", wanted}, {"modems", names}}));
}

std::optional<Error> whyUnusable(const ModemView& modem) {
    if (modem.state == MM_MODEM_STATE_FAILED) {
        if (modem.failedReason == MM_MODEM_STATE_FAILED_REASON_SIM_MISSING)
            return error(ErrorCode::notFound, say("cellular.no-sim"));
        return error(ErrorCode::unavailable,
                     modem.failedReason == MM_MODEM_STATE_FAILED_REASON_SIM_ERROR
                         ? say("cellular.sim-broken")
                         : say("cellular.modem-failed", {{"modem", modem.name}}));
    }
    switch (modem.lock) {
        case MM_MODEM_LOCK_UNKNOWN:
        case MM_MODEM_LOCK_NONE:
        case MM_MODEM_LOCK_SIM_PIN:
        // These two guard a part of the SIM that no bearer needs.
        case MM_MODEM_LOCK_SIM_PIN2:
        case MM_MODEM_LOCK_SIM_PUK2:
            return {};
        case MM_MODEM_LOCK_SIM_PUK:
            return error(ErrorCode::authentication, say("cellular.puk"));
        default:
            return error(ErrorCode::authentication, say("cellular.locked"));
    }
}

bool registered(const ModemView& modem) {
    if (!modem.is3gpp)
        return modem.state >= MM_MODEM_STATE_REGISTERED;
    return modem.state >= MM_MODEM_STATE_ENABLED &&
           (modem.registration == MM_MODEM_3GPP_REGISTRATION_STATE_HOME || roams(modem));
}

bool roams(const ModemView& modem) {
    return modem.is3gpp && modem.registration == MM_MODEM_3GPP_REGISTRATION_STATE_ROAMING;
}

std::optional<Error> registrationRefused(const ModemView& modem) {
    if (!modem.is3gpp || modem.state < MM_MODEM_STATE_ENABLED)
        return {};
    if (modem.registration == MM_MODEM_3GPP_REGISTRATION_STATE_DENIED)
        return error(ErrorCode::denied, say("cellular.registration-denied"));
    if (modem.registration == MM_MODEM_3GPP_REGISTRATION_STATE_EMERGENCY_ONLY)
        return error(ErrorCode::denied, say("cellular.emergency-only"));
    return {};
}

Error whyNotRegistered(const ModemView& modem) {
    if (modem.signal == 0)
        return error(ErrorCode::unavailable, say("cellular.no-signal"));
    return error(ErrorCode::unavailable,
                 say("cellular.not-registered", {{"signal", std::to_string(modem.signal)}}));
}

Error whyNoBearer(const Error& answered, const CellularUp& wanted) {
    if (answered.code != ErrorCode::unavailable)
        return answered;
    const std::string nick = nickOf(answered.detail);
    const auto told = [&](ErrorCode code, Message message) {
        return error(code, std::move(message), answered.detail);
    };
    if (among(kAccessPoint, nick))
        return told(ErrorCode::denied,
                    say("cellular.access-point-refused", {{"apn", wanted.accessPoint}}));
    if (among(kLogon, nick))
        return told(ErrorCode::authentication, say("cellular.logon-refused"));
    if (among(kRoaming, nick) || (nick == "Unauthorized" && !wanted.roaming))
        return told(ErrorCode::denied, say("cellular.roaming-refused", {{"operator", ""}}));
    if (among(kDenied, nick))
        return told(ErrorCode::denied, say("cellular.registration-denied"));
    if (among(kNoCoverage, nick))
        return told(ErrorCode::unavailable, say("cellular.no-signal"));
    if (among(kBusy, nick))
        return told(ErrorCode::conflict, say("cellular.in-use"));
    if (nick == "SimNotInserted")
        return told(ErrorCode::notFound, say("cellular.no-sim"));
    if (nick == "ServiceUnknown" || nick == "NameHasNoOwner" || nick == "UnknownObject" ||
        nick == "UnknownMethod")
        return told(ErrorCode::unavailable, say("cellular.modem-gone"));
    return told(ErrorCode::unavailable, say("cellular.no-bearer", {{"reason", nick}}));
}

bool wrongPin(const Error& answered) {
    return nickOf(answered.detail) == "IncorrectPassword";
}

Error whyPinRefused(const Error& answered, int left) {
    if (wrongPin(answered))
        return error(ErrorCode::authentication,
                     left < 0 ? say("cellular.pin-wrong")
                              : say("cellular.pin-wrong-left", {{"left", std::to_string(left)}}));
    if (nickOf(answered.detail) == "SimPuk")
        return error(ErrorCode::authentication, say("cellular.puk"));
    return error(answered.code, say("cellular.pin-not-taken"), answered.detail);
}

Message whyDropped(const std::string& reason) {
    const std::string nick = nickOf(reason);
    return nick.empty() ? say("cellular.bearer-dropped")
                        : say("cellular.bearer-dropped-because", {{"reason", nick}});
}

}  // namespace callbox::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/cellular_bring_up.h"

#include <algorithm>
#include <functional>
#include <thread>

#include <ModemManager.h>

#include "app/helper/checks.h"
#include "app/helper/operations/cellular_verdict.h"
#include "app/helper/operations/refused_pins.h"

namespace callbox::helper {

using connectivity::helper_link::CellularUp;
using connectivity::helper_link::IpFamily;
using connectivity::helper_link::PppLogon;
using core::ErrorCode;
using core::fail;
using core::failField;
using core::passOn;
using core::Result;
using core::say;
using modem_manager::Argument;
using modem_manager::ModemView;
using std::chrono::milliseconds;

namespace {

constexpr auto kTick = milliseconds(200);
/// A SIM that allows no more attempts than this is not asked: the next one would lock it.
constexpr int kAttemptsKept = 1;

bool consistsOf(const std::string& text, std::string_view allowed) {
    return text.find_first_not_of(allowed) == std::string::npos;
}

constexpr std::string_view kNameCharacters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._";

tl::unexpected<core::Error> refused(const std::string& field) {
    return failField(field, say("helper.argument-refused", {{"field", field}}));
}

/// Looks at the modem until `done` says so or there is no more time.
Result<ModemView> watch(const CellularAttempt& attempt, const std::string& modem, Deadline until,
                        const std::function<bool(const ModemView&)>& done) {
    for (;;) {
        auto view = attempt.manager.modem(modem, attempt.deadline, attempt.stop);
        if (!view || done(*view) || attempt.around.clock() >= until)
            return view;
        if (attempt.stop.stop_requested())
            return fail(ErrorCode::cancelled, say("connectivity.cancelled"));
        std::this_thread::sleep_for(kTick);
    }
}

int attemptsLeft(const ModemView& modem) {
    const auto found = modem.retries.find(MM_MODEM_LOCK_SIM_PIN);
    return found == modem.retries.end() ? -1 : static_cast<int>(found->second);
}

Result<void> unlock(const CellularAttempt& attempt, const ModemView& modem) {
    const std::string& pin = attempt.wanted.pin;
    if (pin.empty())
        return fail(ErrorCode::authentication, say("cellular.pin-needed"));
    const auto sim = attempt.manager.simIdentifier(modem.sim, attempt.deadline, attempt.stop);
    if (!sim)
        return passOn(sim);
    // Some modems tell the SIM's number only once it is unlocked: then the modem stands for it.
    const std::string name = sim->empty() ? modem.imei : *sim;
    RefusedPins refusedPins(attempt.around.stateDirectory / "cellular-pins.json");
    if (refusedPins.known(name, pin))
        return fail(ErrorCode::authentication, say("cellular.pin-wrong"));
    if (const int left = attemptsLeft(modem); left >= 0 && left <= kAttemptsKept)
        return fail(ErrorCode::authentication,
                    say("cellular.pin-last-attempt", {{"left", std::to_string(left)}}));
    if (const auto noted = refusedPins.add(name, pin); !noted)
        return noted;
    const auto sent = attempt.manager.sendPin(modem.sim, pin, attempt.deadline, attempt.stop);
    if (!sent && (wrongPin(sent.error()) || sent.error().code != ErrorCode::unavailable)) {
        const auto after = attempt.manager.modem(modem.path, attempt.deadline, attempt.stop);
        return tl::unexpected<core::Error>(
            whyPinRefused(sent.error(), after ? attemptsLeft(*after) : -1));
    }
    refusedPins.remove(name, pin);
    if (!sent)
        return tl::unexpected<core::Error>(whyPinRefused(sent.error(), -1));
    return {};
}

}  // namespace

Result<CellularUp> checkedCellular(CellularUp wanted) {
    auto receiver = checkHostAddress("receiver", wanted.receiver);
    if (!receiver)
        return passOn(receiver);
    wanted.receiver = *receiver;
    const bool six = receiver->find(':') != std::string::npos;
    if (wanted.family != IpFamily::dual && six != (wanted.family == IpFamily::ipv6))
        return refused("receiver");
    if (wanted.modem.size() > 64 || !consistsOf(wanted.modem, kNameCharacters))
        return refused("modem");
    if (wanted.accessPoint.empty() || wanted.accessPoint.size() > 100 ||
        !consistsOf(wanted.accessPoint, kNameCharacters))
        return refused("accessPoint");
    if (!wanted.pin.empty() &&
        (wanted.pin.size() < 4 || wanted.pin.size() > 8 || !consistsOf(wanted.pin, "0123456789")))
        return refused("pin");
    if (wanted.user.empty() && !wanted.secret.empty())
        return refused("secret");
    if (!wanted.user.empty()) {
        for (const auto& checked : {checkPrintable("user", wanted.user, 128),
                                    checkPrintable("secret", wanted.secret, 128)})
            if (!checked)
                return passOn(checked);
    }
    if (wanted.budgetMinutes > 1440)
        return refused("budgetMinutes");
    return wanted;
}

Result<ModemView> readyModem(const CellularAttempt& attempt) {
    const auto all = attempt.manager.modems(attempt.deadline, attempt.stop);
    if (!all) {
        // What is not a matter of time or wish is a ModemManager that is not there.
        return passOn(all);
    }
    const auto meant = modemMeant(*all, attempt.wanted.modem);
    if (!meant)
        return passOn(meant);
    const auto settled = [](const ModemView& view) {
        return view.state != MM_MODEM_STATE_UNKNOWN && view.state != MM_MODEM_STATE_INITIALIZING;
    };
    auto view = watch(attempt, meant->path, attempt.deadline, settled);
    if (!view)
        return view;
    if (auto unusable = whyUnusable(*view))
        return tl::unexpected<core::Error>(std::move(*unusable));
    if (view->lock == MM_MODEM_LOCK_SIM_PIN) {
        if (const auto unlocked = unlock(attempt, *view); !unlocked)
            return passOn(unlocked);
        view = watch(attempt, meant->path, attempt.deadline, [&](const ModemView& now) {
            return settled(now) && now.state != MM_MODEM_STATE_LOCKED;
        });
        if (!view)
            return view;
        if (auto unusable = whyUnusable(*view))
            return tl::unexpected<core::Error>(std::move(*unusable));
    }
    if (!settled(*view) || view->state == MM_MODEM_STATE_LOCKED)
        return fail(ErrorCode::timeout, say("cellular.modem-busy", {{"modem", view->name}}));
    if (view->state == MM_MODEM_STATE_CONNECTED || view->state == MM_MODEM_STATE_CONNECTING)
        return fail(ErrorCode::conflict, say("cellular.in-use"));
    return view;
}

Result<ModemView> registeredModem(const CellularAttempt& attempt, const std::string& modem) {
    const auto begun = attempt.around.clock();
    if (const auto enabled = attempt.manager.enable(modem, attempt.deadline, attempt.stop);
        !enabled)
        return tl::unexpected<core::Error>(whyNoBearer(enabled.error(), attempt.wanted));
    // What is left then is for the bearer.
    const auto until = begun + (attempt.deadline - begun) * 3 / 4;
    const auto view = watch(attempt, modem, until, [](const ModemView& now) {
        return registered(now) || registrationRefused(now).has_value();
    });
    if (!view)
        return view;
    if (auto denied = registrationRefused(*view))
        return tl::unexpected<core::Error>(std::move(*denied));
    if (!registered(*view))
        return tl::unexpected<core::Error>(whyNotRegistered(*view));
    if (roams(*view) && !attempt.wanted.roaming)
        return fail(ErrorCode::denied,
                    say("cellular.roaming-refused", {{"operator", view->operatorName}}));
    return view;
}

std::map<std::string, Argument> bearerProperties(const CellularUp& wanted) {
    const std::uint32_t family = wanted.family == IpFamily::ipv4   ? MM_BEARER_IP_FAMILY_IPV4
                                 : wanted.family == IpFamily::ipv6 ? MM_BEARER_IP_FAMILY_IPV6
                                                                   : MM_BEARER_IP_FAMILY_IPV4V6;
    std::map<std::string, Argument> all = {
        {"apn", wanted.accessPoint}, {"ip-type", family}, {"allow-roaming", wanted.roaming}};
    if (wanted.user.empty())
        return all;
    const std::uint32_t chap = MM_BEARER_ALLOWED_AUTH_CHAP | MM_BEARER_ALLOWED_AUTH_MSCHAP |
                               MM_BEARER_ALLOWED_AUTH_MSCHAPV2;
    const std::uint32_t pap = MM_BEARER_ALLOWED_AUTH_PAP;
    all["user"] = wanted.user;
    all["password"] = wanted.secret;
    all["allowed-auth"] = wanted.logon == PppLogon::pap    ? pap
                          : wanted.logon == PppLogon::chap ? chap
                                                           : chap | pap;
    return all;
}

}  // namespace callbox::helper

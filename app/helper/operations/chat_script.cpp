// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/chat_script.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "app/helper/checks.h"

namespace callbox::helper {

using connectivity::helper_link::Dial;
using core::Result;

namespace {

constexpr std::array<std::uint32_t, 14> kSpeeds = {
    300, 600, 1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400, 460800, 500000, 921600};

bool consistsOf(std::string_view text, std::string_view allowed) {
    return text.find_first_not_of(allowed) == std::string_view::npos;
}

constexpr std::string_view kAlphanumeric =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
constexpr std::string_view kModemCommand = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789&=+%,";

bool serialPort(const std::string& name) {
    const std::string_view text = name;
    for (const std::string_view folder : {"serial/by-id/", "serial/by-path/"})
        if (text.starts_with(folder)) {
            const std::string_view rest = text.substr(folder.size());
            return !rest.empty() && rest.size() <= 128 && rest.front() != '.' &&
                   consistsOf(rest, std::string(kAlphanumeric) + "-_.:+");
        }
    if (!text.starts_with("tty") && !text.starts_with("modem"))
        return false;
    return text.size() <= 32 && consistsOf(text, kAlphanumeric);
}

tl::unexpected<core::Error> refused(const std::string& field) {
    return core::failField(field, core::say("helper.argument-refused", {{"field", field}}));
}

}  // namespace

Result<void> checkDial(const Dial& dial) {
    if (!serialPort(dial.device))
        return refused("device");
    if (std::find(kSpeeds.begin(), kSpeeds.end(), dial.speed) == kSpeeds.end())
        return refused("speed");
    if (dial.number.empty() || dial.number.size() > 40 ||
        !consistsOf(dial.number, "0123456789*#,W+"))
        return refused("number");
    if (dial.country < -1 || dial.country > 255)
        return refused("country");
    // A D would dial, an A answer, and so would register 0.
    if (dial.initialization.size() > 60 || !consistsOf(dial.initialization, kModemCommand) ||
        dial.initialization.find_first_of("DA") != std::string::npos ||
        dial.initialization.find("S0") != std::string::npos)
        return refused("initialization");
    if (dial.answerSeconds < 10 || dial.answerSeconds > 255)
        return refused("answerSeconds");
    if (const auto checked = checkPrintable("user", dial.user, 128); !checked)
        return checked;
    if (const auto checked = checkPrintable("secret", dial.secret, 128); !checked)
        return checked;
    const auto receiver = checkHostAddress("receiver", dial.receiver);
    if (!receiver)
        return core::passOn(receiver);
    if (receiver->find(':') != std::string::npos)
        return refused("receiver");
    if (dial.idleSeconds < 10 || dial.idleSeconds > 86'400)
        return refused("idleSeconds");
    if (dial.budgetMinutes > 1440)
        return refused("budgetMinutes");
    return {};
}

std::string chatScript(const Dial& dial) {
    std::string script;
    for (const char* result : {"BUSY", "NO CARRIER", "NO DIALTONE", "NO DIAL TONE", "NO ANSWER",
                               "DELAYED", "BLACKLISTED", "ERROR"})
        script += std::string("ABORT '") + result + "'\n";
    // A modem that still was in a call needs a second call for attention.
    script += "TIMEOUT 5\n'' ATZ\nOK-AT-OK 'ATE0Q0V1S0=0&C1&D2";
    script += dial.waitForDialTone ? "X4" : "X3";
    script += dial.speaker ? "M1L1" : "M0";
    script += "'\n";
    if (dial.country >= 0) {
        constexpr std::string_view kHex = "0123456789ABCDEF";
        script += "OK AT+GCI=";
        script += kHex[static_cast<std::size_t>(dial.country) >> 4U];
        script += kHex[static_cast<std::size_t>(dial.country) & 15U];
        script += '\n';
    }
    if (!dial.initialization.empty())
        script += "OK 'AT" + dial.initialization + "'\n";
    script += "OK '\\c'\nTIMEOUT " + std::to_string(dial.answerSeconds) + "\nSAY '";
    script += kDiallingMark;
    script += "\\n\\c'\n'' 'ATD";
    script += dial.pulse ? 'P' : 'T';
    script += dial.number + "'\nCONNECT '\\c'\n";
    return script;
}

}  // namespace callbox::helper

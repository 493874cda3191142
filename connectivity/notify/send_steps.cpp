// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectivity/notify/send_steps.h"

#include <algorithm>
#include <string>

namespace callbox::connectivity::notify {

namespace {

std::string nameOf(SendStage stage) {
    switch (stage) {
        case SendStage::resolve:
            return "resolve";
        case SendStage::connect:
            return "connect";
        case SendStage::tls:
            return "tls";
        case SendStage::login:
            return "login";
        case SendStage::sent:
            break;
    }
    return "sent";
}

}  // namespace

void tellStages(const TellStep& tell, std::initializer_list<SendStage> all,
                const std::vector<PassedStage>& passed,
                const std::optional<std::pair<SendStage, core::Error>>& failed) {
    if (!tell)
        return;
    for (const auto stage : all) {
        const auto done = std::ranges::find(passed, stage, &PassedStage::stage);
        if (failed && failed->first == stage)
            tell({nameOf(stage), core::Verdict::failed, failed->second.message, 0});
        else if (done != passed.end())
            tell({nameOf(stage), core::Verdict::passed, done->finding, done->milliseconds});
        else
            tell(
                {nameOf(stage), core::Verdict::skipped, core::say("connectivity.step-skipped"), 0});
    }
}

}  // namespace callbox::connectivity::notify

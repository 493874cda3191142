// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/ppp_call.h"

#include <algorithm>
#include <fstream>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

#include "app/helper/operations/chat_script.h"
#include "app/helper/operations/minutes_book.h"
#include "app/helper/operations/ppp_secret.h"
#include "app/helper/operations/receiver_route.h"
#include "app/helper/operations/root_file.h"
#include "app/helper/operations/stray_programs.h"

namespace callbox::helper {

namespace fs = std::filesystem;
using connectivity::helper_link::Dial;
using connectivity::helper_link::PppLogon;
using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr auto kGrace = milliseconds(3000);
constexpr auto kTick = milliseconds(20);
constexpr int kSecretDescriptor = 3;
constexpr auto kDay = seconds(86'400);

/// A name that a file can have.
std::string flat(std::string device) {
    std::replace(device.begin(), device.end(), '/', '_');
    return device;
}

/// One for each port: sessions, which run side by side, share none of them.
MinutesBook bookOf(const Surroundings& around, const std::string& device) {
    return {around.stateDirectory / ("modem-minutes-" + flat(device) + ".json"), around.clock()};
}

std::uint32_t since(Deadline begun, Deadline now) {
    return static_cast<std::uint32_t>(
        std::chrono::duration_cast<milliseconds>(now - begun).count());
}

std::vector<std::string> pppdArguments(const Dial& dial, const Surroundings& around,
                                       const std::string& script, seconds longest) {
    // pppd hands the connect command to a shell: its words are the helper's own, with no data in
    // it.
    std::vector<std::string> words = {"pppd",
                                      (around.deviceDirectory / dial.device).string(),
                                      std::to_string(dial.speed),
                                      "nodetach",
                                      "logfd",
                                      "1",
                                      "lock",
                                      "modem",
                                      "crtscts",
                                      "noauth",
                                      "nopersist",
                                      "maxfail",
                                      "1",
                                      "noipdefault",
                                      "nodefaultroute",
                                      "noproxyarp",
                                      "ipcp-accept-local",
                                      "ipcp-accept-remote",
                                      "noipv6",
                                      "noccp",
                                      "nomultilink",
                                      "hide-password",
                                      "refuse-eap",
                                      "lcp-echo-interval",
                                      "30",
                                      "lcp-echo-failure",
                                      "4",
                                      "idle",
                                      std::to_string(dial.idleSeconds),
                                      "maxconnect",
                                      std::to_string(longest.count())};
    if (!dial.number.empty())
        words.insert(words.end(), {"connect", (around.systemDirectory / "chat").string() +
                                                  " -S -s -f " + script});
    if (!dial.user.empty())
        words.insert(words.end(), {"user", dial.user, "plugin", "passwordfd.so", "passwordfd",
                                   std::to_string(kSecretDescriptor)});
    if (dial.logon == PppLogon::pap)
        words.insert(words.end(), {"refuse-chap", "refuse-mschap", "refuse-mschap-v2"});
    if (dial.logon == PppLogon::chap)
        words.emplace_back("refuse-pap");
    return words;
}

/// pppd's lock, where it had no time to take it away: it holds the number of pppd's process.
void removeLock(const std::string& device, std::int64_t process) {
    const std::string name = "/var/lock/LCK.." + flat(device);
    std::ifstream lock(name);
    std::int64_t holder = 0;
    if (lock >> holder && holder == process)
        ::unlink(name.c_str());
}

}  // namespace

PppCall::PppCall(Surroundings& around, const Dial& dial) : around_(around), dial_(dial) {
    entry_.name = "dial-" + around_.token();
    entry_.operation = operation();
    entry_.facts["device"] = dial_.device;
    entry_.facts["script"] = (around_.stateDirectory / (entry_.name + ".chat")).string();
}

PppCall::~PppCall() {
    takeDown();
}

const std::string& PppCall::operation() const {
    static const std::string kName = "dial";
    return kName;
}

Result<std::unique_ptr<PppCall>> PppCall::dial(Call& call) {
    const Dial& dial = *call.request.dial;
    if (const auto checked = checkDial(dial); !checked)
        return passOn(checked);
    return speak(call, dial);
}

Result<std::unique_ptr<PppCall>> PppCall::speak(Call& call, const Dial& dial) {
    std::unique_ptr<PppCall> made(new PppCall(call.around, dial));
    if (const auto begun = made->begin(); !begun)
        return passOn(begun);
    if (const auto up = made->waitUntilUp(call); !up)
        return passOn(up);
    return made;
}

Result<void> PppCall::begin() {
    auto longest = kDay;
    if (dial_.budgetMinutes > 0) {
        const auto budget = std::chrono::minutes(dial_.budgetMinutes);
        const auto used = bookOf(around_, dial_.device).used();
        if (used >= budget)
            return fail(
                ErrorCode::limitExceeded,
                say("modem.budget-used", {{"minutes", std::to_string(dial_.budgetMinutes)}}));
        longest = budget - used;
    }
    std::error_code error;
    if (const auto device = around_.deviceDirectory / dial_.device;
        !fs::is_character_file(device, error))
        return fail(ErrorCode::notFound, say("modem.no-port", {{"device", device.string()}}));
    if (const auto written = around_.journal->write(entry_); !written)
        return written;
    const std::string& script = entry_.facts["script"];
    if (const auto written =
            dial_.number.empty() ? Result<void>() : writeRootFile(script, chatScript(dial_));
        !written)
        return written;
    const auto secret = secretPipe(dial_.secret);
    if (!secret)
        return passOn(secret);
    bookOf(around_, dial_.device).begin(longest);
    ProcessStart start;
    start.program = around_.systemDirectory / "pppd";
    start.arguments = pppdArguments(dial_, around_, script, longest);
    start.descriptors = {{secret->get(), kSecretDescriptor}};
    auto started = around_.processes->start(start);
    if (!started)
        return passOn(started);
    pppd_ = std::move(*started);
    entry_.children = {pppd_->record()};
    return around_.journal->write(entry_);
}

Result<void> PppCall::waitUntilUp(const Call& call) {
    const auto begun = around_.clock();
    std::optional<Deadline> dialling;
    for (;;) {
        const auto status = pppd_->ended();
        const PppLog log = readPppLog(pppd_->output());
        const auto now = around_.clock();
        if (log.dialling && !dialling)
            dialling = now;
        if (log.lineStands && reply_.lineMilliseconds == 0)
            reply_.lineMilliseconds = since(dialling.value_or(now), now);
        if (status)
            return tl::unexpected<core::Error>(whyPppEnded(log, *status, dial_.device));
        if (log.up() && !log.networkInterface.empty()) {
            reply_.networkInterface = log.networkInterface;
            reply_.localAddress = log.localAddress;
            reply_.peerAddress = log.peerAddress;
            entry_.facts["interface"] = log.networkInterface;
            if (const auto written = around_.journal->write(entry_); !written)
                return written;
            auto opened =
                openReceiverRoute(around_, log.networkInterface, log.localAddress, dial_.receiver);
            reply_.milliseconds = since(begun, around_.clock());
            return opened;
        }
        if (call.stop.stop_requested())
            return fail(ErrorCode::cancelled, say("connectivity.cancelled"));
        if (now >= call.deadline)
            return fail(ErrorCode::timeout,
                        log.lineStands ? say("ppp.not-in-time") : say("modem.not-in-time"));
        std::this_thread::sleep_for(kTick);
    }
}

bool PppCall::carries(const Dial& dial) {
    const bool same = dial.device == dial_.device && dial.number == dial_.number &&
                      dial.user == dial_.user && dial.receiver == dial_.receiver;
    // pppd lives on for a moment after its line was lost.
    return same && !down_ && pppd_ && !pppd_->ended() && !readPppLog(pppd_->output()).dropped;
}

core::Message PppCall::ended() {
    if (down_ || !pppd_)
        return {};
    if (!pppd_->ended() && !readPppLog(pppd_->output()).dropped)
        return {};
    const auto status = pppd_->wait(around_.clock() + kGrace, {});
    return whyPppEnded(readPppLog(pppd_->output()), status.value_or(0), dial_.device).message;
}

void PppCall::takeDown() {
    if (down_)
        return;
    down_ = true;
    if (const auto found = entry_.facts.find("interface"); found != entry_.facts.end())
        closeReceiverRoute(around_, found->second);
    if (pppd_) {
        pppd_->end(kGrace);
        removeLock(dial_.device, pppd_->record().process);
        bookOf(around_, dial_.device).settle();
    }
    const std::string& script = entry_.facts["script"];
    // chat outlives a pppd that was killed.
    signalProgramsNaming(script, SIGKILL);
    ::unlink(script.c_str());
    around_.journal->remove(entry_.name);
}

bool cleanUpCall(const JournalEntry& entry, Surroundings& around) {
    const auto fact = [&entry](const char* name) {
        const auto found = entry.facts.find(name);
        return found == entry.facts.end() ? std::string() : found->second;
    };
    closeReceiverRoute(around, fact("interface"));
    for (const ChildRecord& child : entry.children) {
        around.processes->endStray(child, kGrace);
        removeLock(fact("device"), child.process);
    }
    // Nothing but a script of this directory is ever looked for or removed.
    const fs::path script = fact("script");
    if (script.parent_path() == around.stateDirectory && script.extension() == ".chat") {
        signalProgramsNaming(script.string(), SIGKILL);
        ::unlink(script.c_str());
    }
    if (const std::string device = fact("device"); !device.empty())
        bookOf(around, device).settle();
    return true;
}

}  // namespace callbox::helper

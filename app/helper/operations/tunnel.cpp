// SPDX-License-Identifier: GPL-3.0-or-later
// "tunnel-up" and "tunnel-down": one IKEv2 tunnel of the system's charon for each session.
#include <algorithm>
#include <thread>
#include <utility>

#include "app/helper/operations/operations.h"
#include "app/helper/operations/tunnel_settings.h"
#include "app/helper/operations/tunnel_verdict.h"
#include "app/helper/vici/vici_client.h"

namespace callbox::helper {

using connectivity::helper_link::TunnelReply;
using connectivity::helper_link::TunnelUp;
using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;
using std::chrono::milliseconds;
using std::chrono::seconds;
using std::chrono::steady_clock;
using vici::Section;
using vici::ViciClient;

namespace {

const std::string kOperation = "tunnel-up";
const std::string kKeyFact = "key";
constexpr auto kTakeDownLimit = seconds(10);
constexpr auto kTick = milliseconds(20);
constexpr std::size_t kMostLines = 200;

Section withValue(const std::string& key, const std::string& value) {
    Section message;
    message.values[key] = value;
    return message;
}

/// What list-sas tells of the tunnel, as one section.
Result<Section> listed(ViciClient& charon, const std::string& name, Deadline deadline,
                       std::stop_token stop) {
    Section all;
    const auto answer = charon.stream(
        "list-sas", withValue("ike", name), "list-sa",
        [&all](const Section& event) {
            all.sections.insert(all.sections.end(), event.sections.begin(), event.sections.end());
            return true;
        },
        deadline, std::move(stop));
    if (!answer)
        return passOn(answer);
    return all;
}

/// Takes all away that charon has under this name; false when it could not be made sure.
bool removeTunnel(const std::filesystem::path& socket, const JournalEntry& entry,
                  Deadline deadline) {
    auto charon = ViciClient::connect(socket);
    // Without charon there is no tunnel of its own left either.
    if (!charon)
        return true;
    const auto gone = [&](const std::string& command, Section message) {
        const auto answer = charon->request(command, std::move(message), deadline);
        return answer.has_value();
    };
    if (!gone("unload-conn", withValue("name", entry.name)))
        return false;
    for (;;) {
        const auto left = listed(*charon, entry.name, deadline, {});
        if (!left)
            return false;
        if (left->sections.empty())
            break;
        Section terminate = withValue("ike", entry.name);
        terminate.values["force"] = "yes";
        terminate.values["timeout"] = "2000";
        terminate.values["loglevel"] = "-1";
        if (!gone("terminate", std::move(terminate)))
            return false;
        std::this_thread::sleep_for(kTick);
    }
    bool done = gone("unload-shared", withValue("id", entry.name));
    if (const auto key = entry.facts.find(kKeyFact); key != entry.facts.end())
        done = gone("unload-key", withValue("id", key->second)) && done;
    return done;
}

class Tunnel final : public Holding {
public:
    Tunnel(Surroundings& around, TunnelUp wanted, JournalEntry entry)
        : around_(around), wanted_(std::move(wanted)), entry_(std::move(entry)) {}
    ~Tunnel() override { takeDown(); }
    Tunnel(const Tunnel&) = delete;
    Tunnel& operator=(const Tunnel&) = delete;

    const std::string& operation() const override { return kOperation; }

    void takeDown() override {
        if (down_)
            return;
        down_ = true;
        // What cannot be taken down now stays in the journal for the next start.
        if (removeTunnel(around_.viciSocket, entry_, around_.clock() + kTakeDownLimit))
            around_.journal->remove(entry_.name);
        else
            around_.log("could not take down " + entry_.name);
    }

    const TunnelUp& wanted() const { return wanted_; }

    Result<TunnelReply> describe(Deadline deadline, std::stop_token stop) const {
        auto charon = ViciClient::connect(around_.viciSocket);
        if (!charon)
            return passOn(charon);
        const auto all = listed(*charon, entry_.name, deadline, std::move(stop));
        if (!all)
            return passOn(all);
        return tunnelIn(*all, entry_.name, wanted_);
    }

    Result<TunnelReply> bringUp(Deadline deadline, const std::stop_token& stop) {
        auto charon = ViciClient::connect(around_.viciSocket);
        if (!charon)
            return passOn(charon);
        if (const auto loaded = load(*charon, deadline, stop); !loaded)
            return passOn(loaded);
        return initiate(*charon, deadline, stop);
    }

private:
    Result<void> load(ViciClient& charon, Deadline deadline, const std::stop_token& stop) const {
        if (auto secret = sharedSecretOf(entry_.name, wanted_)) {
            const auto done = charon.demand("load-shared", std::move(*secret), deadline, stop);
            if (!done)
                return passOn(done);
        }
        if (auto key = privateKeyOf(wanted_)) {
            const auto done = charon.demand("load-key", std::move(*key), deadline, stop);
            if (!done)
                return passOn(done);
        }
        const auto done =
            charon.demand("load-conn", connectionOf(entry_.name, wanted_), deadline, stop);
        if (!done)
            return passOn(done);
        return {};
    }

    Result<TunnelReply> initiate(ViciClient& charon, Deadline deadline,
                                 const std::stop_token& stop) const {
        const auto began = around_.clock();
        const auto sinceThen = [&] {
            return static_cast<std::uint32_t>(
                std::chrono::round<milliseconds>(around_.clock() - began).count());
        };
        std::uint32_t proved = 0;
        std::vector<std::string> lines;
        const auto seen = [&](const Section& event) {
            const auto line = event.value("msg");
            if (line.find("IKE_SA ") == 0 && line.find(" established between ") != line.npos)
                proved = sinceThen();
            if (lines.size() < kMostLines)
                lines.push_back(line);
            return !silent(line);
        };
        Section message;
        const auto left = std::chrono::floor<milliseconds>(deadline - began).count();
        message.values = {{"ike", entry_.name},
                          {"child", entry_.name},
                          {"timeout", std::to_string(std::max<std::int64_t>(left, 1))},
                          {"loglevel", "1"}};
        const auto answer = charon.stream("initiate", std::move(message), "control-log", seen,
                                          deadline + seconds(1), stop);
        if (stop.stop_requested())
            return fail(ErrorCode::cancelled, say("connectivity.cancelled"));
        if (!answer || answer->value("success") != "yes")
            return tl::unexpected<core::Error>(
                tunnelVerdict(lines, answer ? answer->value("errmsg") : "", wanted_));
        auto reply = describe(deadline + seconds(1), stop);
        if (reply) {
            reply->ikeMilliseconds = proved;
            reply->milliseconds = sinceThen();
        }
        return reply;
    }

    Surroundings& around_;
    TunnelUp wanted_;
    JournalEntry entry_;
    bool down_ = false;
};

Result<HelperReply> performUp(Call& call) {
    auto wanted = checkedTunnel(*call.request.tunnelUp);
    if (!wanted)
        return passOn(wanted);
    HelperReply reply;
    if (const auto* held = dynamic_cast<Tunnel*>(call.session.find(kOperation));
        held != nullptr && held->wanted() == *wanted) {
        const auto found = held->describe(call.deadline, call.stop);
        if (found) {
            reply.tunnel = *found;
            return reply;
        }
        if (call.stop.stop_requested())
            return passOn(found);
    }
    call.session.drop(kOperation);

    JournalEntry entry;
    entry.name = "callbox-" + call.around.token();
    entry.operation = kOperation;
    if (wanted->login == connectivity::helper_link::TunnelLogin::certificate) {
        const auto identifier = keyIdentifierOf(wanted->key);
        if (!identifier)
            return passOn(identifier);
        entry.facts[kKeyFact] = *identifier;
    }
    if (const auto written = call.around.journal->write(entry); !written)
        return passOn(written);
    auto tunnel = std::make_unique<Tunnel>(call.around, std::move(*wanted), std::move(entry));
    const auto up = tunnel->bringUp(call.deadline, call.stop);
    if (!up)
        return passOn(up);
    reply.tunnel = *up;
    call.session.keep(std::move(tunnel));
    return reply;
}

Result<HelperReply> performDown(Call& call) {
    call.session.drop(kOperation);
    return HelperReply{};
}

bool cleanUpTunnel(const JournalEntry& entry, Surroundings& around) {
    return removeTunnel(around.viciSocket, entry, around.clock() + kTakeDownLimit);
}

}  // namespace

Operation tunnelUp() {
    return {kOperation, [](const HelperRequest& request) { return request.tunnelUp.has_value(); },
            performUp, cleanUpTunnel};
}

Operation tunnelDown() {
    return {"tunnel-down",
            [](const HelperRequest& request) { return request.tunnelDown.has_value(); },
            performDown, nullptr};
}

}  // namespace callbox::helper

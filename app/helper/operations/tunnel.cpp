// SPDX-License-Identifier: GPL-3.0-or-later
// "tunnel-up" and "tunnel-down": one IKEv2 tunnel of the system's charon for each session.
#include <utility>

#include "app/helper/operations/charon_connection.h"
#include "app/helper/operations/operations.h"
#include "app/helper/operations/tunnel_settings.h"

namespace callbox::helper {

using connectivity::helper_link::TunnelReply;
using connectivity::helper_link::TunnelUp;
using core::passOn;
using core::Result;
using std::chrono::seconds;

namespace {

const std::string kOperation = "tunnel-up";
constexpr auto kTakeDownLimit = seconds(10);

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
        removal_ = removeCharonConnection(around_, entry_, around_.clock() + kTakeDownLimit);
        if (removal_.done)
            around_.journal->remove(entry_.name);
        else
            around_.log("could not take down " + entry_.name);
    }

    /// Of a tunnel that was taken down: why it was over before; else empty.
    core::Message ended() const {
        if (!removal_.done || removal_.gatewayAnswered)
            return {};
        return removal_.wasUp ? core::say("vpn.gateway-silent", {{"gateway", wanted_.gateway}})
                              : core::say("vpn.tunnel-lost", {{"gateway", wanted_.gateway}});
    }

    const TunnelUp& wanted() const { return wanted_; }

    Result<TunnelReply> describe(Deadline deadline, std::stop_token stop) const {
        const auto all =
            listCharonConnection(around_.viciSocket, entry_.name, deadline, std::move(stop));
        if (!all)
            return passOn(all);
        return tunnelIn(*all, entry_.name, wanted_);
    }

    Result<TunnelReply> bringUp(Deadline deadline, const std::stop_token& stop) {
        const auto times = bringUpCharonConnection(
            around_, entry_.name, connectionOf(entry_.name, wanted_), wanted_, deadline, stop);
        if (!times)
            return passOn(times);
        auto reply = describe(deadline + seconds(1), stop);
        if (reply) {
            reply->ikeMilliseconds = times->ikeMilliseconds;
            reply->milliseconds = times->milliseconds;
        }
        return reply;
    }

private:
    Surroundings& around_;
    TunnelUp wanted_;
    JournalEntry entry_;
    CharonRemoval removal_;
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
        entry.facts[kCharonKeyFact] = *identifier;
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
    HelperReply reply;
    if (auto* held = dynamic_cast<Tunnel*>(call.session.find(kOperation)); held != nullptr) {
        held->takeDown();
        reply.tunnel.emplace().ended = held->ended();
        if (!reply.tunnel->ended.empty())
            call.around.log("tunnel-up: the tunnel was over: " + reply.tunnel->ended.key);
    }
    call.session.drop(kOperation);
    return reply;
}

bool cleanUpTunnel(const JournalEntry& entry, Surroundings& around) {
    return removeCharonConnection(around, entry, around.clock() + kTakeDownLimit).done;
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

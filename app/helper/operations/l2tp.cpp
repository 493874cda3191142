// SPDX-License-Identifier: GPL-3.0-or-later
// "l2tp-up" and "l2tp-down": IPsec in transport mode by charon, L2TP by an xl2tpd of the session's
// own, PPP by the pppd that it runs.
#include <csignal>
#include <fstream>
#include <iterator>
#include <thread>
#include <utility>

#include <unistd.h>

#include "app/helper/operations/charon_connection.h"
#include "app/helper/operations/l2tp_files.h"
#include "app/helper/operations/operations.h"
#include "app/helper/operations/ppp_log.h"
#include "app/helper/operations/receiver_route.h"
#include "app/helper/operations/root_file.h"
#include "app/helper/operations/stray_programs.h"
#include "app/helper/operations/tunnel_settings.h"

namespace callbox::helper {

namespace fs = std::filesystem;
using connectivity::helper_link::L2tpReply;
using connectivity::helper_link::L2tpUp;
using connectivity::helper_link::TunnelLogin;
using connectivity::helper_link::TunnelUp;
using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;
using std::chrono::milliseconds;
using std::chrono::seconds;
using vici::Section;

namespace {

const std::string kOperation = "l2tp-up";
constexpr auto kTick = milliseconds(20);
constexpr auto kGrace = milliseconds(3000);
constexpr auto kTakeDownLimit = seconds(10);
constexpr std::size_t kLogKept = std::size_t{64} << 10;

/// The IPsec part, in the words of a tunnel, so that checks and secrets are the same.
TunnelUp ipsecOf(const L2tpUp& wanted) {
    TunnelUp tunnel;
    tunnel.gateway = wanted.gateway;
    tunnel.gatewayIdentity = wanted.gatewayIdentity;
    tunnel.identity = wanted.identity;
    tunnel.receiver = wanted.receiver;
    tunnel.login = wanted.sharedKey.empty() ? TunnelLogin::certificate : TunnelLogin::presharedKey;
    tunnel.secret = wanted.sharedKey;
    tunnel.certificate = wanted.certificate;
    tunnel.key = wanted.key;
    tunnel.authority = wanted.authority;
    tunnel.ikeProposals = wanted.ikeProposals;
    tunnel.espProposals = wanted.espProposals;
    tunnel.encapsulate = wanted.encapsulate;
    return tunnel;
}

/// Only L2TP, host to host. The trap stays when the association is lost: nothing of L2TP ever
/// leaves in clear.
Section transportOf(const std::string& name, const TunnelUp& ipsec, bool version2) {
    Section message = connectionOf(name, ipsec);
    Section& connection = message.sections.front().content;
    connection.values["version"] = version2 ? "2" : "1";
    connection.lists.erase("vips");
    for (auto& [part, section] : connection.sections) {
        if (part != "children")
            continue;
        Section& child = section.sections.front().content;
        child.values["mode"] = "transport";
        child.values["start_action"] = "trap";
        child.values["dpd_action"] = "trap";
        child.lists["local_ts"] = {"dynamic[udp/1701]"};
        child.lists["remote_ts"] = {"dynamic[udp/1701]"};
    }
    return message;
}

std::string readBounded(const fs::path& file) {
    std::ifstream stream(file);
    std::string text(kLogKept, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

struct Files {
    Files(const fs::path& directory, const std::string& name)
        : configuration(directory / (name + ".xl2tpd")),
          options(directory / (name + ".ppp")),
          log(directory / (name + ".log")),
          process(directory / (name + ".pid")),
          control(directory / (name + ".control")) {}

    void remove() const {
        for (const fs::path& file : {configuration, options, log, process, control})
            ::unlink(file.c_str());
    }

    fs::path configuration, options, log, process, control;
};

/// pppd first, so that it takes its leave from the access server; then all that names the files.
void endPrograms(const Files& files) {
    const auto until = std::chrono::steady_clock::now() + kGrace;
    while (signalProgramsNaming(files.options.string(), SIGTERM) > 0 &&
           std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(milliseconds(200));
    signalProgramsNaming(files.options.string(), SIGKILL);
}

class L2tp final : public Holding {
public:
    L2tp(Surroundings& around, L2tpUp wanted)
        : around_(around),
          wanted_(std::move(wanted)),
          ipsec_(ipsecOf(wanted_)),
          name_("l2tp-" + around.token()),
          files_(around.stateDirectory, name_) {
        entry_.name = name_;
        entry_.operation = kOperation;
    }
    ~L2tp() override { takeDown(); }
    L2tp(const L2tp&) = delete;
    L2tp& operator=(const L2tp&) = delete;

    const std::string& operation() const override { return kOperation; }
    const L2tpReply& reply() const { return reply_; }

    bool carries(const L2tpUp& wanted) {
        return !down_ && lost().empty() && wanted.gateway == wanted_.gateway &&
               wanted.user == wanted_.user && wanted.receiver == wanted_.receiver;
    }

    /// Takes it down; why it was over before, else empty.
    core::Message end() {
        const core::Message above = lost();
        takeDown();
        // Under a gateway that fell silent, PPP and L2TP notice late. IKEv1 has no answer to
        // expect.
        if (wanted_.ikeVersion2 && removal_.done && !removal_.gatewayAnswered)
            return say("vpn.gateway-silent", {{"gateway", wanted_.gateway}});
        return above;
    }

    Result<void> bringUp(const Call& call) {
        const auto begun = around_.clock();
        if (ipsec_.login == TunnelLogin::certificate) {
            const auto identifier = keyIdentifierOf(ipsec_.key);
            if (!identifier)
                return passOn(identifier);
            entry_.facts[kCharonKeyFact] = *identifier;
        }
        if (auto written = around_.journal->write(entry_); !written)
            return written;
        const auto ipsec =
            bringUpCharonConnection(around_, name_, transportOf(name_, ipsec_, wanted_.ikeVersion2),
                                    ipsec_, call.deadline, call.stop);
        if (!ipsec)
            return passOn(ipsec);
        reply_.ipsecMilliseconds = ipsec->milliseconds;
        if (auto started = startXl2tpd(); !started)
            return started;
        if (auto up = waitUntilUp(call); !up)
            return up;
        reply_.milliseconds = static_cast<std::uint32_t>(
            std::chrono::duration_cast<milliseconds>(around_.clock() - begun).count());
        return {};
    }

    void takeDown() override {
        if (down_)
            return;
        down_ = true;
        closeReceiverRoute(around_, reply_.networkInterface);
        endPrograms(files_);
        if (xl2tpd_)
            xl2tpd_->end(kGrace);
        files_.remove();
        removal_ = removeCharonConnection(around_, entry_, around_.clock() + kTakeDownLimit);
        if (removal_.done)
            around_.journal->remove(entry_.name);
        else
            around_.log("could not take down " + entry_.name);
    }

private:
    /// Why PPP or L2TP is over, as its programs tell it; empty while they carry.
    core::Message lost() {
        const PppLog log = readPppLog(readBounded(files_.log));
        if (log.silent)
            return say("ppp.silent");
        if (!xl2tpd_ || xl2tpd_->ended())
            return say("l2tp.ended");
        if (auto verdict = xl2tpdVerdict(xl2tpd_->output()); !verdict.empty())
            return verdict;
        return fs::exists("/sys/class/net/" + reply_.networkInterface) ? core::Message{}
                                                                       : say("l2tp.closed");
    }

    Result<void> startXl2tpd() {
        if (auto written =
                writeRootFile(files_.options, l2tpPppOptions(wanted_, files_.log.string()));
            !written)
            return written;
        if (auto written = writeRootFile(files_.configuration,
                                         xl2tpdConfiguration(wanted_, files_.options.string()));
            !written)
            return written;
        ProcessStart start;
        start.program = around_.systemDirectory / "xl2tpd";
        start.arguments = {"xl2tpd", "-D",
                           "-c",     files_.configuration.string(),
                           "-p",     files_.process.string(),
                           "-C",     files_.control.string()};
        auto started = around_.processes->start(start);
        if (!started)
            return passOn(started);
        xl2tpd_ = std::move(*started);
        entry_.children = {xl2tpd_->record()};
        return around_.journal->write(entry_);
    }

    Result<void> waitUntilUp(const Call& call) {
        for (;;) {
            const PppLog log = readPppLog(readBounded(files_.log));
            if (log.up() && !log.networkInterface.empty()) {
                reply_.networkInterface = log.networkInterface;
                reply_.localAddress = log.localAddress;
                reply_.peerAddress = log.peerAddress;
                entry_.facts["interface"] = log.networkInterface;
                if (auto written = around_.journal->write(entry_); !written)
                    return written;
                return openReceiverRoute(around_, log.networkInterface, log.localAddress,
                                         wanted_.receiver);
            }
            if (log.logonRefused)
                return fail(ErrorCode::authentication, say("ppp.logon-refused"));
            const auto verdict = xl2tpdVerdict(xl2tpd_->output());
            if (!verdict.empty())
                return fail(ErrorCode::unavailable, verdict);
            if (xl2tpd_->ended())
                return fail(ErrorCode::unavailable, say("l2tp.ended"), xl2tpd_->output());
            if (call.stop.stop_requested())
                return fail(ErrorCode::cancelled, say("connectivity.cancelled"));
            if (around_.clock() >= call.deadline)
                return fail(ErrorCode::timeout,
                            log.lineStands ? say("ppp.not-in-time") : say("l2tp.silent"));
            std::this_thread::sleep_for(kTick);
        }
    }

    Surroundings& around_;
    L2tpUp wanted_;
    TunnelUp ipsec_;
    std::string name_;
    Files files_;
    JournalEntry entry_;
    L2tpReply reply_;
    std::unique_ptr<Process> xl2tpd_;
    CharonRemoval removal_;
    bool down_ = false;
};

Result<HelperReply> performUp(Call& call) {
    const L2tpUp& wanted = *call.request.l2tpUp;
    if (const auto checked = checkL2tp(wanted); !checked)
        return passOn(checked);
    if (const auto checked = checkedTunnel(ipsecOf(wanted)); !checked)
        return passOn(checked);
    HelperReply reply;
    if (auto* held = static_cast<L2tp*>(call.session.find(kOperation));
        held != nullptr && held->carries(wanted)) {
        reply.l2tp = held->reply();
        return reply;
    }
    call.session.drop(kOperation);
    auto session = std::make_unique<L2tp>(call.around, wanted);
    if (const auto up = session->bringUp(call); !up)
        return passOn(up);
    reply.l2tp = session->reply();
    call.session.keep(std::move(session));
    return reply;
}

Result<HelperReply> performDown(Call& call) {
    HelperReply reply;
    if (auto* held = static_cast<L2tp*>(call.session.find(kOperation)); held != nullptr) {
        reply.l2tp.emplace().ended = held->end();
        if (!reply.l2tp->ended.empty())
            call.around.log("l2tp-up: the session was over: " + reply.l2tp->ended.key);
    }
    call.session.drop(kOperation);
    return reply;
}

bool cleanUpL2tp(const JournalEntry& entry, Surroundings& around) {
    if (const auto found = entry.facts.find("interface"); found != entry.facts.end())
        closeReceiverRoute(around, found->second);
    const Files files(around.stateDirectory, entry.name);
    endPrograms(files);
    for (const ChildRecord& child : entry.children)
        around.processes->endStray(child, kGrace);
    files.remove();
    return removeCharonConnection(around, entry, around.clock() + kTakeDownLimit).done;
}

}  // namespace

Operation l2tpUpOperation() {
    return {kOperation, [](const HelperRequest& request) { return request.l2tpUp.has_value(); },
            &performUp, &cleanUpL2tp};
}

Operation l2tpDownOperation() {
    return {"l2tp-down", [](const HelperRequest& request) { return request.l2tpDown.has_value(); },
            &performDown, nullptr};
}

}  // namespace callbox::helper

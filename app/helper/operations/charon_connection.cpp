// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/charon_connection.h"

#include <algorithm>
#include <thread>
#include <utility>

#include "app/helper/operations/tunnel_settings.h"
#include "app/helper/operations/tunnel_verdict.h"

namespace callbox::helper {

using connectivity::helper_link::TunnelUp;
using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using core::say;
using std::chrono::milliseconds;
using std::chrono::seconds;
using vici::Section;
using vici::ViciClient;

namespace {

constexpr auto kTick = milliseconds(20);
constexpr std::size_t kMostLines = 200;

Section withValue(const std::string& key, const std::string& value) {
    Section message;
    message.values[key] = value;
    return message;
}

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

Result<void> load(ViciClient& charon, const std::string& name, Section connection,
                  const TunnelUp& wanted, Deadline deadline, const std::stop_token& stop) {
    if (auto secret = sharedSecretOf(name, wanted)) {
        const auto done = charon.demand("load-shared", std::move(*secret), deadline, stop);
        if (!done)
            return passOn(done);
    }
    if (auto key = privateKeyOf(wanted)) {
        const auto done = charon.demand("load-key", std::move(*key), deadline, stop);
        if (!done)
            return passOn(done);
    }
    const auto done = charon.demand("load-conn", std::move(connection), deadline, stop);
    if (!done)
        return passOn(done);
    return {};
}
}  // namespace

Result<CharonTimes> bringUpCharonConnection(Surroundings& around, const std::string& name,
                                            Section connection, const TunnelUp& wanted,
                                            Deadline deadline, const std::stop_token& stop) {
    auto charon = ViciClient::connect(around.viciSocket);
    if (!charon)
        return passOn(charon);
    {
        const std::lock_guard lock(around.charonCredentials);
        if (const auto loaded = load(*charon, name, std::move(connection), wanted, deadline, stop);
            !loaded)
            return passOn(loaded);
    }
    const auto began = around.clock();
    const auto sinceThen = [&] {
        return static_cast<std::uint32_t>(
            std::chrono::round<milliseconds>(around.clock() - began).count());
    };
    CharonTimes times;
    std::vector<std::string> lines;
    const auto seen = [&](const Section& event) {
        const auto line = event.value("msg");
        if (line.find("IKE_SA ") == 0 && line.find(" established between ") != line.npos)
            times.ikeMilliseconds = sinceThen();
        if (lines.size() < kMostLines)
            lines.push_back(line);
        return !silent(line);
    };
    Section message;
    const auto left = std::chrono::floor<milliseconds>(deadline - began).count();
    message.values = {{"ike", name},
                      {"child", name},
                      {"timeout", std::to_string(std::max<std::int64_t>(left, 1))},
                      {"loglevel", "1"}};
    const auto answer = charon->stream("initiate", std::move(message), "control-log", seen,
                                       deadline + seconds(1), stop);
    if (stop.stop_requested())
        return fail(ErrorCode::cancelled, say("connectivity.cancelled"));
    if (!answer || answer->value("success") != "yes")
        return tl::unexpected<core::Error>(
            tunnelVerdict(lines, answer ? answer->value("errmsg") : "", wanted));
    times.milliseconds = sinceThen();
    return times;
}

Result<Section> listCharonConnection(const std::filesystem::path& socket, const std::string& name,
                                     Deadline deadline, std::stop_token stop) {
    auto charon = ViciClient::connect(socket);
    if (!charon)
        return passOn(charon);
    return listed(*charon, name, deadline, std::move(stop));
}

namespace {

/// Nobody's certificates are needed when there is no connection: a renewed one must not be passed
/// over for what charon remembers of the old one.
void clearUnused(ViciClient& charon, Deadline deadline) {
    bool unused = true;
    const auto seen = [&unused](const Section&) {
        unused = false;
        return true;
    };
    for (const auto& [command, event] :
         {std::pair("list-conns", "list-conn"), std::pair("list-sas", "list-sa")})
        if (!charon.stream(command, {}, event, seen, deadline, {}))
            return;
    if (!unused)
        return;
    static_cast<void>(charon.request("clear-creds", {}, deadline));
    static_cast<void>(charon.request("flush-certs", {}, deadline));
}

/// Tells the gateway, and waits a moment for its answer.
bool terminateAll(ViciClient& charon, const std::string& name, Deadline deadline,
                  CharonRemoval& removal) {
    for (;;) {
        const auto left = listed(charon, name, deadline, {});
        if (!left)
            return false;
        if (left->sections.empty())
            return true;
        removal.wasUp = true;
        Section terminate = withValue("ike", name);
        terminate.values["force"] = "yes";
        terminate.values["timeout"] = "2000";
        terminate.values["loglevel"] = "1";
        const auto told = charon.stream("terminate", std::move(terminate), "control-log",
                                        [&removal](const Section& event) {
                                            removal.gatewayAnswered = removal.gatewayAnswered ||
                                                                      answered(event.value("msg"));
                                            return true;
                                        },
                                        deadline, {});
        if (!told)
            return false;
        std::this_thread::sleep_for(kTick);
    }
}

}  // namespace

CharonRemoval removeCharonConnection(Surroundings& around, const JournalEntry& entry,
                                     Deadline deadline) {
    CharonRemoval removal;
    auto charon = ViciClient::connect(around.viciSocket);
    // Without charon there is no tunnel of its own left either.
    if (!charon) {
        removal.done = true;
        return removal;
    }
    const auto gone = [&](const std::string& command, Section message) {
        return charon->request(command, std::move(message), deadline).has_value();
    };
    if (!gone("unload-conn", withValue("name", entry.name)) ||
        !terminateAll(*charon, entry.name, deadline, removal))
        return removal;
    removal.done = gone("unload-shared", withValue("id", entry.name));
    if (const auto key = entry.facts.find(kCharonKeyFact); key != entry.facts.end())
        removal.done = gone("unload-key", withValue("id", key->second)) && removal.done;
    const std::lock_guard lock(around.charonCredentials);
    clearUnused(*charon, deadline);
    return removal;
}

}  // namespace callbox::helper

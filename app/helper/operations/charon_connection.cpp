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
    if (const auto loaded = load(*charon, name, std::move(connection), wanted, deadline, stop);
        !loaded)
        return passOn(loaded);
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

bool removeCharonConnection(const std::filesystem::path& socket, const JournalEntry& entry,
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
    if (const auto key = entry.facts.find(kCharonKeyFact); key != entry.facts.end())
        done = gone("unload-key", withValue("id", key->second)) && done;
    return done;
}

}  // namespace callbox::helper

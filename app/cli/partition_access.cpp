// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/partition_access.h"

#include <algorithm>
#include <sstream>

#include "app/cli/enum_text.h"
#include "app/cli/host_key.h"
#include "app/cli/read_file.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

std::vector<std::string> pieces(const std::vector<std::string>& values) {
    std::vector<std::string> all;
    for (const auto& value : values) {
        std::istringstream list(value);
        for (std::string piece; std::getline(list, piece, ',');)
            all.push_back(piece);
    }
    return all;
}

core::Result<std::vector<core::JumpHost>> readJumpHosts(Session& session, const Parsed& parsed) {
    const auto known = knownHosts(parsed);
    if (!known)
        return core::passOn(known);
    const auto fingerprints = pieces(parsed.values("jump-host-key"));
    std::vector<core::JumpHost> way;
    for (const auto& text : pieces(parsed.values("jump"))) {
        if (text == "none")
            continue;
        const auto address = jumpAddress(text);
        if (!address)
            return core::passOn(address);
        const auto offer = session.call(api::kPartitionProbe,
                                        {address->host, address->port, address->user, way, *known});
        if (!offer)
            return core::passOn(offer);
        KeyTrust trust = partitionTrust(parsed, address->host);
        trust.expected =
            way.size() < fingerprints.size() ? fingerprints[way.size()] : std::string();
        const auto confirmed = confirmHostKey(session, trust, *offer);
        if (!confirmed)
            return core::passOn(confirmed);
        way.push_back({*address, *confirmed});
    }
    return way;
}

}  // namespace

std::vector<Option> accessOptions() {
    return {{"platform", Takes::value, "NAME",
             "what it runs: automatic, linux, aix, vios or hmc (automatic)"},
            {"jump", Takes::value, "[USER@]HOST[:PORT]",
             "a host on the way, from the console outward; `none` takes them away", 'J', true},
            {"jump-host-key", Takes::value, "SHA256:...",
             "the fingerprint that jump host must show, in the same order", 0, true},
            {"client-key", Takes::value, "FILE",
             "log in with this file of the console's key directory only"},
            {"elevate", Takes::nothing, "", "use sudo -n for the sources that need root"},
            {"no-elevate", Takes::nothing, "", "do not"},
            {"known-hosts", Takes::value, "FILE",
             "trust the host keys of this known_hosts file, refuse others and revoked ones"}};
}

core::Result<core::PartitionAddress> jumpAddress(const std::string& text) {
    core::PartitionAddress address;
    std::string rest = text;
    if (const auto at = rest.rfind('@'); at != std::string::npos) {
        address.user = rest.substr(0, at);
        rest.erase(0, at + 1);
    }
    std::string port;
    const auto bracket = rest.find(']');
    if (!rest.empty() && rest.front() == '[' && bracket != std::string::npos) {
        address.host = rest.substr(1, bracket - 1);
        port = rest.substr(bracket + 1);
    } else if (std::count(rest.begin(), rest.end(), ':') == 1) {
        address.host = rest.substr(0, rest.find(':'));
        port = rest.substr(rest.find(':'));
    } else {
        address.host = rest;
    }
    if (!port.empty()) {
        const auto number =
            wholeNumber("jump", port.front() == ':' ? port.substr(1) : port, 1, 65'535);
        if (!number)
            return core::passOn(number);
        address.port = static_cast<std::uint16_t>(*number);
    }
    if (address.host.empty() || address.user.empty())
        return core::failField("jump", say("cli.usage.jump", {{"text", text}}));
    return address;
}

core::Result<core::PartitionAccess> readAccess(Session& session, const Parsed& parsed,
                                               core::PartitionAccess access) {
    if (parsed.has("platform") && !fromName(parsed.value("platform"), access.platform))
        return core::failField("platform", say("cli.usage.platform"));
    if (parsed.has("client-key"))
        access.clientKey = parsed.value("client-key");
    if (parsed.has("elevate") || parsed.has("no-elevate"))
        access.elevate = parsed.has("elevate");
    if (parsed.has("jump")) {
        auto way = readJumpHosts(session, parsed);
        if (!way)
            return core::passOn(way);
        access.jumpHosts = std::move(*way);
    }
    return access;
}

core::Result<std::string> knownHosts(const Parsed& parsed) {
    if (!parsed.has("known-hosts"))
        return std::string();
    return readFile(parsed.value("known-hosts"));
}

}  // namespace callbox::cli

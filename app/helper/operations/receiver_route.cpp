// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helper/operations/receiver_route.h"

#include <charconv>

namespace callbox::helper {

using core::ErrorCode;
using core::fail;
using core::Result;
using core::say;

namespace {

/// Number of the first interface's table and of its rule: ppp3's are 10003.
constexpr unsigned kFirstTable = 10'000;
constexpr unsigned kMostInterfaces = 1000;
constexpr std::chrono::seconds kPatience{10};

std::optional<std::string> tableOf(const std::string& networkInterface) {
    if (!networkInterface.starts_with("ppp"))
        return {};
    unsigned unit = 0;
    const char* end = networkInterface.data() + networkInterface.size();
    const auto read = std::from_chars(networkInterface.data() + 3, end, unit);
    if (read.ec != std::errc() || read.ptr != end || unit >= kMostInterfaces)
        return {};
    return std::to_string(kFirstTable + unit);
}

}  // namespace

Result<void> runIp(Surroundings& around, std::vector<std::string> words) {
    ProcessStart start;
    start.program = around.systemDirectory / "ip";
    start.arguments = std::move(words);
    start.arguments.insert(start.arguments.begin(), "ip");
    const auto process = around.processes->start(start);
    if (!process)
        return core::passOn(process);
    const auto status = (*process)->wait(around.clock() + kPatience, {});
    if (status == 0)
        return {};
    return fail(ErrorCode::unavailable, say("ppp.no-route"), (*process)->output());
}

Result<void> openRoute(Surroundings& around, const ReceiverRoute& route) {
    const bool six = route.receiver.find(':') != std::string::npos;
    closeRoute(around, route.table, six);
    const std::string family = six ? "-6" : "-4";
    std::vector<std::string> toReceiver = {family, "route", "add",
                                           route.receiver + (six ? "/128" : "/32")};
    if (!route.gateway.empty())
        toReceiver.insert(toReceiver.end(), {"via", route.gateway});
    toReceiver.insert(toReceiver.end(), {"dev", route.networkInterface, "table", route.table});
    if (!route.gateway.empty())
        toReceiver.emplace_back("onlink");
    for (const auto& words : std::vector<std::vector<std::string>>{
             toReceiver,
             {family, "route", "add", "unreachable", "default", "table", route.table},
             {family, "rule", "add", "priority", route.table, "oif", route.networkInterface,
              "lookup", route.table},
             // By this one, reverse path filtering finds that answers come in where they should.
             {family, "rule", "add", "priority", route.table, "from", route.localAddress, "lookup",
              route.table}})
        if (auto done = runIp(around, words); !done) {
            closeRoute(around, route.table, six);
            return done;
        }
    return {};
}

void closeRoute(Surroundings& around, const std::string& table, bool six) {
    // Each fails where there is nothing to take away, which is as good.
    const std::string family = six ? "-6" : "-4";
    for (int rules = 0; rules < 8; ++rules)
        if (!runIp(around, {family, "rule", "del", "priority", table}))
            break;
    static_cast<void>(runIp(around, {family, "route", "flush", "table", table}));
}

Result<void> openReceiverRoute(Surroundings& around, const std::string& networkInterface,
                               const std::string& localAddress, const std::string& receiver) {
    const auto table = tableOf(networkInterface);
    if (!table)
        return fail(ErrorCode::internal, say("ppp.no-route"), networkInterface);
    return openRoute(around, {*table, networkInterface, localAddress, receiver});
}

void closeReceiverRoute(Surroundings& around, const std::string& networkInterface) {
    if (const auto table = tableOf(networkInterface))
        closeRoute(around, *table, false);
}

}  // namespace callbox::helper

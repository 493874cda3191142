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

}  // namespace

Result<void> openReceiverRoute(Surroundings& around, const std::string& networkInterface,
                               const std::string& localAddress, const std::string& receiver) {
    const auto table = tableOf(networkInterface);
    if (!table)
        return fail(ErrorCode::internal, say("ppp.no-route"), networkInterface);
    closeReceiverRoute(around, networkInterface);
    for (const auto& words : std::vector<std::vector<std::string>>{
             {"-4", "route", "add", receiver + "/32", "dev", networkInterface, "table", *table},
             {"-4", "route", "add", "unreachable", "default", "table", *table},
             {"-4", "rule", "add", "priority", *table, "oif", networkInterface, "lookup", *table},
             // By this one, reverse path filtering finds that answers come in where they should.
             {"-4", "rule", "add", "priority", *table, "from", localAddress, "lookup", *table}})
        if (auto done = runIp(around, words); !done) {
            closeReceiverRoute(around, networkInterface);
            return done;
        }
    return {};
}

void closeReceiverRoute(Surroundings& around, const std::string& networkInterface) {
    const auto table = tableOf(networkInterface);
    if (!table)
        return;
    // Each fails where there is nothing to take away, which is as good.
    for (int rules = 0; rules < 8; ++rules)
        if (!runIp(around, {"-4", "rule", "del", "priority", *table}))
            break;
    static_cast<void>(runIp(around, {"-4", "route", "flush", "table", *table}));
}

}  // namespace callbox::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rmc/collect/hmc_records.h"
#include "rmc/collect/lssvcevents.h"
#include "rmc/watch/command_watch.h"
#include "rmc/watch/platform_watches.h"
#include "rmc/watch/snapshot_source.h"

namespace callbox::rmc::watch {

namespace {

using core::say;

constexpr std::string_view kConnection = "hmc-connection";

/// What the HMC says of connections it lost is one condition, however many events it wrote.
void lostConnections(std::string_view text, ConditionBook& conditions) {
    constexpr std::string_view kEvents = "hmc-lost-connections";
    const auto events = collect::readServiceableEvents(text);
    std::size_t lost = 0;
    if (events)
        for (const auto& event : *events)
            lost += event.kind == collect::kHmcConnectionLost ? 1 : 0;
    if (lost == 0)
        conditions.settle(kEvents);
    else
        conditions.complain(kEvents,
                            say("watch.hmc-lost-connections", {{"count", std::to_string(lost)}}));
}

/// Service processors that the HMC does not reach.
void connectionStates(std::string_view text, ConditionBook& conditions) {
    const auto records = collect::readHmcRecords(text);
    std::string broken;
    if (records)
        for (const auto& record : *records) {
            const auto state = collect::hmcValue(record, "state");
            const auto name =
                collect::managedSystemName(collect::hmcValue(record, "type_model_serial_num"));
            if (!name.empty() && state != "Connected" && broken.size() < 200)
                broken += (broken.empty() ? "" : ", ") + name;
        }
    if (broken.empty())
        conditions.settle(kConnection);
    else
        conditions.complain(kConnection, say("watch.hmc-not-connected", {{"systems", broken}}));
}

}  // namespace

core::Result<std::unique_ptr<ProblemWatch>> makeHmcWatch(const ProblemWatchOptions& options) {
    const auto* events = findSnapshotSource("lssvcevents");
    std::vector<CommandWatch::Poll> polls;
    polls.push_back({"lssvcevents", "lssvcevents -t hardware --filter status=open",
                     events->interval, std::size_t{8} << 20, true, &lostConnections});
    polls.push_back({"lssysconn", "lssysconn -r all", std::chrono::minutes(5), std::size_t{1} << 20,
                     false, &connectionStates});
    return std::make_unique<CommandWatch>(options, std::move(polls));
}

}  // namespace callbox::rmc::watch

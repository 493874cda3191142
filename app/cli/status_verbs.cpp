// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

ExitCode status(Session& session, const Parsed&) {
    const auto status = session.call(api::kStatusGet);
    if (!status)
        return session.fail(status.error());
    if (session.json())
        return session.printJson(core::toJson(*status));
    const api::PartitionCounts& partitions = status->partitions;
    const auto number = [](std::uint64_t value) { return std::to_string(value); };
    session.field("Call home", nameOf(status->health));
    session.field("Reason", session.text(status->healthReason));
    session.field("Console", session.systemName(status->consoleMtms));
    session.field("Console ID", status->consoleId);
    session.field("Path", status->path);
    session.field("Last contact", session.time(status->lastContact));
    session.field("Next transmittal", session.time(status->nextTransmittal));
    session.field("Waiting messages", number(status->waiting));
    session.field("Oldest waiting", session.time(status->oldestWaiting));
    session.field("Partitions", number(partitions.total) + " (" + number(partitions.active) +
                                    " active, " + number(partitions.pending) + " pending, " +
                                    number(partitions.inactive) + " inactive, " +
                                    number(partitions.none) + " none)");
    session.field("Open events", number(status->events.open) + " (" +
                                     number(status->events.critical) + " critical, " +
                                     number(status->events.warning) + " warning)");
    session.field("Version", status->version);
    for (const core::Message& alarm : status->alarms) {
        session.field("Alarm", session.text(alarm));
        session.field("  Remedy", session.words().remedy(alarm));
    }
    return ExitCode::ok;
}

ExitCode inventory(Session& session, const Parsed& parsed) {
    std::optional<core::InventoryKind> kind;
    if (parsed.has("kind")) {
        core::InventoryKind named{};
        if (!fromName(parsed.value("kind"), named))
            return session.refuse(
                "kind", say("cli.usage.inventory-kind", {{"text", parsed.value("kind")}}));
        kind = named;
    }
    auto reply = session.call(api::kInventoryGet, api::PartitionId{parsed.positional[0]});
    if (!reply)
        return session.fail(reply.error());
    if (kind && reply->inventory)
        std::erase_if(reply->inventory->items,
                      [&](const core::InventoryItem& item) { return item.kind != *kind; });
    if (session.json())
        return session.printJson(core::toJson(*reply));
    if (!reply->inventory)
        return session.fail({core::ErrorCode::notFound, say("cli.not-collected"), {}, {}});
    const core::Inventory& found = *reply->inventory;
    session.field("System", session.systemName(found.system.mtms));
    if (found.system.identitySource != core::IdentitySource::dmi)
        session.field("Known by",
                      nameOf(found.system.identitySource) + ' ' + found.system.machineUuid);
    session.field("Operating system", found.osName + ' ' + found.osLevel);
    session.field("Collected", session.time(found.collectedAt));
    session.field("Items", std::to_string(found.items.size()));
    session.field("Acknowledged digest", reply->acknowledgedDigest);
    Table table({"KIND", "NAME", "MODEL", "PART NUMBER", "SERIAL NUMBER", "LOCATION", "LEVEL"});
    for (const core::InventoryItem& item : found.items)
        table.add({nameOf(item.kind), item.name, item.model, item.partNumber, item.serialNumber,
                   item.locationCode,
                   item.firmwareLevel.empty() ? item.version : item.firmwareLevel});
    session.out() << '\n';
    table.print(session.out());
    for (const core::UnreadableSource& source : found.unreadable)
        session.field("Not read: " + core::showable(source.source), session.text(source.reason));
    return ExitCode::ok;
}

ExitCode showJob(Session& session, const Parsed& parsed) {
    if (parsed.has("follow"))
        return session.follow(parsed.positional[0]);
    const auto job = session.call(api::kJobGet, api::JobId{parsed.positional[0]});
    return job ? session.finish(*job) : session.fail(job.error());
}

ExitCode cancelJob(Session& session, const Parsed& parsed) {
    const auto done = session.call(api::kJobCancel, api::JobId{parsed.positional[0]});
    return done ? ExitCode::ok : session.fail(done.error());
}

}  // namespace

void addStatusVerbs(Verbs& verbs) {
    verbs.push_back({"status", "", "Show how the service is and what waits", 0, 0, {}, "", status});
    verbs.push_back({"inventory",
                     "PARTITION",
                     "Show what was collected from a partition",
                     1,
                     1,
                     {{"kind", Takes::value, "KIND", "only memoryModule, disk, package ..."}},
                     "",
                     inventory});
    verbs.push_back({"job",
                     "ID",
                     "Show a job",
                     1,
                     1,
                     {{"follow", Takes::nothing, "", "wait for its end"}},
                     "",
                     showJob});
    verbs.push_back({"job cancel", "ID", "Cancel a job", 1, 1, {}, "", cancelJob});
}

}  // namespace callbox::cli

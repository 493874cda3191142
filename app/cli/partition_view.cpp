// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include <boost/algorithm/string/join.hpp>

#include "app/cli/enum_text.h"
#include "app/cli/partition_configuration.h"
#include "app/cli/verb.h"
#include "core/model/capability_mask.h"

namespace callbox::cli {

using core::say;
using core::showable;
namespace api = core::api;

namespace {

std::string placeOf(const core::Partition& partition) {
    if (partition.access.platform == core::PartitionPlatform::local)
        return "this machine";
    const std::string& host = partition.address.host;
    const bool bare = host.find(':') != std::string::npos;
    return (bare ? '[' + host + ']' : host) + ':' + std::to_string(partition.address.port);
}

/// As declared, else as found.
core::PartitionPlatform platformOf(const core::Partition& partition) {
    return partition.access.platform == core::PartitionPlatform::automatic
               ? partition.platform
               : partition.access.platform;
}

/// The form has no quoting: its own delimiters in a value become spaces.
std::string plain(const std::string& value) {
    std::string text = showable(value);
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '<' || c == '>' || c == ','; }, ' ');
    return text;
}

}  // namespace

ExitCode listPartitions(Session& session, const Parsed& parsed) {
    api::PartitionQuery query;
    query.text = parsed.value("text");
    if (parsed.has("channel")) {
        core::ChannelState state{};
        if (!fromName(parsed.value("channel"), state))
            return session.refuse("channel", say("cli.usage.channel-state"));
        query.channel = state;
    }
    const auto page = session.all(api::kPartitionList, query);
    if (!page)
        return session.fail(page.error());
    if (session.json())
        return session.printJson(core::toJson(*page));
    Table table({"NAME", "CHANNEL", "HOST", "PLATFORM", "SYSTEM", "OPERATING SYSTEM", "DCAPS",
                 "LAST SEEN", "EVENTS", "REASON"});
    for (const api::PartitionRow& row : page->rows) {
        const core::Partition& partition = row.partition;
        table.add({partition.name, nameOf(partition.channel), placeOf(partition),
                   nameOf(platformOf(partition)),
                   row.systemMtms.empty() ? row.systemName : row.systemMtms.text(),
                   partition.osName + ' ' + partition.osLevel, core::capabilityMaskText(partition),
                   session.time(partition.lastSeen), std::to_string(row.openEvents),
                   session.text(partition.channelReason)});
    }
    table.print(session.out());
    return ExitCode::ok;
}

ExitCode listPartitionsAsHmc(Session& session, const Parsed& parsed) {
    if (!parsed.has("dlpar"))
        return session.refuse("dlpar", say("cli.usage.lspartition"));
    const auto page = session.all(api::kPartitionList);
    if (!page)
        return session.fail(page.error());
    if (session.json())
        return session.printJson(core::toJson(*page));
    std::size_t index = 0;
    for (const api::PartitionRow& row : page->rows) {
        const core::Partition& partition = row.partition;
        const bool active = partition.channel == core::ChannelState::active;
        session.out() << "<#" << index << "> Partition:<" << index + 1 << '*'
                      << plain(row.systemMtms.empty() ? "*" : row.systemMtms.text()) << ", "
                      << plain(partition.name) << ", " << plain(partition.address.host) << ">\n"
                      << "       Active:<" << (active ? 1 : 0) << ">, OS:<"
                      << plain(partition.osName) << ", " << plain(partition.osLevel) << ", "
                      << plain(partition.kernel) << ">, DCaps:<"
                      << core::capabilityMaskText(partition)
                      << ">, CmdCaps:<0x00, 0x00>, PinnedMem:<0>\n";
        ++index;
    }
    return ExitCode::ok;
}

ExitCode showPartition(Session& session, const Parsed& parsed) {
    const auto row = session.call(api::kPartitionGet, api::PartitionId{parsed.positional[0]});
    if (!row)
        return session.fail(row.error());
    if (session.json())
        return session.printJson(core::toJson(*row));
    const core::Partition& partition = row->partition;
    const auto declared = partition.access.platform;
    std::vector<std::string> way;
    for (const auto& jump : partition.access.jumpHosts)
        way.push_back(jump.address.user + '@' + jump.address.host + ':' +
                      std::to_string(jump.address.port) + ' ' + jump.hostKey.fingerprint);
    session.field("Name", partition.name);
    session.field("ID", partition.id);
    session.field("Channel", nameOf(partition.channel));
    session.field("Reason", session.text(partition.channelReason));
    session.field("Last seen", session.time(partition.lastSeen));
    session.field("Reached at", placeOf(partition));
    session.field("User", partition.address.user);
    session.field("By way of", boost::algorithm::join(way, ", "));
    session.field("Platform", nameOf(platformOf(partition)) +
                                  (declared == core::PartitionPlatform::automatic ? " (found)"
                                                                                  : " (declared)"));
    session.field("Client key", partition.access.clientKey);
    session.field("Uses sudo", partition.access.elevate ? "yes" : "no");
    if (partition.hostKey)
        session.field("Host key", partition.hostKey->type + ' ' + partition.hostKey->fingerprint);
    session.field("System", row->systemMtms.empty() ? row->systemName : row->systemMtms.text());
    session.field("Machine ID", partition.machineIdentity);
    session.field("Operating system", partition.osName + ' ' + partition.osLevel);
    session.field("Kernel", partition.kernel);
    session.field("Can read", boost::algorithm::join(partition.capabilities, ", "));
    session.field("Capability mask", core::capabilityMaskText(partition));
    session.field("Last collected", session.time(partition.lastCollected));
    session.field("Open events", std::to_string(row->openEvents));
    return ExitCode::ok;
}

}  // namespace callbox::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cstdio>
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
using core::showable;
namespace api = core::api;

namespace {

core::Result<api::PartitionPage> allPartitions(Session& session, api::PartitionQuery query) {
    api::PartitionPage all;
    query.limit = 1000;
    for (;;) {
        auto page = session.call(api::kPartitionList, query);
        if (!page)
            return core::passOn(page);
        all.total = page->total;
        std::move(page->rows.begin(), page->rows.end(), std::back_inserter(all.rows));
        query.offset = all.rows.size();
        if (page->rows.empty() || all.rows.size() >= all.total)
            return all;
    }
}

std::string hex(std::uint64_t number) {
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "0x%02llx", static_cast<unsigned long long>(number));
    return text.data();
}

/// DCaps here is one bit for each thing the login can read: 0x0 still means "no usable link".
std::uint64_t capabilityMask(const core::Partition& partition) {
    if (partition.channel != core::ChannelState::active)
        return 0;
    const auto bits = std::clamp<std::size_t>(partition.capabilities.size(), 1, 32);
    return (std::uint64_t{1} << bits) - 1;
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
    const auto page = allPartitions(session, query);
    if (!page)
        return session.fail(page.error());
    if (session.json())
        return session.printJson(core::toJson(*page));
    Table table({"NAME", "CHANNEL", "HOST", "SYSTEM", "OPERATING SYSTEM", "EVENTS", "REASON"});
    for (const api::PartitionRow& row : page->rows) {
        const core::Partition& partition = row.partition;
        table.add({partition.name, nameOf(partition.channel),
                   partition.address.host + ':' + std::to_string(partition.address.port),
                   row.systemMtms.empty() ? row.systemName : row.systemMtms.text(),
                   partition.osName + ' ' + partition.osLevel, std::to_string(row.openEvents),
                   session.text(partition.channelReason)});
    }
    table.print(session.out());
    return ExitCode::ok;
}

ExitCode listPartitionsAsHmc(Session& session, const Parsed& parsed) {
    if (!parsed.has("dlpar"))
        return session.refuse("dlpar", say("cli.usage.lspartition"));
    const auto page = allPartitions(session, {});
    if (!page)
        return session.fail(page.error());
    if (session.json())
        return session.printJson(core::toJson(*page));
    std::size_t index = 0;
    for (const api::PartitionRow& row : page->rows) {
        const core::Partition& partition = row.partition;
        const bool active = partition.channel == core::ChannelState::active;
        const std::string caps = hex(capabilityMask(partition));
        session.out() << "<#" << index << "> Partition:<" << index + 1 << '*'
                      << plain(row.systemMtms.empty() ? "*" : row.systemMtms.text()) << ", "
                      << plain(partition.name) << ", " << plain(partition.address.host) << ">\n"
                      << "       Active:<" << (active ? 1 : 0) << ">, OS:<"
                      << plain(partition.osName) << ", " << plain(partition.osLevel) << ", "
                      << plain(partition.kernel) << ">, DCaps:<" << (active ? caps : "0x0")
                      << ">, CmdCaps:<0x00, 0x00>, PinnedMem:<0>\n";
        ++index;
    }
    return ExitCode::ok;
}

}  // namespace callbox::cli

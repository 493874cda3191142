// SPDX-License-Identifier: GPL-3.0-or-later
// Changing a partition that is there: where it is, how it is read, which host key it must show.
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/host_key.h"
#include "app/cli/partition_access.h"
#include "app/cli/read_file.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
using core::showable;
namespace api = core::api;

namespace {

ExitCode modifyPartition(Session& session, const Parsed& parsed) {
    const auto row = session.call(api::kPartitionGet, api::PartitionId{parsed.positional[0]});
    if (!row)
        return session.fail(row.error());
    api::PartitionModifyArguments arguments;
    arguments.id = row->partition.id;
    if (parsed.has("name"))
        arguments.name = parsed.value("name");
    if (parsed.has("host") || parsed.has("port") || parsed.has("user")) {
        auto address = row->partition.address;
        address.host = parsed.value("host", address.host);
        address.user = parsed.value("user", address.user);
        const auto port =
            wholeNumber("port", parsed.value("port", std::to_string(address.port)), 1, 65'535);
        if (!port)
            return session.fail(port.error());
        address.port = static_cast<std::uint16_t>(*port);
        arguments.address = std::move(address);
    }
    auto access = readAccess(session, parsed, row->partition.access);
    if (!access)
        return session.fail(access.error());
    arguments.access = std::move(*access);
    const auto changed = session.call(api::kPartitionModify, arguments);
    if (!changed)
        return session.fail(changed.error());
    return session.json() ? session.printJson(core::toJson(*changed)) : ExitCode::ok;
}

ExitCode confirmKey(Session& session, const Parsed& parsed) {
    const auto row = session.call(api::kPartitionGet, api::PartitionId{parsed.positional[0]});
    if (!row)
        return session.fail(row.error());
    const auto& partition = row->partition;
    const auto known = knownHosts(parsed);
    if (!known)
        return session.fail(known.error());
    const auto offer = session.call(api::kPartitionProbe,
                                    {partition.address.host, partition.address.port,
                                     partition.address.user, partition.access.jumpHosts, *known});
    if (!offer)
        return session.fail(offer.error());
    if (!session.json()) {
        if (partition.hostKey)
            session.field("Confirmed so far",
                          partition.hostKey->type + ' ' + partition.hostKey->fingerprint);
        session.field("Shown now", offer->hostKey.type + ' ' + offer->hostKey.fingerprint);
    }
    KeyTrust trust = partitionTrust(parsed, partition.address.host);
    trust.pinned = partition.hostKey;
    const auto confirmed = confirmHostKey(session, trust, *offer);
    if (!confirmed)
        return session.fail(confirmed.error());
    const auto done = session.call(api::kPartitionConfirmHostKey,
                                   api::ConfirmHostKeyArguments{partition.id, *confirmed});
    return done ? ExitCode::ok : session.fail(done.error());
}

ExitCode importHostKeys(Session& session, const Parsed& parsed) {
    if (parsed.positional[0] != "import")
        return session.refuse("host-keys", say("cli.usage.host-keys"));
    auto text = readFile(parsed.positional[1]);
    if (!text)
        return session.fail(text.error());
    const auto imported =
        session.call(api::kPartitionImportHostKeys, api::ImportHostKeysArguments{std::move(*text)});
    if (!imported)
        return session.fail(imported.error());
    if (session.json())
        return session.printJson(core::toJson(*imported));
    Table table({"NAME", "OUTCOME", "PINNED KEY"});
    bool good = true;
    for (const auto& row : imported->partitions) {
        table.add({row.name, nameOf(row.outcome), row.fingerprint});
        good = good && row.outcome != api::HostKeyImport::differs &&
               row.outcome != api::HostKeyImport::revoked;
    }
    table.print(session.out());
    if (imported->notUnderstood > 0)
        session.out() << session.text(say("cli.known-hosts-lines-skipped",
                                          {{"count", std::to_string(imported->notUnderstood)}}))
                      << '\n';
    return good ? ExitCode::ok : ExitCode::denied;
}

}  // namespace

void addPartitionChangeVerbs(Verbs& verbs) {
    std::vector<Option> modify{
        {"name", Takes::value, "NAME", "another name"},
        {"host", Takes::value, "HOST", "where it is now"},
        {"port", Takes::value, "N", "SSH port"},
        {"user", Takes::value, "USER", "login"},
        {"accept-host-key", Takes::nothing, "", "trust whatever key a jump host shows now"}};
    for (const auto& option : accessOptions())
        modify.push_back(option);
    verbs.push_back({"partition modify", "NAME",
                     "Change where a partition is or how it is read; its host key stays", 1, 1,
                     modify, "", modifyPartition});
    verbs.push_back(
        {"partition confirm",
         "NAME",
         "Confirm a partition's new host key",
         1,
         1,
         {{"host-key", Takes::value, "SHA256:...", "the fingerprint the host must show"},
          {"accept-host-key", Takes::nothing, "", "trust whatever key the host shows now"},
          {"known-hosts", Takes::value, "FILE", "trust the keys of this known_hosts file"}},
         "",
         confirmKey});
    verbs.push_back({"partition host-keys",
                     "import FILE",
                     "Pin the host keys of a known_hosts file for partitions without one",
                     2,
                     2,
                     {},
                     "A key that was confirmed is never replaced, only compared.",
                     importHostKeys});
}

}  // namespace callbox::cli

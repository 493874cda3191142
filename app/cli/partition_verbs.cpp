// SPDX-License-Identifier: GPL-3.0-or-later
#include <istream>
#include <ostream>

#include "app/cli/enum_text.h"
#include "app/cli/host_key.h"
#include "app/cli/partition_access.h"
#include "app/cli/verb.h"

namespace callbox::cli {

using core::say;
namespace api = core::api;

namespace {

/// The password, from standard input or asked for; never from the command line.
void printState(Session& session, const core::Partition& partition) {
    session.out() << core::showable(partition.name) << ": " << nameOf(partition.channel);
    if (!partition.channelReason.empty())
        session.out() << " (" << session.text(partition.channelReason) << ')';
    session.out() << '\n';
    const std::string remedy = session.words().remedy(partition.channelReason);
    if (!remedy.empty())
        session.out() << "  " << remedy << '\n';
}

/// Waits for the channel; its state is the answer.
ExitCode waitForChannel(Session& session, const std::string& id, std::uint64_t seconds) {
    core::Partition partition;
    const auto active = session.waitUntil(
        [&]() -> core::Result<bool> {
            auto row = session.call(api::kPartitionGet, api::PartitionId{id});
            if (!row)
                return core::passOn(row);
            partition = std::move(row->partition);
            return partition.channel == core::ChannelState::active;
        },
        std::chrono::seconds(static_cast<std::int64_t>(seconds)));
    if (!active)
        return session.fail(active.error());
    if (session.json())
        session.printJson(core::toJson(partition));
    else
        printState(session, partition);
    return *active ? ExitCode::ok : ExitCode::timeout;
}

/// Fills in where it is, how it is read and the confirmed host key, asking the host for it.
core::Result<void> reachPartition(Session& session, const Parsed& parsed,
                                  api::PartitionAddArguments& arguments, std::uint64_t port) {
    if (parsed.positional.size() < 2)
        return core::failField("HOST", say("cli.usage.host-missing"));
    arguments.password = onceUsedPassword(session, parsed);
    arguments.address = {parsed.positional[1], static_cast<std::uint16_t>(port),
                         parsed.value("user", "root")};
    auto access = readAccess(session, parsed, {});
    if (!access)
        return core::passOn(access);
    arguments.access = std::move(*access);
    const auto known = knownHosts(parsed);
    if (!known)
        return core::passOn(known);
    const auto offer = session.call(api::kPartitionProbe,
                                    {arguments.address.host, arguments.address.port,
                                     arguments.address.user, arguments.access.jumpHosts, *known});
    if (!offer)
        return core::passOn(offer);
    const auto confirmed =
        confirmHostKey(session, partitionTrust(parsed, arguments.address.host), *offer);
    if (!confirmed)
        return core::passOn(confirmed);
    arguments.hostKey = *confirmed;
    return {};
}

ExitCode addPartition(Session& session, const Parsed& parsed) {
    const auto port = wholeNumber("port", parsed.value("port", "22"), 1, 65'535);
    if (!port)
        return session.fail(port.error());
    const auto wait = wholeNumber("wait", parsed.value("wait", "0"), 0, 3'600);
    if (!wait)
        return session.fail(wait.error());
    api::PartitionAddArguments arguments;
    arguments.name = parsed.positional[0];
    if (parsed.has("local") || parsed.value("platform") == "local") {
        arguments.access.platform = core::PartitionPlatform::local;
    } else if (auto ready = reachPartition(session, parsed, arguments, *port); !ready) {
        return session.fail(ready.error());
    }
    const auto partition = session.call(api::kPartitionAdd, arguments);
    if (!partition)
        return session.fail(partition.error());
    if (*wait > 0)
        return waitForChannel(session, partition->id, *wait);
    if (session.json())
        return session.printJson(core::toJson(*partition));
    printState(session, *partition);
    return ExitCode::ok;
}

ExitCode installOrShowKey(Session& session, const Parsed& parsed) {
    if (parsed.positional.empty()) {
        const auto key = session.call(api::kPartitionKey);
        if (!key)
            return session.fail(key.error());
        if (session.json())
            return session.printJson(core::toJson(*key));
        session.out() << core::showable(key->line) << '\n';
        return ExitCode::ok;
    }
    const std::string password = onceUsedPassword(session, parsed);
    if (password.empty())
        return session.refuse("password-stdin", say("cli.usage.password-missing"));
    const auto done = session.call(api::kPartitionInstallKey,
                                   api::InstallKeyArguments{parsed.positional[0], password});
    return done ? ExitCode::ok : session.fail(done.error());
}

ExitCode removePartition(Session& session, const Parsed& parsed) {
    const auto done = session.call(api::kPartitionRemove, api::PartitionId{parsed.positional[0]});
    return done ? ExitCode::ok : session.fail(done.error());
}

ExitCode testPartition(Session& session, const Parsed& parsed) {
    const auto job = session.call(api::kPartitionTest, api::PartitionId{parsed.positional[0]});
    return job ? session.follow(job->jobId) : session.fail(job.error());
}

}  // namespace

std::string onceUsedPassword(Session& session, const Parsed& parsed) {
    std::string password;
    if (parsed.has("password-stdin"))
        std::getline(session.environment().in, password);
    else if (parsed.has("password") && session.environment().interactive) {
        session.out() << "Password (used once, not kept): " << std::flush;
        password = session.environment().readSecret();
        session.out() << '\n';
    }
    return password;
}

void addPartitionVerbs(Verbs& verbs) {
    std::vector<Option> add{
        {"port", Takes::value, "N", "SSH port (22)"},
        {"user", Takes::value, "USER", "login (root)"},
        {"password-stdin", Takes::nothing, "",
         "read a password from standard input, to put Callbox's key in place once"},
        {"password", Takes::nothing, "", "ask for that password on the terminal"},
        {"wait", Takes::value, "SECONDS", "wait until the channel is active"},
        {"host-key", Takes::value, "SHA256:...", "the fingerprint the host must show"},
        {"accept-host-key", Takes::nothing, "", "trust whatever key the host shows now"},
        {"local", Takes::nothing, "", "this machine itself, without SSH; HOST is left out"}};
    for (const auto& option : accessOptions())
        add.push_back(option);
    verbs.push_back(
        {"partition add", "NAME [HOST]", "Add a partition: shows its host key and asks first", 1, 2,
         add, "A password is never taken from the command line and never kept.", addPartition});
    verbs.push_back({"partition list",
                     "",
                     "List partitions and their channels",
                     0,
                     0,
                     {{"text", Takes::value, "TEXT",
                       "only those with this in name, host or "
                       "operating system"},
                      {"channel", Takes::value, "STATE", "only active, pending, inactive or none"}},
                     "",
                     listPartitions});
    verbs.push_back({"partition show",
                     "NAME",
                     "Show a partition: how it is reached and read, its host key and channel",
                     1,
                     1,
                     {},
                     "",
                     showPartition});
    verbs.push_back(
        {"partition remove", "NAME", "Remove a partition", 1, 1, {}, "", removePartition});
    verbs.push_back({"partition test",
                     "NAME",
                     "Test the channel to a partition step by step",
                     1,
                     1,
                     {},
                     "",
                     testPartition});
    verbs.push_back(
        {"partition key",
         "[NAME]",
         "Print Callbox's public key, or put it on a partition with a password",
         0,
         1,
         {{"password-stdin", Takes::nothing, "", "read the password from standard input"},
          {"password", Takes::nothing, "", "ask for the password on the terminal"}},
         "",
         installOrShowKey});
    verbs.push_back({"lspartition",
                     "-dlpar",
                     "List partitions in the HMC's form",
                     0,
                     0,
                     {{"dlpar", Takes::nothing, "", "two lines a partition"}},
                     "",
                     listPartitionsAsHmc});
    verbs.push_back(
        {"lssyscfg",
         "-r lpar|sys",
         "List partitions or managed systems in the HMC's form",
         0,
         0,
         {{"r", Takes::value, "lpar|sys", "what to list", 'r'},
          {"m", Takes::value, "SYSTEM", "only of this managed system", 'm'},
          {"F", Takes::optionalValue, "a,b|a:b", "print these attributes' values only", 'F'},
          {"header", Takes::nothing, "", "with -F: print their names first"}},
         "",
         listConfiguration});
    addPartitionChangeVerbs(verbs);
    addPartitionPrepareVerb(verbs);
}

}  // namespace callbox::cli

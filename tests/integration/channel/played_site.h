// SPDX-License-Identifier: GPL-3.0-or-later
// A played Linux machine behind a real sshd whose connection is lost when the test says so, and
// callbox-rmc that watches it as "par-1". The watch script runs as it is sent, its places replaced
// by the machine's.
#pragma once

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

#include <sys/stat.h>

#include "tests/catch.h"
#include "tests/support/played_machine.h"
#include "tests/support/rmc_process.h"
#include "tests/support/sshd_fixture.h"

namespace callbox::tests {

class PlayedSite {
public:
    using Names = std::set<std::string>;

    /// The last of `arguments`, if any, is a file of the site's directory.
    explicit PlayedSite(std::vector<std::string> arguments = {})
        : sshd((std::filesystem::create_directory(at("sshd")), at("sshd"))),
          rmc(at("keys"), below(std::move(arguments))) {}

    /// Lets the console in, to the script with these places in it.
    void start(const PlayedMachine::Words& places) {
        makeWrapper(places);
        REQUIRE(sshd.start());
        const auto* ready =
            rmc.await([](const auto& message) { return message.ready.has_value(); });
        REQUIRE(ready);
        REQUIRE(sshd.authorize("restrict,command=\"" + at("wrapper").string() + "\" " +
                               ready->ready->publicKeyLine));
    }

    std::filesystem::path at(const std::string& name) const { return directory.path() / name; }

    void watch() {
        const auto key = rmc.probe(sshd.address());
        INFO(sshd.log());
        REQUIRE(key);
        rmc::WatchPartition wanted{"par-1", sshd.address(), {}, key, {}};
        wanted.access.platform = core::PartitionPlatform::linux;
        wanted.utilizationInterval = 0;
        rmc.watch(wanted);
    }

    /// Takes and acknowledges what comes until it is as wanted.
    bool until(const std::function<bool()>& wanted) {
        while (!wanted()) {
            const auto* got = rmc.await([](const auto& message) {
                return message.problemBatch || message.sourceCondition || message.channelChanged;
            });
            if (!got)
                return false;
            take(*got);
        }
        return true;
    }

    bool tells(const Names& names) {
        return until(
            [&] { return std::includes(fresh.begin(), fresh.end(), names.begin(), names.end()); });
    }

    /// The connection is lost while `meanwhile` happens.
    void interrupt(const std::function<void()>& meanwhile) {
        sshd.stop();
        REQUIRE(until([&] { return state == core::ChannelState::inactive; }));
        fresh.clear();
        meanwhile();
        REQUIRE(sshd.start());
        REQUIRE(until([&] { return state == core::ChannelState::active; }));
    }

    TemporaryDirectory directory;
    PlayedMachine machine;
    SshdFixture sshd;
    RmcProcess rmc;
    core::ChannelState state = core::ChannelState::none;
    Names seen;                            ///< sources that gave a cursor
    Names fresh;                           ///< that gave records since the last interruption
    std::map<std::string, Names> records;  ///< record ids by source
    std::vector<std::string> texts;        ///< of all records
    std::map<std::string, std::multiset<std::string>> conditions;  ///< by source

private:
    std::vector<std::string> below(std::vector<std::string> arguments) const {
        if (!arguments.empty())
            arguments.back() = at(arguments.back()).string();
        return arguments;
    }

    void makeWrapper(const PlayedMachine::Words& places) const {
        std::ofstream file(at("wrapper"));
        file << "#!/bin/sh\n[ \"$SSH_ORIGINAL_COMMAND\" = sh ] || exec $SSH_ORIGINAL_COMMAND\n"
             << "script=" << at("script").string() << ".$$\nsed";
        for (const auto& [from, to] : places)
            file << " -e 's|" << from << "|" << to << "|g'";
        file << " >\"$script\"\nexec sh \"$script\"\n";
        file.close();
        ::chmod(at("wrapper").c_str(), 0755);
    }

    void take(const rmc::FromRmc& message) {
        if (message.channelChanged)
            state = message.channelChanged->state;
        if (message.sourceCondition && !message.sourceCondition->cleared)
            conditions[message.sourceCondition->source].insert(message.sourceCondition->what.key);
        if (!message.problemBatch)
            return;
        const auto& batch = *message.problemBatch;
        seen.insert(batch.source);
        for (const auto& record : batch.records) {
            INFO(batch.source << " " << record.recordId);
            CHECK(records[batch.source].insert(record.recordId).second);
            fresh.insert(batch.source);
            texts.push_back(record.text);
        }
        rmc::ToRmc acknowledge;
        acknowledge.acknowledgeProblems =
            rmc::AcknowledgeProblems{batch.partitionId, batch.source, batch.cursor};
        rmc.send(acknowledge);
    }
};

}  // namespace callbox::tests

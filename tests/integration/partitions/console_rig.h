// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include <signal.h>

#include "tests/catch.h"
#include "tests/support/api_test_client.h"
#include "tests/support/child_process.h"
#include "tests/support/eventually.h"
#include "tests/support/sshd_fixture.h"
#include "tests/support/temporary_directory.h"

namespace callbox::tests {

/// callboxd with callbox-rmc, and as many partitions behind real sshds as a test wants.
struct ConsoleRig {
    TemporaryDirectory directory;
    ChildProcess service;
    std::unique_ptr<ApiTestClient> api;
    std::string keyLine;

    ConsoleRig() {
        const auto output = at("callboxd.out");
        REQUIRE(service.start({programDirectory() + "/callboxd", "--state-directory", at("state"),
                               "--socket", at("operator.sock")},
                              output));
        REQUIRE(waitForLine(output, "callboxd is ready", std::chrono::seconds(120)));
        api = std::make_unique<ApiTestClient>(at("operator.sock"));
        REQUIRE(api->connected());
        REQUIRE(api->hello());
        core::Result<core::api::PublicKey> key;
        REQUIRE(eventually([&] {
            key = api->call(core::api::kPartitionKey);
            return key.has_value();
        }));
        keyLine = key->line;
    }

    std::string at(const std::string& name) const { return (directory.path() / name).string(); }

    /// A server that lets the console in.
    std::unique_ptr<SshdFixture> server(const std::string& name, SshdOptions options = {}) {
        std::filesystem::create_directory(directory.path() / name);
        auto sshd = std::make_unique<SshdFixture>(directory.path() / name, std::move(options));
        REQUIRE(sshd->start());
        REQUIRE(sshd->authorize(keyLine));
        return sshd;
    }

    core::HostKey probe(const core::PartitionAddress& address) {
        const auto offer = api->call(core::api::kPartitionProbe,
                                     {address.host, address.port, address.user, {}, {}});
        REQUIRE(offer);
        return offer->hostKey;
    }

    void add(const std::string& name, const core::PartitionAddress& address) {
        core::api::PartitionAddArguments arguments;
        arguments.name = name;
        arguments.address = address;
        arguments.hostKey = probe(address);
        REQUIRE(api->call(core::api::kPartitionAdd, arguments));
        REQUIRE(reaches(name, core::ChannelState::active));
    }

    core::Partition partition(const std::string& name) {
        const auto row = api->call(core::api::kPartitionGet, {name});
        REQUIRE(row);
        return row->partition;
    }

    bool reaches(const std::string& name, core::ChannelState state) {
        return eventually([&] { return partition(name).channel == state; });
    }

    /// A channel that was just replaced is open in a moment.
    void collect(const std::string& name) {
        std::string last;
        const bool collected = eventually([&] {
            const auto started = api->call(core::api::kCollectStart, {{name}});
            if (!started)
                return false;
            const auto job = api->follow(started->jobId, std::chrono::seconds(180));
            last = job ? core::toJson(*job) : std::string();
            return job && job->state == core::api::JobState::succeeded;
        });
        INFO(last);
        REQUIRE(collected);
    }

    bool alarmStands(const std::string& key) {
        const auto status = api->call(core::api::kStatusGet);
        if (!status)
            return false;
        for (const auto& alarm : status->alarms)
            if (alarm.key == key)
                return true;
        return false;
    }

    /// What `callbox` prints on its standard output.
    std::string callbox(std::vector<std::string> words, int expected = 0) {
        words.insert(words.begin(), programDirectory() + "/callbox");
        words.insert(words.end(), {"--socket", at("operator.sock")});
        int status = -1;
        const auto out = runProgram(words, at("callbox.out"), &status);
        INFO(out.value_or("") << " " << readFile(at("callbox.out")));
        CHECK(status == expected);
        return out.value_or("");
    }
};

}  // namespace callbox::tests

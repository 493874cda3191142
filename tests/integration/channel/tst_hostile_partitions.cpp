// SPDX-License-Identifier: GPL-3.0-or-later
// callbox-rmc between a sound partition and hostile ones: each ends in a clear condition, time and
// memory stay bounded, and the sound one is served all the while.
//
// The cases of a hostile partition, and where each is tested:
//    1  endless, dripping, never closing output: here
//    2  huge lines, NULs, escapes, invalid UTF-8: here; in fields: tst_hostile_identity
//    3  deep and huge JSON and key=value, overflow, NaN, duplicate keys: tst_hostile_text
//    4  archives: none is pulled from a partition and none is unpacked; of files only rasdaemon's
//       database is copied, as bounded bytes
//    5  names that carry shell, SQL, paths, HTML, formulas, options: tst_hostile_identity
//    6  lying exit status, another's serial number: tst_hostile_identity
//    7  host key changed: tst_channel_sshd; another type, and back: tst_hostile_logins
//    8  one kind of algorithm only: tst_channel_sshd; post-quantum only: tst_hostile_logins
//    9  MaxStartups, expired accounts, banners, noise: tst_hostile_logins; budgets: tst_admission
//   10  rekeying: tst_channel_sshd; silent drops: tst_hostile_logins; many at once:
//       tst_partition_farm, and ten thousand in tests/bench/run channels
//   11  malformed packets before the login: here
//   12  a silent name service: tst_hostile_logins; an address that another machine got shows
//       another host key: 7
#include <algorithm>
#include <list>
#include <optional>
#include <vector>

#include "tests/catch.h"
#include "tests/lab/lab_server.h"
#include "tests/lab/raw_server.h"
#include "tests/support/rmc_process.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
using core::ChannelState;

namespace {

constexpr std::size_t kMegabyte = std::size_t{1} << 20;

struct Site {
    Site()
        : rmc(directory.path() / "keys"),
          sound(options(tests::Conduct::obey, tests::Conduct::obey)) {
        REQUIRE(rmc.await([](const auto& message) { return message.ready.has_value(); }));
        watch("sound", sound.address(), rmc.probe(sound.address()));
        REQUIRE(state("sound", ChannelState::active));
    }

    tests::LabServerOptions options(tests::Conduct watching, tests::Conduct running) const {
        tests::LabServerOptions wanted;
        wanted.home = directory.path();
        wanted.anyKey = true;
        wanted.watch = watching;
        wanted.run = running;
        return wanted;
    }

    void watch(const std::string& id, const core::PartitionAddress& address,
               const std::optional<core::HostKey>& key) {
        // Declared, so that the first command is the watch or the sweep, not the question what
        // runs.
        core::PartitionAccess access;
        access.platform = core::PartitionPlatform::linux;
        rmc.watch({id, address, access, key, {}});
    }

    bool state(const std::string& id, ChannelState wanted) {
        return rmc.await(
                   [&](const auto& message) {
                       return message.channelChanged && message.channelChanged->partitionId == id &&
                              message.channelChanged->state == wanted;
                   },
                   std::chrono::seconds(180)) != nullptr;
    }

    rmc::RequestAnswer collect(const std::string& id) {
        const auto got = rmc.collect(id);
        REQUIRE(got);
        return *got;
    }

    /// The sound partition never left and still answers.
    void soundIsServed() {
        for (const auto& message : rmc.messages) {
            if (message.channelChanged && message.channelChanged->partitionId == "sound")
                CHECK(message.channelChanged->state == ChannelState::active);
        }
        const auto tested = rmc.test("sound");
        REQUIRE(tested);
        REQUIRE(tested->steps.size() == 5);
        CHECK(tested->steps.back().verdict == core::Verdict::passed);
    }

    tests::TemporaryDirectory directory;
    tests::RmcProcess rmc;
    tests::LabServer sound;
};

/// The sanitizers' own shadow and quarantine are no measure of ours.
#ifdef CALLBOX_SANITIZED
constexpr std::size_t kGrowth = 400 * kMegabyte;
#else
constexpr std::size_t kGrowth = 40 * kMegabyte;
#endif

}  // namespace

TEST_CASE("hostile output of a collection ends in an error and bounded memory") {
    const auto [conduct, key] = GENERATE(
        table<tests::Conduct, std::string>({{tests::Conduct::gigabyte, "channel.run-too-much"},
                                            {tests::Conduct::endlessLine, "channel.run-too-much"},
                                            {tests::Conduct::nuls, "channel.run-too-much"},
                                            {tests::Conduct::invalidUtf8, "channel.run-too-much"},
                                            {tests::Conduct::escapes, "channel.run-too-much"},
                                            {tests::Conduct::neverClose, "channel.close-timeout"},
                                            {tests::Conduct::vanish, "channel.connection-lost"}}));
    Site site;
    const tests::LabServer hostile(site.options(tests::Conduct::obey, conduct));
    site.watch("hostile", hostile.address(), site.rmc.probe(hostile.address()));
    REQUIRE(site.state("hostile", ChannelState::active));
    const std::size_t before = site.rmc.residentBytes();
    const auto collected = site.collect("hostile");
    REQUIRE(collected.error);
    CHECK(collected.error->message.key == key);
    CHECK(site.rmc.residentBytes() < before + kGrowth);
    CHECK(hostile.bytesSent() < 64 * kMegabyte);
    site.soundIsServed();
}

TEST_CASE("a collection that drips or says nothing is ended in time", "[.slow]") {
    const auto conduct = GENERATE(tests::Conduct::drip, tests::Conduct::silence);
    Site site;
    const tests::LabServer hostile(site.options(tests::Conduct::obey, conduct));
    site.watch("hostile", hostile.address(), site.rmc.probe(hostile.address()));
    REQUIRE(site.state("hostile", ChannelState::active));
    const auto collected = site.collect("hostile");
    REQUIRE(collected.error);
    CHECK(collected.error->message.key == "channel.run-timeout");
    site.soundIsServed();
}

TEST_CASE("hostile output of a watch never becomes active and leaves the others alone") {
    Site site;
    std::list<tests::LabServer> hostile;
    for (const auto conduct :
         {tests::Conduct::gigabyte, tests::Conduct::endlessLine, tests::Conduct::nuls,
          tests::Conduct::invalidUtf8, tests::Conduct::escapes, tests::Conduct::silence,
          tests::Conduct::drip, tests::Conduct::neverClose, tests::Conduct::vanish}) {
        hostile.emplace_back(site.options(conduct, tests::Conduct::obey));
        const auto address = hostile.back().address();
        site.watch("hostile-" + std::to_string(hostile.size()), address, site.rmc.probe(address));
    }
    const std::size_t before = site.rmc.residentBytes();
    // Long enough for floods, short reconnects and the first output's deadline.
    site.rmc.listen(std::chrono::seconds(75));
    const auto tellsOf = [&](const std::string& id) {
        return std::any_of(
            site.rmc.messages.begin(), site.rmc.messages.end(), [&](const auto& message) {
                return message.channelChanged && message.channelChanged->partitionId == id;
            });
    };
    // Longer where everything takes longer.
    for (std::size_t i = 1; i <= hostile.size(); ++i) {
        const std::string id = "hostile-" + std::to_string(i);
        if (!tellsOf(id))
            site.rmc.await([&](const auto&) { return tellsOf(id); }, std::chrono::seconds(180));
    }
    CHECK(site.rmc.residentBytes() < before + kGrowth);
    for (std::size_t i = 1; i <= hostile.size(); ++i) {
        const std::string id = "hostile-" + std::to_string(i);
        INFO(id);
        CHECK(tellsOf(id));
        for (const auto& message : site.rmc.messages) {
            if (!message.channelChanged || message.channelChanged->partitionId != id)
                continue;
            CHECK(message.channelChanged->state == ChannelState::inactive);
            CHECK(!message.channelChanged->reason.empty());
        }
    }
    for (const auto& server : hostile)
        CHECK(server.connections() < 20);
    site.soundIsServed();
}

TEST_CASE("what is no SSH server is named, and none holds the others up") {
    Site site;
    struct Case {
        tests::RawConduct conduct;
        std::string key;
    };
    const std::string hello = "SSH-2.0-OpenSSH_9.9\r\n";
    const std::vector<Case> cases{
        {{"", "", 0, true}, "channel.closed-before-greeting"},
        {{"HTTP/1.1 400 Bad Request\r\n\r\n", "", 0, true}, "channel.not-ssh"},
        {{"", "220 smtp says much\r\n", 0, false}, "channel.talks-before-login"},
        {{"", std::string(5000, 'x'), 0, false}, "channel.talks-before-login"},
        {{"", std::string(1, '\0'), 1000, false}, "channel.not-ssh"},
        {{"", "", 0, false}, "channel.handshake-timeout"},
        {{"", "S", 1000, false}, "channel.handshake-timeout"},
        {{hello, "", 0, false}, "channel.handshake-timeout"},
        {{hello, std::string("\377\377\377\377garbage", 11), 0, false}, "channel.malformed"},
        {{hello, std::string("\0\0\0\f\002\002AAAAAAAAAA", 16), 0, false}, ""},
        {{hello + std::string("\0\0\0\014\012\024", 6), "", 0, true}, ""},
    };
    std::list<tests::RawServer> servers;
    std::vector<std::uint64_t> requests;
    const std::size_t before = site.rmc.residentBytes();
    for (const auto& one : cases) {
        servers.emplace_back(one.conduct);
        rmc::ToRmc message;
        message.probeHostKey = rmc::ProbeHostKey{site.rmc.nextRequest(), servers.back().address()};
        site.rmc.send(message);
        requests.push_back(message.probeHostKey->request);
    }
    site.soundIsServed();
    // Some were answered while the sound one was asked.
    const auto answerTo = [&](std::uint64_t request) -> std::optional<rmc::RequestAnswer> {
        for (const auto& message : site.rmc.messages)
            if (message.answer && message.answer->request == request)
                return message.answer;
        return site.rmc.answer(request);
    };
    for (std::size_t i = 0; i < cases.size(); ++i) {
        INFO("case " << i);
        const auto found = answerTo(requests[i]);
        REQUIRE(found);
        REQUIRE(found->error);
        const auto& error = *found->error;
        INFO(error.message.key << " " << error.detail);
        CHECK(!error.message.key.empty());
        if (!cases[i].key.empty())
            CHECK(error.message.key == cases[i].key);
    }
    CHECK(site.rmc.residentBytes() < before + kGrowth);
    site.soundIsServed();
}

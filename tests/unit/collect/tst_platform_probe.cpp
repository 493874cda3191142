// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <string>
#include <vector>

#include "rmc/collect/platform_probe.h"
#include "tests/catch.h"

using namespace callbox;
using namespace callbox::rmc::collect;
using core::PartitionPlatform;

namespace {

using Answers = std::map<std::string, CommandOutput>;

/// Asks a machine that knows only these commands.
core::Result<PartitionPlatform> platformOf(const Answers& answers,
                                           std::vector<std::string>* asked = nullptr) {
    PlatformProbe probe;
    while (const auto command = probe.next()) {
        CHECK(command->input.empty());
        if (asked)
            asked->push_back(command->command);
        const auto found = answers.find(command->command);
        probe.answered(found == answers.end() ? CommandOutput{"not found\n", 127} : found->second);
    }
    return probe.platform();
}

}  // namespace

TEST_CASE("one command tells a Linux partition") {
    std::vector<std::string> asked;
    const auto platform = platformOf({{"uname", {"Welcome to the lab\nLinux\n", 0}}}, &asked);
    REQUIRE(platform);
    CHECK(*platform == PartitionPlatform::linux);
    CHECK(asked == std::vector<std::string>{"uname"});
}

TEST_CASE("AIX and VIOS are told apart by ioscli") {
    const auto aix = platformOf({{"uname", {"AIX\n", 0}}});
    REQUIRE(aix);
    CHECK(*aix == PartitionPlatform::aix);

    const auto vios = platformOf({{"uname", {"AIX\n", 0}}, {"ioscli ioslevel", {"3.1.4.21\n", 0}}});
    REQUIRE(vios);
    CHECK(*vios == PartitionPlatform::vios);
}

TEST_CASE("restricted shells that refuse uname are told by their own level") {
    const auto hmc =
        platformOf({{"lshmc -V",
                     {"\"version= Version: 10\n Release: 3\nHMC Build level 1\n\",\"base_"
                      "version=V10R3\"\n",
                      0}}});
    REQUIRE(hmc);
    CHECK(*hmc == PartitionPlatform::hmc);

    const auto vios = platformOf({{"ioslevel", {"2.2.6.65\n", 0}}});
    REQUIRE(vios);
    CHECK(*vios == PartitionPlatform::vios);
}

TEST_CASE("what is none of them stays unknown and says so") {
    const auto other = platformOf({{"uname", {"OpenBSD\n", 0}}});
    REQUIRE(!other);
    CHECK(other.error().message.key == "collect.platform-unknown");
    // An answer that came with a failure, or that only looks alike, decides nothing.
    CHECK(!platformOf({{"uname", {"Linux\n", 1}}}));
    CHECK(!platformOf({{"ioslevel", {"1.2\n", 0}}}));
    CHECK(!platformOf({{"lshmc -V", {"no such command\n", 0}}}));

    PlatformProbe silent;
    while (silent.next())
        silent.answered(core::fail(core::ErrorCode::timeout, core::say("channel.run-timeout")));
    CHECK(!silent.platform());
}

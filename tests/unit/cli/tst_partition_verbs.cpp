// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/codec.h"
#include "tests/catch.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::CommandLine;
using callbox::tests::FakeService;
namespace api = callbox::core::api;

namespace {

const HostKey kKey{"ssh-ed25519", "SHA256:abc", "AAAA"};

/// A service that adds one partition and shows it active on the second look.
struct PartitionService : FakeService {
    api::PartitionAddArguments added;
    std::vector<api::PartitionProbeArguments> probes;
    HostKeyListing listing = HostKeyListing::notAsked;
    int looks = 0;
    bool reachable = true;

    PartitionService() {
        handle(api::kPartitionProbe, [this](api::PartitionProbeArguments arguments) {
            probes.push_back(arguments);
            return Result<api::HostKeyOffer>(api::HostKeyOffer{kKey, listing});
        });
        handle(api::kPartitionAdd, [this](api::PartitionAddArguments arguments) {
            added = arguments;
            Partition partition;
            partition.id = "par-1";
            partition.name = arguments.name;
            partition.channel = ChannelState::inactive;
            return Result<Partition>(partition);
        });
        handle(api::kPartitionGet, [this](api::PartitionId id) -> Result<api::PartitionRow> {
            if (id.id != "par-1" && id.id != "alpha")
                return fail(ErrorCode::notFound, {"partition.unknown", {}});
            api::PartitionRow row;
            row.partition.id = "par-1";
            row.partition.name = "alpha";
            row.partition.channel =
                reachable && ++looks > 1 ? ChannelState::active : ChannelState::inactive;
            return row;
        });
        start();
    }
};

}  // namespace

TEST_CASE("a partition is added only with a confirmed host key") {
    PartitionService service;
    CommandLine line;
    const std::vector<std::string> add{"partition", "add", "alpha", "192.0.2.7", "--port", "2222"};
    const auto with = [&](std::vector<std::string> more) {
        auto words = add;
        words.insert(words.end(), more.begin(), more.end());
        return line.run(service, words);
    };
    CHECK(with({}) == 6);
    CHECK(line.err.find("--host-key SHA256:abc") != std::string::npos);
    CHECK(with({"--host-key", "SHA256:other"}) == 6);
    CHECK(service.added.name.empty());
    CHECK(with({"--host-key", "SHA256:abc"}) == 0);
    CHECK(service.added.address.port == 2222);
    CHECK(service.added.hostKey.blob == "AAAA");
    CHECK(service.added.password.empty());
    line.input = "hunter2\nmore\n";
    CHECK(with({"--accept-host-key", "--password-stdin"}) == 0);
    CHECK(service.added.password == "hunter2");
    CHECK((line.out + line.err).find("hunter2") == std::string::npos);
    CHECK(with({"--port", "0"}) == 2);
}

TEST_CASE("on a terminal the fingerprint is shown and asked about") {
    PartitionService service;
    CommandLine line;
    line.interactive = true;
    line.input = "no\n";
    CHECK(line.run(service, {"partition", "add", "alpha", "192.0.2.7"}) == 6);
    CHECK(line.out.find("SHA256:abc") != std::string::npos);
    line.input = "yes\n";
    CHECK(line.run(service, {"partition", "add", "alpha", "192.0.2.7"}) == 0);
}

TEST_CASE("adding can wait until the channel is active, and says when it is not") {
    PartitionService service;
    CommandLine line;
    CHECK(line.run(service, {"partition", "add", "alpha", "192.0.2.7", "--accept-host-key",
                             "--wait", "60"}) == 0);
    CHECK(line.out == "alpha: active\n");
    service.reachable = false;
    CHECK(line.run(service, {"partition", "add", "alpha", "192.0.2.7", "--accept-host-key",
                             "--wait", "1"}) == 7);
    CHECK(line.out == "alpha: inactive\n");
}

TEST_CASE("lspartition -dlpar prints the HMC's two lines") {
    FakeService service;
    service.handle(api::kPartitionList, [](api::PartitionQuery) {
        api::PartitionPage page;
        api::PartitionRow row;
        row.partition.name = "lpar1.example.com";
        row.partition.address.host = "192.168.100.104";
        row.partition.channel = ChannelState::active;
        row.partition.osName = "AIX";
        row.partition.osLevel = "7.1";
        row.partition.kernel = "7100-03-09-1717";
        row.partition.capabilities = {"dmi", "kernel-log"};
        row.systemMtms = {"8203", "E4A", "10006XX"};
        page.rows.push_back(row);
        row.partition = {};
        row.partition.name = "b<,>b";
        row.systemMtms = {};
        page.rows.push_back(row);
        page.total = 2;
        return Result<api::PartitionPage>(page);
    });
    service.start();
    CommandLine line;
    CHECK(line.run(service, {"lspartition", "-dlpar"}) == 0);
    CHECK(line.out ==
          "<#0> Partition:<1*8203-E4A*10006XX, lpar1.example.com, 192.168.100.104>\n"
          "       Active:<1>, OS:<AIX, 7.1, 7100-03-09-1717>, DCaps:<0x49>, "
          "CmdCaps:<0x00, 0x00>, PinnedMem:<0>\n"
          "<#1> Partition:<2**, b   b, >\n"
          "       Active:<0>, OS:<, , >, DCaps:<0x0>, CmdCaps:<0x00, 0x00>, PinnedMem:<0>\n");
    CHECK(line.run(service, {"lspartition"}) == 2);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Changing and showing a partition that is there, host keys from a file, and the HMC's list of it.
#include <fstream>

#include "core/json/codec.h"
#include "tests/catch.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::CommandLine;
using callbox::tests::FakeService;
namespace api = callbox::core::api;

namespace {

Partition known() {
    Partition partition;
    partition.id = "par-1";
    partition.name = "alpha";
    partition.address = {"192.0.2.7", 2222, "callbox"};
    partition.hostKey = HostKey{"ssh-ed25519", "SHA256:abc", "AAAA"};
    partition.access.clientKey = "id_rsa";
    partition.channel = ChannelState::active;
    partition.platform = PartitionPlatform::linux;
    partition.osName = "Debian GNU/Linux";
    partition.osLevel = "12";
    partition.kernel = "6.1.0";
    partition.machineIdentity = "machine-1";
    partition.capabilities = {"sudo", "dmi"};
    return partition;
}

/// Keeps one partition, and what was asked of it.
struct Site : FakeService {
    api::PartitionModifyArguments modified;
    std::string imported;
    std::vector<api::PartitionProbeArguments> probes;
    api::ImportedHostKeys outcome{{{"par-1", "alpha", api::HostKeyImport::confirmed, "SHA256:abc"}},
                                  0};

    Site() {
        handle(api::kPartitionGet, [](api::PartitionId id) -> Result<api::PartitionRow> {
            if (id.id != "alpha")
                return fail(ErrorCode::notFound, {"partition.unknown", {{"name", id.id}}});
            api::PartitionRow row;
            row.partition = known();
            row.systemMtms = {"9009", "42A", "7800AB1"};
            row.openEvents = 3;
            return row;
        });
        handle(api::kPartitionList, [](api::PartitionQuery query) {
            api::PartitionPage page;
            page.total = 1;
            if (query.offset == 0) {
                page.rows.resize(1);
                page.rows.front().partition = known();
                page.rows.front().systemMtms = {"9009", "42A", "7800AB1"};
            }
            return Result<api::PartitionPage>(page);
        });
        handle(api::kPartitionProbe, [this](api::PartitionProbeArguments arguments) {
            probes.push_back(arguments);
            return Result<api::HostKeyOffer>(
                api::HostKeyOffer{{"ssh-ed25519", "SHA256:jump", "JJJJ"}, {}});
        });
        handle(api::kPartitionModify, [this](api::PartitionModifyArguments arguments) {
            modified = arguments;
            return Result<Partition>(known());
        });
        handle(api::kPartitionImportHostKeys, [this](api::ImportHostKeysArguments arguments) {
            imported = arguments.text;
            return Result<api::ImportedHostKeys>(outcome);
        });
        start();
    }

    int modify(CommandLine& line, std::vector<std::string> more) {
        modified = {};
        more.insert(more.begin(), {"partition", "modify", "alpha"});
        return line.run(*this, more);
    }
};

}  // namespace

TEST_CASE("partition modify sends what was given and keeps the rest of it") {
    Site site;
    CommandLine line;
    REQUIRE(site.modify(line, {"--host", "lpar9.example.net", "--name", "beta"}) == 0);
    CHECK(site.modified.id == "par-1");
    CHECK(site.modified.name == "beta");
    REQUIRE(site.modified.address);
    CHECK(site.modified.address->host == "lpar9.example.net");
    CHECK(site.modified.address->port == 2222);
    CHECK(site.modified.address->user == "callbox");
    if (site.modified.access)
        CHECK(site.modified.access->clientKey == "id_rsa");

    REQUIRE(site.modify(line, {"--elevate", "--platform", "aix", "--client-key", "id_aix"}) == 0);
    CHECK_FALSE(site.modified.address);
    CHECK_FALSE(site.modified.name);
    REQUIRE(site.modified.access);
    CHECK(site.modified.access->elevate);
    CHECK(site.modified.access->platform == PartitionPlatform::aix);
    CHECK(site.modified.access->clientKey == "id_aix");
}

TEST_CASE("partition modify takes a jump host only with a key that is trusted") {
    Site site;
    CommandLine line;
    CHECK(site.modify(line, {"--jump", "admin@jump1:2200"}) == 6);
    CHECK(site.modified.id.empty());
    REQUIRE(site.modify(line, {"--jump", "admin@jump1:2200", "--jump-host-key", "SHA256:jump"}) ==
            0);
    REQUIRE(site.modified.access);
    REQUIRE(site.modified.access->jumpHosts.size() == 1);
    const auto& jump = site.modified.access->jumpHosts.front();
    CHECK(jump.address.host == "jump1");
    CHECK(jump.address.port == 2200);
    CHECK(jump.address.user == "admin");
    CHECK(jump.hostKey.blob == "JJJJ");
}

TEST_CASE("partition modify refuses what cannot be, and a partition that is not there") {
    Site site;
    CommandLine line;
    CHECK(site.modify(line, {"--port", "0"}) != 0);
    CHECK(site.modify(line, {"--port", "65536"}) != 0);
    CHECK(site.modify(line, {"--platform", "beos"}) != 0);
    CHECK(site.modified.id.empty());
    CHECK(line.run(site, {"partition", "modify", "nobody", "--name", "x"}) != 0);
    CHECK(site.modified.id.empty());
}

TEST_CASE("partition show prints how a partition is reached and what can be read of it") {
    Site site;
    CommandLine line;
    REQUIRE(line.run(site, {"partition", "show", "alpha"}) == 0);
    for (const char* text :
         {"192.0.2.7:2222", "callbox", "linux (found)", "id_rsa", "ssh-ed25519 SHA256:abc",
          "9009-42A*7800AB1", "machine-1", "Debian GNU/Linux 12", "6.1.0", "sudo, dmi", "0x45"}) {
        INFO(text << " in\n" << line.out);
        CHECK(line.out.find(text) != std::string::npos);
    }
    REQUIRE(line.run(site, {"partition", "show", "alpha", "--json"}) == 0);
    const auto row = fromJson<api::PartitionRow>(line.out);
    REQUIRE(row);
    CHECK(row->partition.capabilities == known().capabilities);
    CHECK(line.run(site, {"partition", "show", "nobody"}) != 0);
}

TEST_CASE("host keys of a file are imported, and a key that differs ends with 6") {
    Site site;
    CommandLine line;
    const auto file = site.directory.path() / "known_hosts";
    std::ofstream(file) << "alpha ssh-ed25519 AAAA\n";
    const std::vector<std::string> import{"partition", "host-keys", "import", file.string()};
    CHECK(line.run(site, import) == 0);
    CHECK(site.imported == "alpha ssh-ed25519 AAAA\n");
    CHECK(line.out.find("confirmed") != std::string::npos);
    for (const auto bad : {api::HostKeyImport::differs, api::HostKeyImport::revoked}) {
        site.outcome.partitions.front().outcome = bad;
        site.outcome.notUnderstood = 2;
        CHECK(line.run(site, import) == 6);
        CHECK(line.out.find("2 lines") != std::string::npos);
    }
    site.outcome.partitions.front().outcome = api::HostKeyImport::notListed;
    CHECK(line.run(site, import) == 0);
    site.imported.clear();
    CHECK(line.run(site, {"partition", "host-keys", "export", file.string()}) == 2);
    CHECK(line.run(site, {"partition", "host-keys", "import", file.string() + ".none"}) != 0);
    CHECK(site.imported.empty());
}

TEST_CASE("lssyscfg shows a partition's RMC state and what its login can read") {
    Site site;
    CommandLine line;
    REQUIRE(line.run(site, {"lssyscfg", "-r", "lpar", "-F", "name,rmc_state,dcaps,os_version",
                            "--header"}) == 0);
    CHECK(line.out ==
          "name,rmc_state,dcaps,os_version\n"
          "alpha,active,0x45,Debian GNU/Linux 12 6.1.0\n");
    REQUIRE(line.run(site, {"lssyscfg", "-r", "sys", "-F", "type_model,serial_num,state"}) == 0);
    CHECK(line.run(site, {"lssyscfg", "-r", "lpar", "-F", "nope"}) != 0);
    CHECK(line.run(site, {"lssyscfg", "-r", "frame"}) == 2);
    REQUIRE(line.run(site, {"lssyscfg", "-r", "lpar", "-m", "another"}) == 0);
    CHECK(line.out == "No results were found.\n");
}

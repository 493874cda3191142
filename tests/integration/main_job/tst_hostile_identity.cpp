// SPDX-License-Identifier: GPL-3.0-or-later
// A partition whose names carry shell, SQL, paths, HTML, formulas and options, one that lies about
// its exit status, and one that claims another's serial number: all the way through callboxd to
// what the command line prints.
#include <chrono>
#include <filesystem>
#include <fstream>
#include <memory>

#include "tests/catch.h"
#include "tests/lab/farm/partition_farm.h"
#include "tests/support/api_test_client.h"
#include "tests/support/child_process.h"
#include "tests/support/eventually.h"
#include "tests/support/temporary_directory.h"

using namespace callbox;
namespace api = core::api;

namespace {

constexpr std::size_t kPartitions = 3;

class Site {
public:
    Site() : farm_(settings()) {
        const auto output = path("callboxd.out");
        REQUIRE(service_.start({tests::programDirectory() + "/callboxd", "--state-directory",
                                path("callboxd"), "--socket", path("operator.sock")},
                               output));
        REQUIRE(tests::waitForLine(output, "callboxd is ready", std::chrono::seconds(120)));
        client_ = std::make_unique<tests::ApiTestClient>(path("operator.sock"));
        REQUIRE(client_->connected());
        REQUIRE(client_->hello());
        core::Result<api::PublicKey> key;
        REQUIRE(tests::eventually(
            [&] { return (key = client_->call(api::kPartitionKey)).has_value(); }));
        std::ofstream(path("authorized_keys")) << key->line << "\n";
    }

    /// Adds all, waits for their channels and collects from all.
    void collect() {
        for (std::size_t number = 1; number <= kPartitions; ++number) {
            const auto entry = farm_.entry(number);
            const auto added =
                client_->call(api::kPartitionAdd, {name(number), entry.address, entry.hostKey, ""});
            REQUIRE(added);
        }
        REQUIRE(tests::eventually([&] {
            const auto status = client_->call(api::kStatusGet);
            return status && status->partitions.active == kPartitions;
        }));
        const auto started = client_->call(api::kCollectStart);
        REQUIRE(started);
        const auto job = client_->follow(started->jobId, std::chrono::seconds(240));
        REQUIRE(job);
        INFO(core::toJson(*job));
        REQUIRE(job->state == api::JobState::succeeded);
    }

    core::Inventory inventory(std::size_t number) {
        const auto reply = client_->call(api::kInventoryGet, {name(number)});
        REQUIRE(reply);
        REQUIRE(reply->inventory);
        return *reply->inventory;
    }

    api::PartitionRow row(std::size_t number) {
        const auto row = client_->call(api::kPartitionGet, {name(number)});
        REQUIRE(row);
        return *row;
    }

    /// What the command line prints.
    std::string says(const std::vector<std::string>& words) const {
        std::vector<std::string> command{tests::programDirectory() + "/callbox"};
        command.insert(command.end(), words.begin(), words.end());
        command.insert(command.end(), {"--socket", path("operator.sock")});
        int status = -1;
        const auto text = tests::runProgram(command, path("says.out"), &status);
        REQUIRE(text);
        INFO(*text);
        CHECK(status == 0);
        return *text;
    }

    static std::string name(std::size_t number) { return "lpar" + std::to_string(number); }
    std::string path(const std::string& file) const { return (directory_.path() / file).string(); }
    tests::farm::PartitionFarm& farm() { return farm_; }

private:
    tests::farm::Settings settings() const {
        tests::farm::Settings wanted;
        wanted.partitions = kPartitions;
        wanted.authorizedKeys = path("authorized_keys");
        wanted.heartbeat = std::chrono::seconds(2);
        wanted.packages = 10;
        return wanted;
    }

    tests::TemporaryDirectory directory_;
    tests::farm::PartitionFarm farm_;
    tests::ChildProcess service_;
    std::unique_ptr<tests::ApiTestClient> client_;
};

/// Nothing that a terminal would take for a command, and no line that was not ours to begin.
void checkPrintable(const std::string& text) {
    for (const char c : text)
        CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t'));
}

}  // namespace

TEST_CASE("names that are commands elsewhere are text here, from the partition to the terminal") {
    Site site;
    const std::string marker = site.path("marker");
    const std::string shell = "$(touch " + marker + ")`touch " + marker + "`;touch " + marker;
    const std::string sql = "x'); DROP TABLE partition; --";
    const std::string page = "<script>alert(1)</script>\x1b]0;owned\x07\x1b[2J\xe2\x80\xae";
    auto& farm = site.farm();
    CHECK(farm.command("claim 1 hostName " + shell) == "ok");
    CHECK(farm.command("claim 1 serial " + sql) == "ok");
    CHECK(farm.command("claim 1 product ../../../../etc/passwd") == "ok");
    CHECK(farm.command("claim 2 hostName --help") == "ok");
    CHECK(farm.command("claim 2 serial =cmd|'/C calc'!A0") == "ok");
    CHECK(farm.command("claim 2 product " + page) == "ok");
    CHECK(farm.command("claim 2 disk @SUM(1+1)*cmd") == "ok");
    site.collect();

    CHECK(site.inventory(1).hostName == shell);
    CHECK(site.inventory(1).system.mtms.serial == sql);
    CHECK(site.inventory(2).hostName == "--help");
    for (const auto& words : std::vector<std::vector<std::string>>{{"partition", "list"},
                                                                   {"partition", "list", "--json"},
                                                                   {"inventory", "lpar1"},
                                                                   {"inventory", "lpar2"},
                                                                   {"inventory", "lpar2", "--json"},
                                                                   {"status"}}) {
        INFO(words.front() << " " << words.back());
        checkPrintable(site.says(words));
    }
    CHECK(site.says({"inventory", "lpar2"}).find("<script>") != std::string::npos);

    // Faults of such machines become events whose texts are as harmless.
    farm.command("fault 1-2 disk");
    farm.command("fault 1-2 memory");
    std::string events;
    tests::eventually([&] {
        events = site.says({"lssvcevents", "-t", "hardware"});
        return events.find("CBX-MEM") != std::string::npos;
    });
    checkPrintable(events);
    CHECK(events.find("CBX-MEM") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(marker));
    CHECK(site.row(3).partition.channel == core::ChannelState::active);
}

TEST_CASE("a lying exit status and another's serial number change nobody else's inventory") {
    Site site;
    auto& farm = site.farm();
    CHECK(farm.command("exit 1 3") == "ok");
    const std::string stolen = "STOLEN-0001";
    CHECK(farm.command("claim 2-3 serial " + stolen) == "ok");
    site.collect();
    // What was printed counts, not the status.
    CHECK(site.inventory(1).items.size() > 20);
    // Two partitions may run on one machine, so the serial is no proof of anything: each keeps its
    // own name, machine and items.
    const auto second = site.inventory(2);
    const auto third = site.inventory(3);
    CHECK(second.system.mtms.serial == stolen);
    CHECK(third.system.mtms.serial == stolen);
    CHECK(second.hostName != third.hostName);
    CHECK(second.machineIdentity != third.machineIdentity);
    CHECK(site.row(2).partition.machineIdentity == second.machineIdentity);
    CHECK(site.row(3).partition.machineIdentity == third.machineIdentity);
    CHECK(site.row(1).partition.systemId != site.row(2).partition.systemId);
}

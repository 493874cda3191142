// SPDX-License-Identifier: GPL-3.0-or-later
// Rule packs from elsewhere, by the command line of a real callboxd: who may bring them, and that
// they judge the next problem.
#include <fstream>

#include "core/api/operations.h"
#include "core/json/codec.h"
#include "core/protocol/identity.h"
#include "tests/catch.h"
#include "tests/integration/main_job/main_job_rig.h"
#include "tests/support/eventually.h"

using namespace callbox;
using namespace callbox::tests;
namespace api = core::api;
namespace protocol = core::protocol;

namespace {

struct Maker {
    protocol::SigningKeyPair key = *protocol::makeSigningKey();
    std::filesystem::path directory;

    std::string publicKeyFile() const {
        const auto path = directory / "maker.pub";
        std::ofstream(path) << protocol::base64Encode(key.publicKey) << '\n';
        return path;
    }
    /// A pack with its signature beside it.
    std::string pack(const std::string& version) const {
        const auto path = directory / ("acme-" + version + ".json");
        const std::string text = R"({"format":1,"name":"acme","version":")" + version +
                                 R"(","rules":[{"id":"worn","kinds":["memory-uncorrected"],
            "referenceCode":"ACME-MEM-0001","severity":"critical","subsystem":"memory",
            "description":"Module {module} is worn.","arguments":{"module":["label"]},
            "examples":[{"record":{"kind":"memory-uncorrected"}}]}]})";
        std::ofstream(path) << text;
        std::ofstream(path.string() + ".sig")
            << protocol::base64Encode(*protocol::sign(text, key.seed)) << '\n';
        return path;
    }
};

}  // namespace

TEST_CASE("a rule pack is installed by command and judges the next problem") {
    MainJobRig rig;
    REQUIRE(rig.startReceiver());
    REQUIRE(rig.startService());
    const auto refused = rig.setUp();
    INFO(rig.log());
    REQUIRE(refused == "");
    const Maker maker{.directory = rig.directory()};
    int status = 0;
    const auto callbox = [&](std::vector<std::string> words) {
        words.insert(words.begin(), "rulepack");
        return rig.operatorSays(words, &status);
    };
    const auto says = [](const std::string& text, const std::string& part) {
        INFO(text);
        return text.find(part) != std::string::npos;
    };
    // Without the one that came with Callbox.
    const auto installed = [&] {
        auto list = core::fromJson<api::RulePackList>(callbox({"list", "--json"}));
        REQUIRE(list);
        REQUIRE(list->packs.size() >= 1);
        list->packs.pop_back();
        return list->packs;
    };
    const std::string first = maker.pack("1.0.0");
    callbox({"install", first});
    CHECK(status != 0);  // nobody is trusted yet
    callbox({"trust", "acme", maker.publicKeyFile()});
    CHECK(status == 0);
    CHECK(says(callbox({"check", first}), "only tried"));
    CHECK(installed().empty());
    callbox({"install", first});
    CHECK(status == 0);
    callbox({"install", maker.pack("1.1.0")});
    CHECK(status == 0);
    callbox({"install", first});
    CHECK(status != 0);  // older than what is installed
    REQUIRE(installed().size() == 1);
    CHECK(installed().front().version == "1.1.0");
    CHECK(installed().front().fault.empty());
    CHECK(says(callbox({"list"}), "in use"));

    REQUIRE(rig.service().terminate());
    REQUIRE(rig.startService());
    REQUIRE(rig.waitForActiveChannel());
    const auto client = rig.client();
    REQUIRE(client);
    const auto code = [&](std::uint64_t problem) {
        std::string found;
        eventually(
            [&] {
                const auto page = client->call(api::kEventList, api::EventQuery{});
                for (const auto& event : page ? page->rows : std::vector<core::ServiceableEvent>{})
                    if (event.problemNumber == problem)
                        found = event.referenceCode;
                return !found.empty();
            },
            rig.patience);
        return found;
    };
    REQUIRE(rig.partitionErrors().addUncorrectedMemory("DIMM_A1"));
    CHECK(code(1) == "ACME-MEM-0001");

    callbox({"distrust", "acme"});
    CHECK(status == 0);
    REQUIRE(installed().size() == 1);
    CHECK(installed().front().fault.key == "analysis.no-signer");
    REQUIRE(rig.partitionErrors().addUncorrectedMemory("DIMM_B1"));
    CHECK(code(2) == "CBX-MEM-0002");
    callbox({"remove", "acme"});
    CHECK(status == 0);
    CHECK(installed().empty());
}

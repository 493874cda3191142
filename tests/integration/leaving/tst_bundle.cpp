// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that are carried to a real receiver in a file, and their receipts back.
#include <filesystem>
#include <fstream>
#include <memory>

#include "core/json/codec.h"
#include "core/protocol/bundle.h"
#include "tests/catch.h"
#include "tests/integration/main_job/main_job_rig.h"
#include "tests/integration/main_job/receiver_requests.h"
#include "tests/support/eventually.h"

using namespace callbox;
using namespace callbox::core;
using namespace callbox::tests;

namespace {

std::string bytesOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// A problem that waits while the receiver is away, carried to it in a file.
class Carried {
public:
    MainJobRig rig;
    std::size_t before = 0;  ///< service requests
    api::ProblemNumber problem;
    std::unique_ptr<ApiTestClient> api;
    int status = -1;  ///< of the last command

    Carried() {
        REQUIRE(rig.startReceiver());
        REQUIRE(rig.startService());
        const auto refused = rig.setUp();
        INFO(rig.log());
        REQUIRE(refused == "");
        REQUIRE(rig.waitForEmptyOutbox());
        before = requests();
        REQUIRE(rig.receiver().terminate());
        api = rig.client();
        REQUIRE(api);
        const auto created = api->call(api::kEventCreate, {"carried by hand", "", {}, {}, {}, {}});
        REQUIRE(created);
        problem = *created;
        // A message that is on its way just now is not in the file.
        REQUIRE(eventually([&] {
            callbox({"bundle", "export", file("bundle.json")});
            return status == 0;
        }));
        const auto bundle = protocol::readBundle(bytesOf(file("bundle.json")));
        REQUIRE(bundle);
        REQUIRE(!bundle->messages.empty());
        import();
    }

    std::string file(const std::string& name) const { return rig.directory() / name; }
    std::size_t requests() { return receiverRequests(rig.receiverSays({"requests"})).size(); }
    std::string callbox(const std::vector<std::string>& words) {
        return rig.operatorSays(words, &status);
    }
    /// At the receiver; gives the receipts.
    void import() {
        int code = -1;
        const auto out = runProgram(
            {programDirectory() + "/callbox-receiver", "import-bundle", "--state",
             (rig.directory() / "receiver").string(), file("bundle.json"), file("receipts.json")},
            rig.directory() / "import.out", &code);
        INFO(out.value_or(""));
        REQUIRE(code == 0);
        CHECK(requests() == before + 1);
    }
    /// The receiver is back, and everything that still waits goes to it.
    void connect() {
        REQUIRE(rig.startReceiver());
        callbox({"outbox", "retry", "1"});
        REQUIRE(rig.waitForEmptyOutbox());
        CHECK(requests() == before + 1);
        const auto event = api->call(api::kEventGet, problem);
        REQUIRE(event);
        CHECK(event->state == EventState::acknowledged);
        CHECK(!event->serviceRequest.empty());
        CHECK(api->call(api::kLedgerVerify)->intact);
    }
};

}  // namespace

TEST_CASE("what is carried in a file is one effect with what goes by a connection later") {
    Carried carried;
    carried.import();  // again: nothing is stored twice

    // A receipt that was changed on the way takes nothing with it.
    const std::string receipts = carried.file("receipts.json");
    const std::string good = bytesOf(receipts);
    std::string forged = good;
    forged.replace(forged.find("duplicate"), 9, "rejectedd");
    std::ofstream(receipts, std::ios::trunc) << forged;
    carried.callbox({"bundle", "import-receipts", receipts});
    CHECK(carried.status != 0);
    std::ofstream(receipts, std::ios::trunc) << good;
    for (int times = 0; times < 2; ++times) {
        carried.callbox({"bundle", "import-receipts", receipts});
        CHECK(carried.status == 0);
        const auto event = carried.api->call(api::kEventGet, carried.problem);
        REQUIRE(event);
        CHECK(event->state == EventState::acknowledged);
        CHECK(!event->serviceRequest.empty());
    }
    const std::string ledger = carried.callbox({"ledger", "search", "--path", "bundle"});
    CHECK(ledger.find("exported") != std::string::npos);
    CHECK(ledger.find("acknowledged") != std::string::npos);
    carried.connect();
}

TEST_CASE("what was carried goes by a connection when its receipts were lost, and is one effect") {
    Carried carried;
    const auto waiting = carried.api->call(api::kEventGet, carried.problem);
    REQUIRE(waiting);
    CHECK(waiting->serviceRequest.empty());
    carried.connect();
    CHECK(carried.callbox({"ledger", "search", "--path", "bundle"}).find("acknowledged") ==
          std::string::npos);
}

TEST_CASE("files that are none are refused") {
    CHECK(protocol::readBundle("").error().code == ErrorCode::protocol);
    CHECK(protocol::readBundle("{}").error().code == ErrorCode::protocol);
    CHECK(!protocol::readBundle(R"({"format":"callbox-receipts/1"})"));
    CHECK(!protocol::readReceipts(R"({"format":"callbox-bundle/1"})"));
    protocol::BundleFile file;
    file.format = protocol::kBundleFormat;
    file.messages.resize(protocol::kBundleMessages + 1);
    CHECK(protocol::readBundle(toJson(file)).error().code == ErrorCode::limitExceeded);
    CHECK(protocol::readBundle(std::string(protocol::kBundleBytes + 1, ' ')).error().code ==
          ErrorCode::limitExceeded);
}

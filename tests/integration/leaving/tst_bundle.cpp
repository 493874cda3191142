// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that are carried to a real receiver in a file, and their receipts back.
#include <filesystem>
#include <fstream>

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

std::size_t requestsOf(MainJobRig& rig) {
    return receiverRequests(rig.receiverSays({"requests"})).size();
}

}  // namespace

TEST_CASE("what is carried in a file is one effect with what goes by a connection later") {
    MainJobRig rig;
    REQUIRE(rig.startReceiver());
    REQUIRE(rig.startService());
    const auto refused = rig.setUp();
    INFO(rig.log());
    REQUIRE(refused == "");
    REQUIRE(rig.waitForEmptyOutbox());
    const std::size_t before = requestsOf(rig);
    REQUIRE(rig.receiver().terminate());

    const auto api = rig.client();
    REQUIRE(api);
    const auto problem = api->call(api::kEventCreate, {"carried by hand", "", {}, {}, {}, {}});
    REQUIRE(problem);
    const std::string bundle = rig.directory() / "bundle.json";
    const std::string receipts = rig.directory() / "receipts.json";
    int status = -1;
    const auto callbox = [&](const std::vector<std::string>& words) {
        return rig.operatorSays(words, &status);
    };
    // A message that is on its way just now is not in the file.
    REQUIRE(eventually([&] {
        callbox({"bundle", "export", bundle});
        return status == 0;
    }));
    const auto file = protocol::readBundle(bytesOf(bundle));
    REQUIRE(file);
    REQUIRE(!file->messages.empty());

    const auto import = [&] {
        int code = -1;
        const auto out =
            runProgram({programDirectory() + "/callbox-receiver", "import-bundle", "--state",
                        (rig.directory() / "receiver").string(), bundle, receipts},
                       rig.directory() / "import.out", &code);
        INFO(out.value_or(""));
        REQUIRE(code == 0);
    };
    import();
    import();  // again: nothing is stored twice
    CHECK(requestsOf(rig) == before + 1);

    // A receipt that was changed on the way takes nothing with it.
    const std::string good = bytesOf(receipts);
    std::string forged = good;
    forged.replace(forged.find("duplicate"), 9, "rejectedd");
    std::ofstream(receipts, std::ios::trunc) << forged;
    callbox({"bundle", "import-receipts", receipts});
    CHECK(status != 0);
    std::ofstream(receipts, std::ios::trunc) << good;
    callbox({"bundle", "import-receipts", receipts});
    CHECK(status == 0);
    const auto event = api->call(api::kEventGet, *problem);
    REQUIRE(event);
    CHECK(event->state == EventState::acknowledged);
    CHECK(!event->serviceRequest.empty());
    callbox({"bundle", "import-receipts", receipts});
    CHECK(status == 0);

    const std::string ledger = callbox({"ledger", "search", "--path", "bundle"});
    CHECK(ledger.find("exported") != std::string::npos);
    CHECK(ledger.find("acknowledged") != std::string::npos);
    REQUIRE(rig.startReceiver());
    callbox({"outbox", "retry", "1"});
    REQUIRE(rig.waitForEmptyOutbox());
    CHECK(requestsOf(rig) == before + 1);
    CHECK(api->call(api::kLedgerVerify)->intact);
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

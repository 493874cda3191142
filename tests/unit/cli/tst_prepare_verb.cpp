// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::CommandLine;
using callbox::tests::FakeService;
namespace api = callbox::core::api;

namespace {

struct PreparationService : FakeService {
    api::PreparationArguments asked;
    api::PrepareArguments prepared;

    PreparationService() {
        handle(api::kPartitionPreparation, [this](api::PreparationArguments arguments) {
            asked = arguments;
            return Result<api::Preparation>(api::Preparation{"#!/bin/sh\necho\ttext\n"});
        });
        handle(api::kPartitionPrepare, [this](api::PrepareArguments arguments) {
            prepared = arguments;
            Partition partition;
            partition.name = arguments.id;
            partition.address.user = arguments.user;
            return Result<Partition>(partition);
        });
        start();
    }
};

}  // namespace

TEST_CASE("the preparation is printed byte for byte, for a pipe to a shell") {
    PreparationService service;
    CommandLine line;
    CHECK(line.run(service, {"partition", "prepare"}) == 0);
    CHECK(line.out == "#!/bin/sh\necho\ttext\n");
    CHECK(service.asked.platform == PartitionPlatform::linux);
    CHECK(service.asked.user == "callbox");
    CHECK(line.run(service, {"partition", "prepare", "--platform", "hmc", "--user", "cbx"}) == 0);
    CHECK(service.asked.platform == PartitionPlatform::hmc);
    CHECK(service.asked.user == "cbx");
    CHECK(line.run(service, {"partition", "prepare", "--platform", "beos"}) != 0);
}

TEST_CASE("a partition is prepared by a password from standard input, never from the line") {
    PreparationService service;
    CommandLine line;
    line.input = "right horse\n";
    CHECK(line.run(service, {"partition", "prepare", "--install", "web1", "--password-stdin"}) ==
          0);
    CHECK(service.prepared.id == "web1");
    CHECK(service.prepared.login == "root");
    CHECK(service.prepared.user == "callbox");
    CHECK(service.prepared.password == "right horse");
    CHECK(line.out.find("right horse") == std::string::npos);
    CHECK(line.out.find("callbox") != std::string::npos);
    CHECK(line.run(service, {"partition", "prepare", "--install", "web1", "--login", "admin"}) ==
          0);
    CHECK(service.prepared.password.empty());
    CHECK(service.prepared.login == "admin");
}

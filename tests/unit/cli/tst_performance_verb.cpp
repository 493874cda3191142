// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/codec.h"
#include "tests/catch.h"
#include "tests/unit/cli/cli_fixture.h"

using namespace callbox;
using namespace callbox::core;
using callbox::tests::CommandLine;
using callbox::tests::FakeService;
namespace api = callbox::core::api;

TEST_CASE("performance shows every sample since, however many calls it takes") {
    struct Service : FakeService {
        std::vector<UtilizationSample> samples;
        int calls = 0;
        Service() {
            const TimePoint start{std::chrono::hours(24 * 365 * 50)};
            for (int i = 1; i <= 3; ++i) {
                samples.push_back(
                    {start + std::chrono::minutes(5 * i), "disk.busy", "sda", 1.0 * i, "%"});
                samples.push_back(
                    {start + std::chrono::minutes(5 * i), "processor.busy", "all", 7, "%"});
            }
            handle(api::kPerformanceGet,
                   [this](api::PerformanceQuery query) -> Result<api::PerformanceReply> {
                       ++calls;
                       if (query.id != "alpha")
                           return fail(ErrorCode::notFound, {"partition.unknown", {}});
                       api::PerformanceReply reply;
                       for (const auto& sample : samples)
                           if (sample.at > query.since.value_or(TimePoint{}) &&
                               reply.samples.size() < 2)
                               reply.samples.push_back(sample);
                       return reply;
                   });
            FakeService::start();
        }
    } service;
    CommandLine line;
    CHECK(line.run(service, {"performance", "alpha", "--since", "2000-01-01T00:00:00Z"}) == 0);
    CHECK(service.calls == 4);
    CHECK(line.out.find("processor.busy") != std::string::npos);
    CHECK(line.out.find("3.00 %") != std::string::npos);
    CHECK(line.run(service, {"performance", "alpha", "--since", "2000-01-01T00:00:00Z", "--metric",
                             "disk.", "--json"}) == 0);
    const auto reply = fromJson<api::PerformanceReply>(line.out);
    REQUIRE(reply);
    CHECK(reply->samples.size() == 3);
    CHECK(line.run(service, {"performance", "beta"}) == 5);
    CHECK(line.run(service, {"performance", "alpha", "--since", "yesterday"}) == 2);
}

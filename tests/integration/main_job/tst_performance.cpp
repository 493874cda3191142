// SPDX-License-Identifier: GPL-3.0-or-later
// Utilization from a partition's counters to the receiver.
#include <algorithm>
#include <set>

#include "core/json/codec.h"
#include "core/protocol/messages.h"
#include "tests/catch.h"
#include "tests/integration/main_job/main_job_rig.h"

using namespace callbox;
using namespace callbox::core;
using namespace std::chrono_literals;

namespace {

std::set<TimePoint> instants(const std::vector<UtilizationSample>& samples,
                             std::string_view metric) {
    std::set<TimePoint> times;
    for (const auto& sample : samples)
        if (sample.metric == metric)
            times.insert(sample.at);
    return times;
}

/// Waits until so many samplings of the processor after `since` are stored.
std::vector<UtilizationSample> sampled(tests::ApiTestClient& client, const std::string& partition,
                                       TimePoint since, std::size_t samplings) {
    const auto until = std::chrono::steady_clock::now() + 240s;
    while (std::chrono::steady_clock::now() < until) {
        const auto reply = client.call(api::kPerformanceGet, {partition, since, 10'000});
        REQUIRE(reply);
        if (instants(reply->samples, "processor.busy").size() >= samplings)
            return reply->samples;
        client.next(100ms);
    }
    return {};
}

/// Sends performance information now; the samples of what the receiver acknowledged, by message.
std::vector<std::vector<UtilizationSample>> transmitted(tests::ApiTestClient& client) {
    std::vector<std::vector<UtilizationSample>> messages;
    const auto started = client.call(api::kTransmitStart, {TransmittalKind::performance});
    REQUIRE(started);
    const auto job = client.follow(started->jobId, 180s);
    REQUIRE(job);
    INFO(toJson(*job));
    REQUIRE(job->state == api::JobState::succeeded);
    api::TransmissionQuery query;
    query.type = "performance";
    const auto page = client.call(api::kTransmissionList, query);
    REQUIRE(page);
    for (const auto& row : page->rows) {
        CHECK(row.state == api::TransmissionState::acknowledged);
        const auto content = client.call(api::kTransmissionContent, {row.sequence});
        REQUIRE(content);
        const auto body = fromJson<protocol::PerformanceBody>(content->data);
        REQUIRE(body);
        messages.insert(messages.begin(), body->samples);
    }
    return messages;
}

}  // namespace

TEST_CASE("utilization of several intervals leaves in one message, and never twice") {
    tests::MainJobRig rig;
    rig.serviceArguments = {"--utilization-interval", "1"};
    REQUIRE(rig.startReceiver());
    REQUIRE(rig.startService());
    REQUIRE(rig.setUp() == "");
    const auto client = rig.client();
    REQUIRE(client);

    const auto before = sampled(*client, rig.partitionId(), {}, 4);
    REQUIRE_FALSE(before.empty());
    for (const char* metric : {"processor.busy", "memory.used", "filesystem.used"})
        CHECK(instants(before, metric).size() >= 3);
    for (const auto& sample : before)
        CHECK(sample.value >= 0);

    const auto first = transmitted(*client);
    REQUIRE_FALSE(first.empty());
    CHECK(instants(first.back(), "processor.busy").size() >= 3);
    const auto last = first.back().back().at;
    REQUIRE_FALSE(sampled(*client, rig.partitionId(), last, 2).empty());
    const auto second = transmitted(*client);
    REQUIRE(second.size() == first.size() + 1);
    CHECK(second.back().front().at > last);

    // What the console draws of it.
    api::PerformanceSeriesQuery course;
    course.id = rig.partitionId();
    course.metrics = {"processor.busy", "memory.used"};
    course.until = std::chrono::time_point_cast<std::chrono::microseconds>(
        std::chrono::system_clock::now() + 1h);
    course.since = course.until - 24h;
    const auto series = client->call(api::kPerformanceSeries, course);
    REQUIRE(series);
    CHECK(series->points.size() >= 2);
    const auto figures = client->call(api::kFleetFigures, {{}, 24});
    REQUIRE(figures);
    CHECK(figures->utilization.size() >= 2);
    CHECK(figures->silent == 0);
    const auto systems = client->call(api::kSystemList, {});
    REQUIRE(systems);
    REQUIRE(systems->rows.size() == 1);
    CHECK(systems->rows.front().active == 1);
    const auto history = client->call(api::kInventoryHistory, {rig.partitionId()});
    REQUIRE(history);
    REQUIRE_FALSE(history->changes.empty());
    CHECK(history->changes.back().added > 0);
    const auto comparison =
        client->call(api::kInventoryCompare, {rig.partitionId(), course.since, course.until});
    REQUIRE(comparison);
    CHECK(comparison->items.size() == comparison->total);
}

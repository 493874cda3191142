// SPDX-License-Identifier: GPL-3.0-or-later
// From a line written into a partition's error source to the receiver's receipt, over loopback
// TLS; how many durable reports a second leave the outbox; what callboxd costs while idle.
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <random>
#include <thread>
#include <vector>

#include <sqlite3.h>
#include <unistd.h>

#include "tests/integration/main_job/main_job_rig.h"

namespace {

using namespace callbox;
using namespace std::chrono_literals;
using std::chrono::steady_clock;
using std::chrono::system_clock;

constexpr int kFaults = 200;
constexpr int kReports = 1000;
constexpr auto kIdle = 30s;

int broken(const char* what, const tests::MainJobRig& rig) {
    std::fprintf(stderr, "bench_latency: %s\n%s\n", what, rig.log().c_str());
    return 1;
}

void figure(const char* name, double value, const char* unit, double target, bool atMost) {
    const bool good = atMost ? value <= target : value >= target;
    std::printf("%s %.2f %s target %.2f %s\n", name, value, unit, target, good ? "ok" : "short");
    std::fflush(stdout);
}

std::string device(int number) {
    char text[32];
    std::snprintf(text, sizeof text, "%04x:%02x:00.0", number / 256, number % 256);
    return text;
}

/// CPU seconds of a process so far.
double cpuOf(pid_t process) {
    std::ifstream stat("/proc/" + std::to_string(process) + "/stat");
    std::string text((std::istreambuf_iterator<char>(stat)), {});
    unsigned long user = 0;
    unsigned long system = 0;
    const auto after = text.rfind(')');
    if (after == std::string::npos ||
        std::sscanf(text.c_str() + after + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu",
                    &user, &system) != 2)
        return -1;
    return static_cast<double>(user + system) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

double residentMegabytes(pid_t process) {
    std::ifstream statm("/proc/" + std::to_string(process) + "/statm");
    long size = 0;
    long resident = 0;
    statm >> size >> resident;
    return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// When the receiver's receipt for the last event was recorded.
std::optional<core::TimePoint> acknowledgedAt(tests::ApiTestClient& client, std::uint64_t total) {
    const auto until = steady_clock::now() + 60s;
    while (steady_clock::now() < until) {
        core::api::TransmissionQuery query;
        query.type = "problem";
        query.limit = 1;
        const auto page = client.call(core::api::kTransmissionList, query);
        if (page && page->total == total && page->rows.front().acknowledgedAt)
            return page->rows.front().acknowledgedAt;
        client.next(5ms);
    }
    return {};
}

/// The newest event's data comes last: one set at a time is gathered of a partition.
bool dataGathered(tests::ApiTestClient& client) {
    const auto events = client.call(core::api::kEventList);
    if (!events || events->rows.empty())
        return false;
    const core::api::ProblemNumber newest{events->rows.front().problemNumber};
    const auto until = steady_clock::now() + 300s;
    while (steady_clock::now() < until) {
        const auto data = client.call(core::api::kEventDataList, newest);
        if (data && !data->gatherings.empty() &&
            data->gatherings.front().state != core::GatheringState::wanted)
            return true;
        client.next(100ms);
    }
    return false;
}

}  // namespace

int main() {
    tests::MainJobRig rig;
    if (!rig.startReceiver() || !rig.startService())
        return broken("the programs did not start", rig);
    if (const auto refused = rig.setUp(); !refused.empty())
        return broken(refused.c_str(), rig);
    const auto client = rig.client();
    if (!client || !rig.waitForEmptyOutbox() || !rig.holdNoStorms())
        return broken("the set-up did not settle", rig);

    std::vector<double> latencies;
    // A fault comes at any moment between two looks of the watch, not right after the last receipt.
    std::mt19937 random(20261120);
    std::uniform_int_distribution<int> pause(0, 300);
    for (int i = 0; i < kFaults; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(pause(random)));
        const auto before = std::chrono::floor<std::chrono::microseconds>(system_clock::now());
        rig.partitionErrors().addFatalAer(device(i));
        const auto at = acknowledgedAt(*client, static_cast<std::uint64_t>(i) + 1);
        if (!at)
            return broken("a fault did not arrive", rig);
        latencies.push_back(std::chrono::duration<double, std::milli>(*at - before).count());
    }
    std::sort(latencies.begin(), latencies.end());
    figure("latency-p50", latencies[latencies.size() / 2], "ms", 150, true);
    figure("latency-p99", latencies[latencies.size() * 99 / 100], "ms", 1000, true);

    if (!dataGathered(*client) || !rig.waitForEmptyOutbox(300s))
        return broken("the events' data did not leave", rig);
    // Idle: nothing to do, one partition watched.
    const double before = cpuOf(rig.service().id());
    const auto idleFrom = steady_clock::now();
    std::this_thread::sleep_for(kIdle);  // the measured interval itself
    const std::chrono::duration<double> idle = steady_clock::now() - idleFrom;
    figure("idle-cpu", 100 * (cpuOf(rig.service().id()) - before) / idle.count(), "%", 0.2, true);
    figure("idle-resident", residentMegabytes(rig.service().id()), "MB", 40, true);

    // Reports that piled up while the receiver was away leave one after another.
    rig.receiver().kill();
    for (int i = 0; i < kReports; ++i)
        rig.partitionErrors().addFatalAer(device(1000 + i));
    const auto piled = steady_clock::now() + 120s;
    while (steady_clock::now() < piled) {
        const auto status = client->call(core::api::kStatusGet);
        if (status && status->waiting >= kReports)
            break;
        client->next(100ms);
    }
    if (!rig.startReceiver())
        return broken("the receiver did not start again", rig);
    if (!rig.waitForEmptyOutbox(300s))
        return broken("the outbox did not empty", rig);
    core::api::TransmissionQuery query;
    query.type = "problem";
    query.limit = kReports;
    const auto page = client->call(core::api::kTransmissionList, query);
    if (!page || page->rows.size() < kReports)
        return broken("the transmissions could not be read", rig);
    auto first = core::TimePoint::max();
    auto last = core::TimePoint::min();
    for (const auto& row : page->rows) {
        if (!row.acknowledgedAt)
            return broken("a report was not acknowledged", rig);
        first = std::min(first, *row.acknowledgedAt);
        last = std::max(last, *row.acknowledgedAt);
    }
    const std::chrono::duration<double> took = last - first;
    figure("outbox-reports", static_cast<double>(page->rows.size()) / took.count(), "/s", 300,
           false);
    return 0;
}

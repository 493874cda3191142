// SPDX-License-Identifier: GPL-3.0-or-later
// Ten thousand channels held by one callbox-rmc, driven over its link as callboxd does; the other
// ends are played by callbox-partition-farm in a process of its own.
//   --partitions N   (10000)
//   --minutes M      of heartbeats measured (3)
//   --hours H        further hours open, for growth of memory and descriptors (0)
#include <chrono>
#include <vector>

#include "tests/bench/farm_process.h"
#include "tests/bench/figures.h"
#include "tests/support/rmc_process.h"
#include "tests/support/temporary_directory.h"

namespace {

using namespace callbox;
using namespace callbox::bench;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

double since(Clock::time_point from) {
    return std::chrono::duration<double>(Clock::now() - from).count();
}

/// Partition n of the farm has the id "n".
class Fleet {
public:
    Fleet(tests::RmcProcess& rmc, std::size_t size) : rmc_(rmc), active_(size + 1) {}

    void watch(const std::vector<FarmProcess::Entry>& entries) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            rmc::ToRmc message;
            message.watchPartition.emplace();
            message.watchPartition->partitionId = std::to_string(i + 1);
            message.watchPartition->address = entries[i].address;
            message.watchPartition->hostKey = entries[i].hostKey;
            rmc_.send(message);
        }
    }

    void forgetWhoIsActive() {
        active_.assign(active_.size(), false);
        activeCount_ = 0;
    }

    bool awaitAllActive(std::chrono::seconds limit) {
        const auto until = Clock::now() + limit;
        while (activeCount_ + 1 < active_.size() && Clock::now() < until)
            take(1s);
        return activeCount_ + 1 == active_.size();
    }

    void pass(std::chrono::milliseconds time) {
        for (const auto until = Clock::now() + time; Clock::now() < until;)
            take(1s);
    }

    std::uint64_t heartbeats() const { return heartbeats_; }
    std::uint64_t lost() const { return lost_; }

private:
    void take(std::chrono::seconds limit) {
        const auto* message = rmc_.await([](const auto&) { return true; }, limit);
        if (message)
            hear(*message);
        rmc_.messages.clear();
    }

    void hear(const rmc::FromRmc& message) {
        if (message.channelHeartbeat)
            ++heartbeats_;
        if (message.problemBatch) {
            rmc::ToRmc reply;
            reply.acknowledgeProblems = rmc::AcknowledgeProblems{message.problemBatch->partitionId,
                                                                 message.problemBatch->source,
                                                                 message.problemBatch->cursor};
            rmc_.send(reply);
        }
        if (!message.channelChanged)
            return;
        const auto number = std::stoul(message.channelChanged->partitionId);
        const bool now = message.channelChanged->state == core::ChannelState::active;
        if (active_[number] && !now)
            ++lost_;
        activeCount_ += now && !active_[number] ? 1U : 0U;
        activeCount_ -= !now && active_[number] ? 1U : 0U;
        active_[number] = now;
    }

    tests::RmcProcess& rmc_;
    std::vector<bool> active_;
    std::size_t activeCount_ = 0;
    std::uint64_t heartbeats_ = 0;
    std::uint64_t lost_ = 0;
};

/// Watches memory and descriptors while nothing happens but heartbeats.
void measureGrowth(Fleet& fleet, pid_t process, double hours) {
    const auto until = Clock::now() + std::chrono::duration<double, std::ratio<3600>>(hours);
    std::vector<double> resident;
    std::vector<double> open;
    while (Clock::now() < until) {
        fleet.pass(30s);
        resident.push_back(static_cast<double>(residentBytes(process)));
        open.push_back(static_cast<double>(descriptors(process)));
    }
    // The first tenth is warm-up.
    const auto share = std::max<std::size_t>(resident.size() / 10, 1);
    const auto middle = [share](const std::vector<double>& values, bool last) {
        const auto from = last ? values.end() - static_cast<std::ptrdiff_t>(share)
                               : values.begin() + static_cast<std::ptrdiff_t>(
                                                      std::min(share, values.size() - share));
        return quantile({from, from + static_cast<std::ptrdiff_t>(share)}, 0.5);
    };
    figure("channels-growth-resident", 100 * (middle(resident, true) / middle(resident, false) - 1),
           "%", 1);
    figure("channels-growth-descriptors", middle(open, true) - middle(open, false), "", 0);
    figure("channels-growth-lost", static_cast<double>(fleet.lost()), "channels", 0);
}

}  // namespace

int main(int argc, char** argv) {
    const auto wanted = static_cast<std::size_t>(option(argc, argv, "partitions", 10'000));
    const double minutes = option(argc, argv, "minutes", 3);
    const double hours = option(argc, argv, "hours", 0);
    const auto count = makeRoom(wanted);

    const tests::TemporaryDirectory directory;
    tests::RmcProcess rmc(directory.path() / "keys");
    const auto* ready = rmc.await([](const auto& message) { return message.ready.has_value(); });
    if (!ready)
        return broken("callbox-rmc does not start");
    FarmProcess farm(directory.path());
    if (!farm.start(count, ready->ready->publicKeyLine))
        return broken("the farm does not start", farm.log());
    rmc.messages.clear();

    Fleet fleet(rmc, count);
    const auto entries = farm.entries();
    const auto before = rmc.residentBytes();
    const double cpuBefore = rmc.cpuSeconds();
    const auto from = Clock::now();
    fleet.watch(entries);
    if (!fleet.awaitAllActive(600s))
        return broken("not all channels became active", farm.command("status"));
    const double partitions = static_cast<double>(count);
    figure("channels-partitions", partitions, "channels", 10'000, Want::atLeast);
    figure("channels-opened", since(from), "s", 180);
    figure("channels-open-cpu", 1e3 * (rmc.cpuSeconds() - cpuBefore) / partitions, "ms/channel", 3);
    fleet.pass(15s);
    figure("channels-resident",
           static_cast<double>(rmc.residentBytes() - before) / partitions / 1e3, "kB/channel", 100);
    std::fprintf(stderr, "bench: the farm itself: %.0f kB a partition\n",
                 static_cast<double>(residentBytes(farm.id())) / partitions / 1e3);

    const auto beatsBefore = fleet.heartbeats();
    const double idleBefore = rmc.cpuSeconds();
    const auto idleFrom = Clock::now();
    fleet.pass(std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::duration<double, std::ratio<60>>(minutes)));
    const double idle = since(idleFrom);
    const double beats = static_cast<double>(fleet.heartbeats() - beatsBefore);
    // Each partition beats more often than every 60 s, which is what the target asks for.
    figure("channels-heartbeats", beats / idle, "/s", partitions / 60, Want::atLeast);
    figure("channels-heartbeat-cpu", 100 * (rmc.cpuSeconds() - idleBefore) / idle, "%", 10);
    figure("channels-lost", static_cast<double>(fleet.lost()), "channels", 0);

    const auto connections = farm.counters()["connections"];
    fleet.forgetWhoIsActive();
    const auto restarted = Clock::now();
    farm.command("restart 2000");
    if (!fleet.awaitAllActive(600s))
        return broken("not all channels came back", farm.command("status"));
    figure("channels-reconnected", since(restarted), "s", 180);
    // A storm would be many tries for each login.
    figure("channels-reconnect-tries",
           static_cast<double>(farm.counters()["connections"] - connections) / partitions,
           "/channel", 1.5);
    if (hours > 0)
        measureGrowth(fleet, rmc.process(), hours);
    return 0;
}

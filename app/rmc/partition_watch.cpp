// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rmc/partition_watch.h"

#include <algorithm>
#include <map>

#include "rmc/channel/channel.h"
#include "rmc/channel/host_key.h"
#include "rmc/channel/timer.h"
#include "rmc/collect/linux_collection.h"
#include "rmc/watch/linux_watch.h"

namespace callbox::app::rmc {

namespace link = callbox::rmc;
namespace channel = callbox::rmc::channel;
namespace collect = callbox::rmc::collect;
namespace watch = callbox::rmc::watch;

namespace {

constexpr std::chrono::milliseconds kTick{250};
constexpr std::chrono::seconds kTickAfterOutput{2};
constexpr std::chrono::seconds kTellHeartbeat{1};

bool sameAddress(const core::PartitionAddress& a, const core::PartitionAddress& b) {
    return a.host == b.host && a.port == b.port && a.user == b.user;
}

bool sameKey(const std::optional<core::HostKey>& a, const std::optional<core::HostKey>& b) {
    return a && b ? channel::sameKey(*a, *b) : a.has_value() == b.has_value();
}

link::FromRmc answerOf(link::RequestAnswer answer) {
    link::FromRmc message;
    message.answer = std::move(answer);
    return message;
}

}  // namespace

struct PartitionWatch::State : std::enable_shared_from_this<PartitionWatch::State> {
    State(WatchServices& shared, link::WatchPartition wanted)
        : services(shared), partition(std::move(wanted)), tickTimer(shared.channels.io) {}

    void open() {
        channel::Channel::Settings settings;
        settings.address = partition.address;
        settings.hostKey = partition.hostKey;
        settings.heartbeat = watch::kHeartbeatInterval;
        channel::ChannelEvents events;
        const auto weak = weak_from_this();
        events.changed = [weak](core::ChannelState state, const core::Message& reason,
                                const std::optional<core::HostKey>& offered) {
            if (const auto self = weak.lock())
                self->tellState(state, reason, offered);
        };
        events.watchScript = [weak]() -> core::Result<std::string> {
            const auto self = weak.lock();
            return self ? self->startReader() : core::Result<std::string>();
        };
        events.watchOutput = [weak](std::string_view bytes) {
            const auto self = weak.lock();
            return !self || self->take(bytes);
        };
        ssh = channel::Channel::open(services.channels, std::move(settings), std::move(events));
    }

    void tellState(core::ChannelState state, const core::Message& reason,
                   const std::optional<core::HostKey>& offered) {
        changed.partitionId = partition.partitionId;
        changed.state = state;
        changed.reason = reason;
        changed.offered = offered;
        link::FromRmc message;
        message.channelChanged = changed;
        services.send(message);
    }

    core::Result<std::string> startReader() {
        watch::WatchOptions options;
        options.boundary = services.boundary();
        options.cursors = partition.cursors;
        // What is on its way to callboxd need not be read again.
        for (const auto& [source, cursor] : underWay)
            options.cursors[source] = cursor;
        if (services.rasdaemonDatabase)
            options.rasdaemonDatabase = *services.rasdaemonDatabase;
        reader.emplace(partition.partitionId, options);
        return watch::linuxWatchScript(options);
    }

    bool take(std::string_view bytes) {
        if (!reader)
            return true;
        const auto now = services.channels.now();
        reader->feed(bytes, now);
        lastOutput = std::chrono::steady_clock::now();
        pass();
        if (!tickTimer.running())
            armTick();
        return !reader->full();
    }

    void armTick() {
        tickTimer.start(kTick, [this] {
            if (!reader)
                return;
            reader->tick(services.channels.now());
            pass();
            if (std::chrono::steady_clock::now() - lastOutput < kTickAfterOutput)
                armTick();
        });
    }

    /// Hands on what the reader has, as far as callboxd has acknowledged what went before.
    void pass() {
        for (auto& condition : reader->takeConditions()) {
            link::FromRmc message;
            message.sourceCondition = link::SourceCondition{partition.partitionId, condition.source,
                                                            condition.what, condition.cleared};
            services.send(message);
        }
        if (reader->takeHeartbeats() > 0)
            beat();
        for (const std::string& source : reader->ready()) {
            if (underWay.count(source) != 0)
                continue;
            auto batch = reader->takeBatch(source);
            if (batch.cursor.empty())
                continue;
            underWay[source] = batch.cursor;
            link::FromRmc message;
            message.problemBatch = link::ProblemBatch{partition.partitionId, source, batch.cursor,
                                                      std::move(batch.records)};
            services.send(message);
        }
    }

    void beat() {
        ssh->watchBeats();
        const auto now = std::chrono::steady_clock::now();
        if (now - toldBeat < kTellHeartbeat || services.congested())
            return;
        toldBeat = now;
        link::FromRmc message;
        message.channelHeartbeat =
            link::ChannelHeartbeat{partition.partitionId, services.channels.now()};
        services.send(message);
    }

    void acknowledge(const std::string& source, const std::string& cursor) {
        const auto found = underWay.find(source);
        if (found == underWay.end() || found->second != cursor)
            return;
        underWay.erase(found);
        partition.cursors[source] = cursor;
        if (!reader)
            return;
        pass();
        if (!reader->full())
            ssh->resumeWatch();
    }

    void collectInventory(std::uint64_t request) {
        collecting.push_back(request);
        if (collecting.size() > 1)
            return;
        const std::string boundary = services.boundary();
        auto script = collect::linuxCollectionScript(boundary);
        if (!script) {
            answerAll(core::passOn(script));
            return;
        }
        ssh->run(std::move(*script), collect::kCollectionOutputLimit, collect::kCollectionTimeLimit,
                 [weak = weak_from_this(), boundary](core::Result<channel::RunResult> result) {
                     const auto self = weak.lock();
                     if (!self)
                         return;
                     if (!result)
                         self->answerAll(core::passOn(result));
                     else
                         self->read(std::move(result->output), boundary);
                 });
    }

    void read(std::string output, const std::string& boundary) {
        const auto text = std::make_shared<std::string>(std::move(output));
        const auto inventory = std::make_shared<core::Result<core::Inventory>>();
        const collect::CollectionContext context{partition.partitionId, boundary,
                                                 services.channels.now()};
        services.offload(
            [text, inventory, context] { *inventory = collect::readCollection(*text, context); },
            [weak = weak_from_this(), inventory] {
                if (const auto self = weak.lock()) {
                    if (*inventory)
                        self->changed.hostName = (*inventory)->hostName;
                    self->answerAll(std::move(*inventory));
                }
            });
    }

    void answerAll(core::Result<core::Inventory> result) {
        for (const std::uint64_t request : std::exchange(collecting, {})) {
            link::RequestAnswer answer;
            answer.request = request;
            if (result)
                answer.inventory = *result;
            else
                answer.error = result.error();
            services.send(answerOf(std::move(answer)));
        }
    }

    WatchServices& services;
    link::WatchPartition partition;  ///< its cursors move with each acknowledgement
    link::ChannelChanged changed;
    std::shared_ptr<channel::Channel> ssh;
    std::optional<watch::WatchReader> reader;
    std::map<std::string, std::string> underWay;  ///< by source: cursor of the batch sent
    std::vector<std::uint64_t> collecting;
    channel::Timer tickTimer;
    std::chrono::steady_clock::time_point lastOutput;
    std::chrono::steady_clock::time_point toldBeat;
};

PartitionWatch::PartitionWatch(WatchServices& services, link::WatchPartition partition)
    : state_(std::make_shared<State>(services, std::move(partition))) {
    state_->open();
}

PartitionWatch::~PartitionWatch() {
    state_->answerAll(
        core::fail(core::ErrorCode::cancelled, core::say("channel.partition-forgotten")));
    state_->ssh->close();
}

const link::WatchPartition& PartitionWatch::partition() const {
    return state_->partition;
}

bool PartitionWatch::alreadyWatches(const link::WatchPartition& wanted) const {
    const auto& mine = state_->partition;
    if (!sameAddress(mine.address, wanted.address) || !sameKey(mine.hostKey, wanted.hostKey) ||
        mine.cursors != wanted.cursors)
        return false;
    if (!state_->changed.partitionId.empty()) {
        link::FromRmc message;
        message.channelChanged = state_->changed;
        state_->services.send(message);
    }
    return true;
}

void PartitionWatch::acknowledge(const std::string& source, const std::string& cursor) {
    state_->acknowledge(source, cursor);
}

void PartitionWatch::collect(std::uint64_t request) {
    state_->collectInventory(request);
}

bool PartitionWatch::cancel(std::uint64_t request) {
    auto& waiting = state_->collecting;
    const auto found = std::find(waiting.begin(), waiting.end(), request);
    if (found == waiting.end())
        return false;
    waiting.erase(found);
    link::RequestAnswer answer;
    answer.request = request;
    answer.error =
        core::Error{core::ErrorCode::cancelled, core::say("channel.run-cancelled"), "", ""};
    state_->services.send(answerOf(std::move(answer)));
    if (waiting.empty())
        state_->ssh->cancelRun();
    return true;
}

void PartitionWatch::retryNow() {
    state_->ssh->retryNow();
}

}  // namespace callbox::app::rmc

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rmc/partition_watch.h"

#include <algorithm>
#include <map>

#include "app/rmc/collections.h"
#include "app/rmc/operator_commands.h"
#include "app/rmc/same_partition.h"
#include "app/rmc/script_runs.h"
#include "app/rmc/watch_options.h"
#include "rmc/channel/channel.h"
#include "rmc/channel/timer.h"
#include "rmc/collect/dispatcher.h"
#include "rmc/collect/platform_probe.h"
#include "rmc/local/local_session.h"
#include "rmc/watch/linux_watch.h"
#include "rmc/watch/make_problem_watch.h"

namespace callbox::app::rmc {

namespace link = callbox::rmc;
namespace channel = callbox::rmc::channel;
namespace collect = callbox::rmc::collect;
namespace watch = callbox::rmc::watch;
using core::PartitionPlatform;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::chrono::milliseconds kTick{250};
constexpr std::chrono::milliseconds kPollTick{1000};
constexpr std::chrono::seconds kTellHeartbeat{30};
constexpr auto kScriptSilence = watch::kHeartbeatInterval * 3;
/// Where nothing stays running: an answer at least this often, else one is asked for.
constexpr std::chrono::seconds kPolledBeat{60};
/// Longer than two commands that take all their time.
constexpr std::chrono::seconds kPolledSilence{300};

}  // namespace

struct PartitionWatch::State : std::enable_shared_from_this<PartitionWatch::State> {
    State(WatchServices& shared, link::WatchPartition wanted)
        : services(shared), partition(std::move(wanted)), tickTimer(shared.channels.io) {
        platform = partition.access.platform;
        if (!declared())
            platform = partition.platform;
        changed.partitionId = partition.partitionId;
        changed.platform = platform;
        collections = std::make_shared<Collections>(
            services, [this](std::uint64_t request, const core::Result<core::Inventory>& result) {
                answer(request, result);
            });
        commands.emplace(
            [this](std::uint64_t request, const core::Result<collect::CommandOutput>& output) {
                answerCommand(request, output);
            });
    }

    bool declared() const { return partition.access.platform != PartitionPlatform::automatic; }

    void open() {
        channel::ChannelEvents events;
        const auto weak = weak_from_this();
        events.changed = [weak](core::ChannelState state, const core::Message& reason,
                                const std::optional<core::HostKey>& offered) {
            if (const auto self = weak.lock())
                self->tellState(state, reason, offered);
        };
        events.opened = [weak] {
            if (const auto self = weak.lock())
                self->opened();
        };
        events.watchOutput = [weak](std::string_view bytes) {
            const auto self = weak.lock();
            return !self || self->take(bytes);
        };
        if (partition.access.platform == PartitionPlatform::local) {
            auto reach =
                callbox::rmc::local::localReach(services.channels.io, services.localEnvironment);
            partitionChannel =
                channel::Channel::keep(services.channels, std::move(reach), std::move(events));
            return;
        }
        channel::Channel::Settings settings;
        settings.address = partition.address;
        settings.hostKey = partition.hostKey;
        settings.jumpHosts = partition.access.jumpHosts;
        settings.clientKey = partition.access.clientKey;
        partitionChannel =
            channel::Channel::open(services.channels, std::move(settings), std::move(events));
    }

    void tellState(core::ChannelState state, const core::Message& reason,
                   const std::optional<core::HostKey>& offered) {
        told = true;
        changed.state = state;
        changed.reason = reason;
        changed.offered = offered;
        tell(&link::FromRmc::channelChanged, changed);
    }

    template <class Part>
    void tell(std::optional<Part> link::FromRmc::* member, Part part) {
        link::FromRmc message;
        message.*member = std::move(part);
        services.send(message);
    }

    // ---- opening ---------------------------------------------------------------------------

    void opened() {
        // What was found earlier did not get as far as a heartbeat: look again.
        if (openedBefore && !beaten) {
            prepared = false;
            if (!declared())
                platform = PartitionPlatform::automatic;
        }
        openedBefore = true;
        beaten = running = polled = false;
        probe.reset();
        abandonRequests({core::ErrorCode::unavailable, core::say("channel.not-open"), "", ""});
        if (platform != PartitionPlatform::automatic) {
            startWatch();
            return;
        }
        probe.emplace();
        pump();
    }

    void probed(const core::Result<collect::CommandOutput>& output) {
        probe->answered(output);
        if (probe->next())
            return;
        const auto found = probe->platform();
        const bool wasPrepared = probe->prepared();
        probe.reset();
        if (!found) {
            partitionChannel->giveUp(found.error());
            return;
        }
        platform = *found;
        prepared = wasPrepared;
        startWatch();
    }

    void startWatch() {
        changed.platform = platform;
        auto made = watch::makeProblemWatch(platform,
                                            watchOptions(services, partition, prepared, underWay));
        if (!made) {
            partitionChannel->giveUp(made.error());
            return;
        }
        problems = std::move(*made);
        if (auto script = problems->script()) {
            partitionChannel->startWatch(std::move(*script));
            return;
        }
        polled = true;
        armTick();
        pump();
    }

    // ---- the run channel -------------------------------------------------------------------

    using Answered = void (State::*)(const core::Result<collect::CommandOutput>& output);

    /// Gives the next command that is due: the probe, then polls, operator's commands, the sweep.
    void pump() {
        if (running || !partitionChannel || !partitionChannel->loggedIn())
            return;
        if (probe) {
            if (auto command = probe->next())
                give(std::move(*command), &State::probed);
            return;
        }
        if (polled && (!beaten || Clock::now() - lastAnswer >= kPolledBeat)) {
            give(collect::aliveCommand(platform), &State::lives);
            return;
        }
        if (problems) {
            if (auto command = problems->due(services.channels.now())) {
                give(std::move(*command), &State::polledAnswer);
                return;
            }
        }
        if (auto command = commands->take()) {
            give(std::move(*command), &State::ranCommand);
            return;
        }
        if (auto command = scripts.take()) {
            give(std::move(*command), &State::ranScript);
            return;
        }
        if (auto command = collections->take()) {
            sweeping = true;
            give(std::move(*command), &State::swept);
        }
    }

    void give(collect::Command command, Answered answered) {
        running = true;
        partitionChannel->run(
            std::move(command), [weak = weak_from_this(),
                                 answered](const core::Result<collect::CommandOutput>& output) {
                const auto self = weak.lock();
                if (!self)
                    return;
                self->running = false;
                self->sweeping = false;
                if (!self->partitionChannel || !self->partitionChannel->loggedIn()) {
                    self->probe.reset();
                    const auto why = output ? core::Error{core::ErrorCode::unavailable,
                                                          core::say("channel.not-open"), "", ""}
                                            : output.error();
                    self->collections->abandon(why);
                    self->abandonRequests(why);
                    return;
                }
                (self.get()->*answered)(output);
                if (output && self->polled)
                    self->beat();
                self->pump();
            });
    }

    void lives(const core::Result<collect::CommandOutput>&) {}

    void polledAnswer(const core::Result<collect::CommandOutput>& output) {
        problems->answered(output, services.channels.now());
        pass();
    }

    void ranCommand(const core::Result<collect::CommandOutput>& output) {
        // A dispatcher that nobody knew of ran something else, or nothing.
        if (output && collect::dispatcherThatAnswered(output->output)) {
            prepared = true;
            commands->answered(onlyDispatcher());
            return;
        }
        commands->answered(output);
    }

    static core::Result<collect::CommandOutput> onlyDispatcher() {
        return core::fail(core::ErrorCode::unsupported, core::say("channel.dispatcher-only"));
    }

    void ranScript(const core::Result<collect::CommandOutput>& output) {
        if (output && collect::dispatcherThatAnswered(output->output))
            prepared = true;
        scripts.answered(output);
    }

    void abandonRequests(const core::Error& why) {
        commands->abandon(why);
        scripts.abandon(why);
    }

    void swept(const core::Result<collect::CommandOutput>& output) {
        // Known from here on, until the words are not understood any more.
        if (output)
            prepared = collect::dispatcherThatAnswered(output->output).has_value();
        collections->answered(output);
    }

    // ---- the watch -------------------------------------------------------------------------

    bool take(std::string_view bytes) {
        if (!problems)
            return true;
        problems->feed(bytes, services.channels.now());
        // Known from the first word on: what is run later is asked for by word alone.
        if (problems->dispatched())
            prepared = true;
        pass();
        if (problems->waiting() && !tickTimer.running())
            armTick();
        pump();
        return !problems->full();
    }

    void armTick() {
        tickTimer.start(polled ? kPollTick : kTick, [this] {
            if (!problems)
                return;
            problems->tick(services.channels.now());
            pass();
            if (polled || problems->waiting())
                armTick();
            pump();
        });
    }

    /// Hands on what the watch has, as far as callboxd has acknowledged what went before.
    void pass() {
        for (auto& condition : problems->takeConditions()) {
            tell(&link::FromRmc::sourceCondition,
                 link::SourceCondition{partition.partitionId, condition.source, condition.what,
                                       condition.cleared});
        }
        if (auto samples = problems->takeUtilization(); !samples.empty()) {
            if (!services.congested())
                tell(&link::FromRmc::utilizationSampled,
                     link::UtilizationSampled{partition.partitionId, std::move(samples)});
        }
        if (problems->takeHeartbeats() > 0)
            beat();
        for (const std::string& source : problems->ready()) {
            if (underWay.count(source) != 0)
                continue;
            auto batch = problems->takeBatch(source);
            if (batch.cursor.empty())
                continue;
            underWay[source] = batch.cursor;
            tell(&link::FromRmc::problemBatch,
                 link::ProblemBatch{partition.partitionId, source, batch.cursor,
                                    std::move(batch.records)});
        }
    }

    void beat() {
        beaten = true;
        lastAnswer = Clock::now();
        partitionChannel->beats(polled ? std::chrono::seconds(kPolledSilence)
                                       : std::chrono::seconds(kScriptSilence));
        if (lastAnswer - toldBeat < kTellHeartbeat || services.congested())
            return;
        toldBeat = lastAnswer;
        tell(&link::FromRmc::channelHeartbeat,
             link::ChannelHeartbeat{partition.partitionId, services.channels.now()});
    }

    void acknowledge(const std::string& source, const std::string& cursor) {
        const auto found = underWay.find(source);
        if (found == underWay.end() || found->second != cursor)
            return;
        underWay.erase(found);
        partition.cursors[source] = cursor;
        if (!problems)
            return;
        pass();
        if (!problems->full())
            partitionChannel->resumeWatch();
    }

    // ---- collections -----------------------------------------------------------------------

    void collectInventory(std::uint64_t request) {
        if (partitionChannel->state() != core::ChannelState::active) {
            answer(request,
                   core::fail(core::ErrorCode::unavailable, core::say("channel.not-open")));
            return;
        }
        collections->want(
            request, platform,
            {partition.partitionId, services.boundary(), partition.access.elevate, prepared});
        pump();
    }

    void run(const link::RunCommand& wanted) {
        if (partitionChannel->state() != core::ChannelState::active) {
            answerCommand(wanted.request,
                          core::fail(core::ErrorCode::unavailable, core::say("channel.not-open")));
            return;
        }
        // Its forced command would run nothing of it.
        if (prepared && !wanted.command.empty())
            return answerCommand(wanted.request, onlyDispatcher());
        commands->want(wanted, platform, prepared);
        pump();
    }

    ScriptRuns::Site site() const {
        return {platform, partition.access.elevate, prepared,
                partitionChannel->state() == core::ChannelState::active};
    }

    void answerCommand(std::uint64_t request, const core::Result<collect::CommandOutput>& output) {
        link::RequestAnswer reply;
        reply.request = request;
        if (output)
            reply.command = link::CommandAnswer{output->output, output->exitStatus};
        else
            reply.error = output.error();
        tell(&link::FromRmc::answer, std::move(reply));
    }

    void answer(std::uint64_t request, const core::Result<core::Inventory>& result) {
        link::RequestAnswer reply;
        reply.request = request;
        if (result) {
            changed.hostName = result->hostName;
            reply.inventory = *result;
        } else {
            reply.error = result.error();
        }
        tell(&link::FromRmc::answer, std::move(reply));
    }

    WatchServices& services;
    link::WatchPartition partition;  ///< its cursors move with each acknowledgement
    PartitionPlatform platform = PartitionPlatform::automatic;
    link::ChannelChanged changed;
    std::shared_ptr<channel::Channel> partitionChannel;
    std::optional<collect::PlatformProbe> probe;
    bool prepared = false;  ///< the partition's dispatcher answered
    std::unique_ptr<watch::ProblemWatch> problems;
    std::shared_ptr<Collections> collections;
    std::optional<OperatorCommands> commands;
    ScriptRuns scripts{services};
    std::map<std::string, std::string> underWay;  ///< by source: cursor of the batch sent
    channel::Timer tickTimer;
    Clock::time_point lastAnswer;
    Clock::time_point toldBeat;
    bool told = false;
    bool openedBefore = false;
    bool beaten = false;    ///< since the channel was opened
    bool running = false;   ///< a command is on the run channel
    bool sweeping = false;  ///< it is the sweep's
    bool polled = false;    ///< the watch is single commands
};

PartitionWatch::PartitionWatch(WatchServices& services, link::WatchPartition partition)
    : state_(std::make_shared<State>(services, std::move(partition))) {
    state_->open();
}

PartitionWatch::~PartitionWatch() {
    state_->collections->abandon(
        {core::ErrorCode::cancelled, core::say("channel.partition-forgotten"), "", ""});
    state_->abandonRequests(
        {core::ErrorCode::cancelled, core::say("channel.partition-forgotten"), "", ""});
    state_->partitionChannel->close();
}

const link::WatchPartition& PartitionWatch::partition() const {
    return state_->partition;
}

bool PartitionWatch::alreadyWatches(const link::WatchPartition& wanted) const {
    if (!samePartition(state_->partition, wanted))
        return false;
    if (state_->told)
        state_->tell(&link::FromRmc::channelChanged, state_->changed);
    return true;
}

void PartitionWatch::acknowledge(const std::string& source, const std::string& cursor) {
    state_->acknowledge(source, cursor);
}

void PartitionWatch::collect(std::uint64_t request) {
    state_->collectInventory(request);
}

void PartitionWatch::run(const link::RunCommand& wanted) {
    state_->run(wanted);
}

void PartitionWatch::gather(const link::GatherData& wanted) {
    state_->scripts.gather(wanted, state_->site());
    state_->pump();
}

void PartitionWatch::askDumps(const link::AskDumps& wanted) {
    state_->scripts.dumps(wanted, state_->site());
    state_->pump();
}

bool PartitionWatch::cancel(std::uint64_t request) {
    if (const auto script = state_->scripts.cancel(request);
        script != ScriptRuns::Cancelled::unknown) {
        if (script == ScriptRuns::Cancelled::running)
            state_->partitionChannel->cancelRun();
        return true;
    }
    const auto cancelled = state_->collections->cancel(request);
    if (cancelled == Collections::Cancelled::unknown)
        return false;
    state_->answer(request,
                   core::fail(core::ErrorCode::cancelled, core::say("channel.run-cancelled")));
    if (cancelled == Collections::Cancelled::nobodyWaits && state_->sweeping)
        state_->partitionChannel->cancelRun();
    return true;
}

void PartitionWatch::retryNow() {
    state_->partitionChannel->retryNow();
}

void PartitionWatch::keysChanged() {
    const auto& last = state_->changed;
    const bool refused = last.state == core::ChannelState::pending && !last.offered;
    if (refused || last.reason.key == "channel.client-key-unknown")
        state_->partitionChannel->retryNow();
}

}  // namespace callbox::app::rmc

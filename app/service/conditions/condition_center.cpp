// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conditions/condition_center.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "core/store/condition_audit.h"
#include "core/store/conditions.h"
#include "core/store/events.h"
#include "core/store/inventories.h"
#include "core/store/partitions.h"
#include "core/store/settings.h"
#include "rmc/condition/predefined.h"

namespace callbox::service::conditions {

namespace store = core::store;
using rmc::condition::Resource;
using std::chrono::seconds;

namespace {

constexpr std::string_view kInstalledSetting = "conditions-installed";
constexpr seconds kWalkInterval{5};
/// Every partition is looked at once in so many steps of the walk.
constexpr std::size_t kWalkSteps = 12;
constexpr std::size_t kEvaluatedAtOnce = 16;
constexpr std::chrono::milliseconds kEvaluationPause{20};
constexpr std::chrono::minutes kListedSamplesAge{120};
/// What is older has been evaluated when it came.
constexpr std::chrono::minutes kEvaluatedSamplesAge{20};
constexpr auto kAnHour = std::chrono::hours(1);
constexpr auto kAuditKept = std::chrono::hours(24 * 30);
constexpr std::uint64_t kAuditMost = 200'000;
constexpr seconds kClockInterval{3600};
constexpr seconds kClockAgain{300};
constexpr seconds kClockRoundTrip{10};
constexpr std::size_t kClocksASecond = 10;
constexpr std::chrono::milliseconds kRemoteDeadline{90'000};
constexpr std::size_t kMostProblemEntries = 4096;

const std::vector<std::string>& sampledClasses() {
    static const std::vector<std::string> kClasses{"Host", "FileSystem", "NetworkInterface",
                                                   "PhysicalVolume", "Processor"};
    return kClasses;
}

/// What only the inventory tells, which is read only where a condition asks for it.
const std::vector<std::string>& inventoryAttributes() {
    static const std::vector<std::string> kNames{
        "HardwareAddress", "Model",         "LocationCode",  "Driver",   "Speed",
        "SerialNumber",    "PartNumber",    "FirmwareLevel", "NumCores", "NumThreads",
        "ProcessorType",   "NumProcessors", "Size"};
    return kNames;
}

/// The newest of each metric and subject.
std::vector<core::UtilizationSample> newest(const std::vector<core::UtilizationSample>& samples) {
    std::map<std::pair<std::string, std::string>, const core::UtilizationSample*> latest;
    for (const auto& sample : samples) {
        auto& kept = latest[{sample.metric, sample.subject}];
        if (!kept || kept->at <= sample.at)
            kept = &sample;
    }
    std::vector<core::UtilizationSample> found;
    for (const auto& [key, sample] : latest)
        found.push_back(*sample);
    return found;
}

std::optional<std::int64_t> secondsIn(std::string_view text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0 ||
        value > 253'402'300'799)
        return std::nullopt;
    return value;
}

}  // namespace

ConditionCenter::ConditionCenter(Dependencies dependencies)
    : parts_(std::move(dependencies)),
      recorder_(parts_.store, parts_.filing, parts_.filed, parts_.changed),
      responder_(parts_.context, parts_.store, parts_.clock, parts_.responsesDirectory,
                 parts_.changed),
      engine_(
          parts_.context, parts_.clock,
          {[this](const core::Condition& condition, const rmc::condition::Occurrence& occurrence) {
               recorder_.record(condition, occurrence);
           },
           [this](const core::Condition& condition,
                  const std::vector<rmc::condition::Occurrence>& occurrences) {
               responder_.run(condition, occurrences);
           }}),
      sensors_(parts_.context, parts_.store, parts_.clock,
               {[this](const std::string& partitionId, const std::string& command,
                       RemoteDone done) { runRemote(partitionId, command, std::move(done)); },
                [this](const core::Sensor& sensor) { return monitored(sensor); },
                [this](const core::Sensor& sensor) { engine_.observe(resourceOf(sensor)); }}),
      walkTimer_(parts_.context),
      evaluationTimer_(parts_.context) {}

Resource ConditionCenter::resourceOf(core::Sensor sensor) const {
    if (const auto* partition = parts_.directory.find(sensor.partitionId))
        sensor.partitionName = partition->name;
    return sensorResource(sensor);
}

bool ConditionCenter::monitored(const core::Sensor& sensor) const {
    return engine_.selects(resourceOf(sensor));
}

core::Result<void> ConditionCenter::start() {
    if (auto installed = installPredefined(); !installed)
        return installed;
    if (auto loaded = sensors_.load(); !loaded)
        return loaded;
    const auto now = parts_.clock.now();
    for (const auto& [id, partition] : parts_.directory.all())
        if (partition.channel != core::ChannelState::none)
            states_[id].downSince = now;
    prunedAt_ = now;
    reload();
    walkLater();
    return {};
}

void ConditionCenter::stop() {
    walkTimer_.cancel();
    evaluationTimer_.cancel();
}

core::Result<void> ConditionCenter::installPredefined() {
    auto shipped = rmc::condition::predefinedSet();
    if (!shipped)
        return core::passOn(shipped);
    return parts_.store.write([&](store::Transaction& transaction) -> core::Result<void> {
        const auto installed = store::settingText(transaction, kInstalledSetting);
        if (!installed)
            return core::passOn(installed);
        // What the operator removed or changed since stays removed or changed.
        if (*installed)
            return {};
        for (const auto& condition : shipped->conditions)
            if (auto added = store::addCondition(transaction, condition); !added)
                return added;
        for (const auto& response : shipped->responses)
            if (auto added = store::addResponse(transaction, response); !added)
                return added;
        for (const auto& association : shipped->associations)
            if (auto added = store::putAssociation(transaction, association); !added)
                return added;
        return store::putSettingText(transaction, kInstalledSetting, "true");
    });
}

void ConditionCenter::reload() {
    using Loaded = std::pair<std::vector<core::Condition>, std::vector<store::StandingEvent>>;
    auto loaded = parts_.store.read([](store::Reader& reader) -> core::Result<Loaded> {
        auto all = store::conditions(reader);
        if (!all)
            return core::passOn(all);
        std::erase_if(*all, [](const core::Condition& one) { return !one.monitored; });
        auto standing = store::standingEvents(reader);
        if (!standing)
            return core::passOn(standing);
        return Loaded{std::move(*all), std::move(*standing)};
    });
    if (!loaded)
        return;  // the store has raised its alarm; what is monitored stays
    for (const auto& className : engine_.monitor(loaded->first, loaded->second))
        for (const auto& [id, partition] : parts_.directory.all())
            toEvaluate_.emplace_back(className, id);
    evaluateSome();
    sensors_.review();
}

void ConditionCenter::evaluateSome() {
    for (std::size_t i = 0; i < kEvaluatedAtOnce && !toEvaluate_.empty(); ++i) {
        const auto [className, id] = toEvaluate_.front();
        toEvaluate_.pop_front();
        if (const auto* partition = parts_.directory.find(id))
            evaluate(className, *partition);
    }
    if (toEvaluate_.empty())
        return;
    evaluationTimer_.expires_after(kEvaluationPause);
    evaluationTimer_.async_wait([this](const boost::system::error_code& error) {
        if (!error)
            evaluateSome();
    });
}

void ConditionCenter::evaluate(const std::string& className, const core::Partition& partition) {
    if (!engine_.watches(className))
        return;
    if (className == "Partition") {
        if (!states_[partition.id].openEvents && engine_.reads(className, {"OpenEvents"}))
            refreshOpenEvents(partition.id);
        return engine_.observe(partitionNow(partition));
    }
    // An inventory is large: it is read where a condition asks for what only it tells.
    const bool withInventory =
        className == "Processor" || engine_.reads(className, inventoryAttributes());
    const auto resources =
        className == "Sensor"
            ? resourcesOf(className, partition)
            : storedResources(className, partition, kEvaluatedSamplesAge, withInventory);
    if (!resources)
        return;
    for (const auto& resource : *resources)
        engine_.observe(resource);
}

core::Result<std::vector<Resource>> ConditionCenter::resourcesOf(const std::string& className,
                                                                 const core::Partition& partition) {
    if (className == "Partition") {
        refreshOpenEvents(partition.id);
        return std::vector{partitionNow(partition)};
    }
    if (className == "Sensor") {
        std::vector<Resource> resources;
        for (auto sensor : sensors_.list(partition.id, {})) {
            sensor.partitionName = partition.name;
            resources.push_back(sensorResource(sensor));
        }
        return resources;
    }
    return storedResources(className, partition, kListedSamplesAge, true);
}

Resource ConditionCenter::partitionNow(const core::Partition& partition) {
    return partitionResource(partition, states_[partition.id], parts_.clock.now());
}

core::Result<std::vector<Resource>> ConditionCenter::storedResources(
    const std::string& className, const core::Partition& partition, std::chrono::minutes samplesAge,
    bool withInventory) {
    return parts_.store.read([&](store::Reader& reader) -> core::Result<std::vector<Resource>> {
        if (className == "ServiceEvent") {
            std::vector<Resource> resources;
            core::api::EventQuery query;
            query.partition = partition.id;
            query.limit = 1000;
            const auto page = store::eventPage(reader, query, parts_.clock.now());
            if (!page)
                return core::passOn(page);
            for (const auto& event : page->rows)
                resources.push_back(eventResource(event));
            return resources;
        }
        const auto samples =
            store::samplesOf(reader, partition.id, parts_.clock.now() - samplesAge);
        if (!samples)
            return core::passOn(samples);
        if (!withInventory)
            return hardwareResources(className, partition, newest(*samples), nullptr);
        const auto inventory = store::inventoryOf(reader, partition.id);
        if (!inventory)
            return core::passOn(inventory);
        return hardwareResources(className, partition, newest(*samples),
                                 *inventory ? &(*inventory)->current : nullptr);
    });
}

void ConditionCenter::channelChanged(const core::Partition& partition) {
    auto& state = states_[partition.id];
    if (partition.channel == core::ChannelState::active) {
        state.downSince.reset();
        clocks_[partition.id].next = std::chrono::steady_clock::now() + clockSpread(partition.id);
    } else if (!state.downSince) {
        state.downSince = parts_.clock.now();
    }
    visit(partition);
}

void ConditionCenter::collected(const std::string& partitionId) {
    const auto* partition = parts_.directory.find(partitionId);
    if (!partition)
        return;
    visit(*partition);
    for (const auto& className : sampledClasses())
        evaluate(className, *partition);
}

void ConditionCenter::sampled(const std::string& partitionId,
                              const std::vector<core::UtilizationSample>& samples) {
    if (const auto* partition = parts_.directory.find(partitionId))
        observeSamples(*partition, newest(samples));
}

void ConditionCenter::observeSamples(const core::Partition& partition,
                                     const std::vector<core::UtilizationSample>& samples) {
    for (const auto& className : sampledClasses()) {
        if (!engine_.watches(className))
            continue;
        if (engine_.reads(className, inventoryAttributes())) {
            evaluate(className, partition);
            continue;
        }
        for (const auto& resource : hardwareResources(className, partition, samples, nullptr))
            engine_.observe(resource);
    }
}

void ConditionCenter::problemsSeen(const std::string& partitionId, std::size_t count) {
    auto& seen = problems_[partitionId];
    if (seen.size() >= kMostProblemEntries)
        seen.pop_front();
    seen.emplace_back(parts_.clock.now(), static_cast<std::uint32_t>(count));
    if (const auto* partition = parts_.directory.find(partitionId))
        visit(*partition);
}

void ConditionCenter::countProblems(const std::string& partitionId) {
    const auto found = problems_.find(partitionId);
    auto& count = states_[partitionId].problemsPerHour;
    count = 0;
    if (found == problems_.end())
        return;
    auto& seen = found->second;
    while (!seen.empty() && seen.front().first < parts_.clock.now() - kAnHour)
        seen.pop_front();
    for (const auto& [at, number] : seen)
        count += number;
    if (seen.empty())
        problems_.erase(found);
}

void ConditionCenter::eventsFiled(const std::vector<std::uint64_t>& numbers) {
    if (!engine_.watches("ServiceEvent") && !engine_.reads("Partition", {"OpenEvents"}))
        return;
    std::set<std::string> concerned;
    for (const auto number : numbers) {
        const auto event = parts_.store.read(
            [&](store::Reader& reader) { return store::eventByNumber(reader, number); });
        // What conditions file themselves must not set off others, for ever.
        if (!event || event->subsystem == "condition")
            continue;
        concerned.insert(event->partitionId);
        engine_.observe(eventResource(*event));
    }
    for (const auto& id : concerned)
        if (const auto* partition = parts_.directory.find(id)) {
            refreshOpenEvents(id);
            visit(*partition);
        }
}

void ConditionCenter::refreshOpenEvents(const std::string& partitionId) {
    const auto row = parts_.store.read(
        [&](store::Reader& reader) { return store::partitionRow(reader, partitionId); });
    if (row)
        states_[partitionId].openEvents = static_cast<std::uint32_t>(row->openEvents);
}

void ConditionCenter::visit(const core::Partition& partition) {
    countProblems(partition.id);
    evaluate("Partition", partition);
}

void ConditionCenter::walkLater() {
    walkTimer_.expires_after(kWalkInterval);
    walkTimer_.async_wait([this](const boost::system::error_code& error) {
        if (error)
            return;
        walk();
        walkLater();
    });
}

void ConditionCenter::walk() {
    forgetRemoved();
    const auto& all = parts_.directory.all();
    std::vector<std::string> ids;
    auto at = all.upper_bound(walkedTo_);
    for (std::size_t i = 0; i < all.size() / kWalkSteps + 1 && !all.empty(); ++i) {
        if (at == all.end())
            at = all.begin();
        walkedTo_ = at->first;
        ids.push_back(at->first);
        ++at;
    }
    for (const auto& id : ids)
        if (const auto* partition = parts_.directory.find(id)) {
            visit(*partition);
            askClock(*partition);
        }
    const auto now = parts_.clock.now();
    if (now - prunedAt_ < kAnHour)
        return;
    prunedAt_ = now;
    parts_.store.post(
        [before = now - kAuditKept](store::Transaction& transaction) -> core::Result<void> {
            const auto done = store::pruneConditionAudit(transaction, before, kAuditMost);
            if (!done)
                return core::passOn(done);
            return {};
        });
}

void ConditionCenter::forgetRemoved() {
    for (auto at = states_.begin(); at != states_.end();) {
        const std::string id = at->first;
        ++at;
        if (parts_.directory.find(id))
            continue;
        states_.erase(id);
        clocks_.erase(id);
        problems_.erase(id);
        engine_.forgetPartition(id);
        sensors_.forgetPartition(id);
        const auto standing =
            parts_.store.read([](store::Reader& reader) { return store::standingEvents(reader); });
        if (!standing)
            continue;
        for (const auto& event : *standing)
            if (event.partitionId == id) {
                parts_.store.post([event](store::Transaction& transaction) {
                    return store::clearStanding(transaction, event.condition, event.resource);
                });
                responder_.refreshAlarm(event.condition);
            }
    }
}

/// Ten partitions a second at most, when all channels open at once.
seconds ConditionCenter::clockSpread(const std::string& partitionId) const {
    return seconds(std::hash<std::string>()(partitionId) %
                   (parts_.directory.all().size() / kClocksASecond + 1));
}

void ConditionCenter::askClock(const core::Partition& partition) {
    auto& question = clocks_[partition.id];
    const auto now = std::chrono::steady_clock::now();
    const bool tells = partition.platform == core::PartitionPlatform::linux ||
                       partition.platform == core::PartitionPlatform::aix;
    if (!tells || partition.channel != core::ChannelState::active || question.asked ||
        question.next > now)
        return;
    question.asked = true;
    runRemote(partition.id, {},
              [this, id = partition.id, now,
               sentAt = parts_.clock.now()](const core::Result<rmc::CommandAnswer>& answer) {
                  const auto* known = parts_.directory.find(id);
                  if (!known)
                      return;
                  auto& asked = clocks_[id];
                  asked.asked = false;
                  const auto received = std::chrono::steady_clock::now();
                  const auto told = answer ? secondsIn(answer->output) : std::nullopt;
                  // A slow answer says nothing about the moment it was made.
                  const bool good = told && received - now < kClockRoundTrip;
                  asked.next = received + (good ? kClockInterval : kClockAgain) + clockSpread(id);
                  if (!good)
                      return;
                  const auto middle = sentAt + (parts_.clock.now() - sentAt) / 2;
                  states_[id].clockSkew =
                      *told -
                      std::chrono::duration_cast<seconds>(middle.time_since_epoch()).count();
                  visit(*known);
              });
}

void ConditionCenter::runRemote(const std::string& partitionId, const std::string& command,
                                RemoteDone done) {
    parts_.rmc.request(
        [&](std::uint64_t number) {
            rmc::ToRmc message;
            message.runCommand = rmc::RunCommand{number, partitionId, command};
            return message;
        },
        kRemoteDeadline,
        [done = std::move(done)](const core::Result<rmc::RequestAnswer>& answer) {
            if (!answer)
                return done(core::passOn(answer));
            if (!answer->command)
                return done(core::fail(core::ErrorCode::protocol,
                                       core::say("condition.no-command-answer")));
            done(*answer->command);
        });
}

}  // namespace callbox::service::conditions

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/conditions/sensor_runner.h"

#include <algorithm>
#include <utility>

#include "core/store/condition_audit.h"
#include "core/store/sensors.h"
#include "rmc/condition/resource_class.h"
#include "rmc/condition/sensor_output.h"

namespace callbox::service::conditions {

namespace store = core::store;
using core::say;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr std::size_t kAtOnce = 32;
constexpr milliseconds kFirstRun{1000};
constexpr milliseconds kWhenBusy{1000};
constexpr seconds kWhereNoneRun{3600};

/// Values by name over those there are.
void take(core::Sensor& sensor, const rmc::condition::Values& values) {
    const auto definition = rmc::condition::resourceClass("Sensor");
    if (!definition)
        return;
    sensor.values.clear();
    for (const auto& [name, value] : values)
        if (const auto* attribute = rmc::condition::attributeOf(**definition, name))
            sensor.values.push_back(rmc::condition::attributeText(*attribute, &value));
}

core::Result<rmc::condition::Values> read(core::Sensor& sensor,
                                          const core::Result<rmc::CommandAnswer>& answer) {
    if (!answer)
        return core::passOn(answer);
    sensor.exitValue = answer->exitStatus;
    if (answer->exitStatus != sensor.expectedExit)
        return core::fail(
            core::ErrorCode::unavailable,
            say("condition.sensor-exit", {{"status", std::to_string(answer->exitStatus)},
                                          {"expected", std::to_string(sensor.expectedExit)}}));
    return rmc::condition::readSensorOutput(answer->output);
}

}  // namespace

SensorRunner::SensorRunner(boost::asio::io_context& context, store::Store& storage,
                           const Clock& clock, Hooks hooks)
    : store_(storage), clock_(clock), hooks_(std::move(hooks)), timer_(context) {}

core::Result<void> SensorRunner::load() {
    auto stored = store_.read([](store::Reader& reader) { return store::sensors(reader); });
    if (!stored)
        return core::passOn(stored);
    for (const auto& sensor : *stored)
        add(sensor);
    return {};
}

void SensorRunner::add(const core::Sensor& sensor) {
    const Key key{sensor.partitionId, sensor.name};
    sensors_[key].sensor = sensor;
    if (sensor.interval > 0)
        plan(key, kFirstRun);
}

void SensorRunner::review() {
    for (const auto& [key, entry] : sensors_)
        if (entry.sensor.interval > 0 && !entry.running && !entry.planned &&
            hooks_.monitored(entry.sensor))
            plan(key, kFirstRun);
}

void SensorRunner::remove(const std::string& partitionId, const std::string& name) {
    const Key key{partitionId, name};
    sensors_.erase(key);
    std::erase_if(due_, [&](const auto& one) { return one.second == key; });
}

void SensorRunner::forgetPartition(const std::string& partitionId) {
    std::erase_if(sensors_, [&](const auto& one) { return one.first.first == partitionId; });
    std::erase_if(due_, [&](const auto& one) { return one.second.first == partitionId; });
}

std::vector<core::Sensor> SensorRunner::list(const std::string& partitionId,
                                             const std::string& name) const {
    std::vector<core::Sensor> found;
    for (const auto& [key, entry] : sensors_)
        if ((partitionId.empty() || key.first == partitionId) &&
            (name.empty() || key.second == name))
            found.push_back(entry.sensor);
    return found;
}

void SensorRunner::refresh(const std::string& partitionId, const std::string& name,
                           Refreshed done) {
    const auto found = sensors_.find({partitionId, name});
    if (found == sensors_.end())
        return done(core::fail(core::ErrorCode::notFound,
                               say("condition.sensor-unknown", {{"name", name}})));
    if (found->second.running)
        return done(
            core::fail(core::ErrorCode::conflict, say("condition.sensor-busy", {{"name", name}})));
    found->second.asked = std::move(done);
    start(found->first);
}

void SensorRunner::plan(const Key& key, milliseconds after) {
    if (std::exchange(sensors_.at(key).planned, true))
        return;
    due_.emplace(Steady::now() + after, key);
    arm();
}

void SensorRunner::arm() {
    if (due_.empty())
        return;
    timer_.expires_at(due_.begin()->first);
    timer_.async_wait([this](const boost::system::error_code& error) {
        if (!error)
            runDue();
    });
}

void SensorRunner::runDue() {
    const auto now = Steady::now();
    while (!due_.empty() && due_.begin()->first <= now) {
        const Key key = due_.begin()->second;
        due_.erase(due_.begin());
        const auto found = sensors_.find(key);
        if (found == sensors_.end())
            continue;
        auto& entry = found->second;
        entry.planned = false;
        // One that nothing monitors is planned again by review().
        if (!hooks_.monitored(entry.sensor))
            continue;
        if (entry.running || running_ >= kAtOnce)
            plan(key, kWhenBusy);
        else
            start(key);
    }
    arm();
}

void SensorRunner::start(const Key& key) {
    auto& entry = sensors_.at(key);
    entry.running = true;
    ++running_;
    hooks_.run(key.first, entry.sensor.command,
               [this, key](const core::Result<rmc::CommandAnswer>& answer) { ended(key, answer); });
}

void SensorRunner::ended(const Key& key, const core::Result<rmc::CommandAnswer>& answer) {
    --running_;
    const auto found = sensors_.find(key);
    if (found == sensors_.end())
        return;
    auto& entry = found->second;
    entry.running = false;
    const auto asked = std::exchange(entry.asked, nullptr);
    const core::Sensor before = entry.sensor;
    const auto values = read(entry.sensor, answer);
    entry.sensor.lastRun = clock_.now();
    entry.sensor.failure = values ? core::Message{} : values.error().message;
    if (values)
        take(entry.sensor, *values);
    const core::Sensor now = entry.sensor;
    keep(before, now, static_cast<bool>(asked));
    const bool cannotRun = !answer && answer.error().code == core::ErrorCode::unsupported;
    const auto next = seconds(now.interval);
    if (now.interval > 0)
        plan(key, cannotRun ? std::max(next, kWhereNoneRun) : next);
    if (values)
        hooks_.ran(now);
    if (asked)
        asked(values ? core::Result<core::Sensor>(now) : core::passOn(values));
}

void SensorRunner::keep(const core::Sensor& before, const core::Sensor& now, bool asked) {
    core::ConditionAuditRecord record;
    record.at = clock_.now();
    record.kind = now.failure.empty() ? core::ConditionAuditKind::sensorRan
                                      : core::ConditionAuditKind::sensorFailed;
    record.resource = "Sensor/" + now.partitionId + '/' + now.name;
    record.partitionId = now.partitionId;
    record.what =
        now.failure.empty() ? say("condition.sensor-ran", {{"name", now.name}}) : now.failure;
    record.exitStatus = now.exitValue;
    for (const auto& value : now.values)
        record.value += (record.value.empty() ? "" : " ") + value.name + '=' +
                        (value.values.empty() ? "" : value.values.front());
    record.value.resize(std::min<std::size_t>(record.value.size(), 512));
    const bool tell = asked || before.failure.key != now.failure.key;
    store_.post([now, record, tell](store::Transaction& transaction) -> core::Result<void> {
        if (auto updated = store::updateSensor(transaction, now); !updated || !tell)
            return updated;
        return store::appendConditionAudit(transaction, record);
    });
}

}  // namespace callbox::service::conditions

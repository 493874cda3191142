// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/extended/data_gatherer.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/json/codec.h"
#include "core/store/events.h"
#include "core/store/extended_data.h"
#include "core/store/problem_records.h"

namespace callbox::service::extended {

namespace store = core::store;
using core::ErrorCode;

namespace {

constexpr std::size_t kAtOnce = 4;
/// Each look reads what all events still want; in a storm of receipts one for many is enough.
constexpr std::chrono::milliseconds kBetweenLooks{250};
constexpr std::chrono::seconds kLookAgain{60};
/// What happened around the fault is not there any more.
constexpr std::chrono::hours kGiveUpAfter{24};
constexpr std::size_t kMostFiles = 100;
constexpr std::size_t kMostBytes = std::size_t{2} << 20;  ///< of one file
constexpr std::size_t kMostRecords = 50;
constexpr std::chrono::minutes kRecordsBefore{10};

std::chrono::seconds deadline(core::DataSet set) {
    return set == core::DataSet::secondary ? std::chrono::seconds(400) : std::chrono::seconds(150);
}

bool ownOfConsole(const core::ServiceableEvent& event) {
    return event.partitionId.empty() || event.subsystem == "channel";
}

/// callbox-rmc reads foreign text: what it hands on is held to its own bounds once more.
core::GatheredData bounded(core::GatheredData data) {
    std::set<std::string> names;
    std::erase_if(data.files, [&](const core::GatheredFile& file) {
        return !core::isDataFileName(file.name) || file.text.size() > kMostBytes ||
               !names.insert(file.name).second;
    });
    if (data.files.size() > kMostFiles)
        data.files.resize(kMostFiles);
    if (data.unreadable.size() > kMostFiles)
        data.unreadable.resize(kMostFiles);
    return data;
}

/// What the partition's sources told before the fault, as it was judged; one record a line.
core::Result<std::optional<core::GatheredFile>> records(const store::Reader& reader,
                                                        const core::ServiceableEvent& event) {
    const auto known = store::recordsSince(reader, event.partitionId,
                                           event.firstReported - kRecordsBefore, kMostRecords);
    if (!known)
        return core::passOn(known);
    core::GatheredFile file;
    file.name = "records.json";
    file.cut = known->size() >= kMostRecords;
    for (const auto& record : *known)
        file.text += core::toJson(record) + '\n';
    if (file.text.empty() || file.text.size() > kMostBytes)
        return std::optional<core::GatheredFile>{};
    return std::optional(std::move(file));
}

}  // namespace

DataGatherer::DataGatherer(Dependencies dependencies)
    : dependencies_(std::move(dependencies)),
      timer_(dependencies_.context),
      pause_(dependencies_.context) {}

void DataGatherer::kick() {
    if (stopped_ || std::exchange(looking_, true))
        return;
    // A pause that is over already waits no longer.
    pause_.async_wait([this](const boost::system::error_code&) {
        looking_ = false;
        if (stopped_)
            return;
        pause_.expires_after(kBetweenLooks);
        startWanted();
        sendDue();
    });
}

void DataGatherer::stop() {
    stopped_ = true;
    timer_.cancel();
    pause_.cancel();
}

void DataGatherer::startWanted() {
    if (running_.size() >= kAtOnce)
        return;
    std::set<std::string> busy;
    for (const auto& [number, gathering] : running_)
        busy.insert(gathering->partitionId);
    const auto wanted = dependencies_.store.read([&](store::Reader& reader) {
        return store::wantedData(reader, busy, kAtOnce - running_.size());
    });
    if (!wanted)
        return dependencies_.notStored(wanted.error());
    for (const auto& one : *wanted) {
        if (running_.contains(one.problemNumber))
            continue;
        auto event = dependencies_.store.read(
            [&](store::Reader& reader) { return store::eventByNumber(reader, one.problemNumber); });
        if (!event || event->test) {
            forget(one);
            continue;
        }
        auto gathering = std::make_shared<Gathering>();
        gathering->problemNumber = one.problemNumber;
        gathering->set = one.set;
        gathering->partitionId = ownOfConsole(*event) ? std::string() : event->partitionId;
        gathering->since = one.since;
        gathering->event = std::move(*event);
        if (busy.insert(gathering->partitionId).second)
            start(gathering);
    }
    if (!wanted->empty())
        lookLater();
}

void DataGatherer::lookLater() {
    timer_.expires_after(kLookAgain);
    timer_.async_wait([this](const boost::system::error_code& error) {
        if (!error)
            kick();
    });
}

core::Result<void> DataGatherer::gather(const core::ServiceableEvent& event, core::DataSet set,
                                        const jobs::JobPointer& job) {
    if (running_.contains(event.problemNumber))
        return core::fail(
            ErrorCode::conflict,
            core::say("extended.under-way", {{"number", std::to_string(event.problemNumber)}}));
    auto gathering = std::make_shared<Gathering>();
    gathering->problemNumber = event.problemNumber;
    gathering->set = set;
    gathering->partitionId = ownOfConsole(event) ? std::string() : event.partitionId;
    gathering->since = dependencies_.clock.now();
    gathering->job = job;
    gathering->event = event;
    job->now(core::say("extended.job-gathering"));
    job->onCancel([this, gathering] {
        if (gathering->request != 0)
            dependencies_.rmc.cancel(gathering->request);
    });
    start(gathering);
    return {};
}

void DataGatherer::start(const GatheringPointer& gathering) {
    running_[gathering->problemNumber] = gathering;
    if (!gathering->partitionId.empty())
        return askPartition(gathering);
    auto state = dependencies_.consoleState();
    if (!state)
        return giveUp(gathering, state.error());
    keep(gathering, {{{"console.txt", std::move(*state), false}}, {}});
}

void DataGatherer::askPartition(const GatheringPointer& gathering) {
    const auto* partition = dependencies_.directory.find(gathering->partitionId);
    if (!partition)
        return giveUp(gathering, {ErrorCode::notFound,
                                  core::say("extended.partition-gone",
                                            {{"name", gathering->event.partitionName}}),
                                  "", ""});
    if (partition->channel != core::ChannelState::active)
        return answered(gathering,
                        core::fail(ErrorCode::unavailable, core::say("channel.not-open")));
    gathering->request = dependencies_.rmc.request(
        [&](std::uint64_t number) {
            rmc::ToRmc message;
            message.gatherData =
                rmc::GatherData{number, partition->id, gathering->set, gathering->event.subsystem,
                                gathering->event.firstReported};
            return message;
        },
        deadline(gathering->set),
        [this, gathering](core::Result<rmc::RequestAnswer> answer) {
            if (stopped_)
                return;
            if (!answer)
                return answered(gathering, core::passOn(answer));
            answered(gathering, bounded(std::move(answer->data).value_or(core::GatheredData{})));
        });
}

void DataGatherer::answered(const GatheringPointer& gathering,
                            core::Result<core::GatheredData> data) {
    if (data)
        return keep(gathering, std::move(*data));
    const auto& error = data.error();
    // Where nothing can be run there still is what its sources told.
    if (error.code == ErrorCode::unsupported)
        return keep(gathering, {{}, {{"script", error.message}}});
    const bool later =
        error.code == ErrorCode::unavailable || error.code == ErrorCode::limitExceeded;
    const bool old = dependencies_.clock.now() - gathering->since > kGiveUpAfter;
    if (later && !gathering->job && !old)
        return end(gathering, core::passOn(data));
    giveUp(gathering, error);
}

void DataGatherer::keep(const GatheringPointer& gathering, core::GatheredData data) {
    dependencies_.store.post(
        [gathering, data = std::move(data),
         now = dependencies_.clock.now()](store::Transaction& transaction) -> core::Result<void> {
            auto all = data;
            if (!gathering->partitionId.empty()) {
                auto told = records(transaction, gathering->event);
                if (!told)
                    return core::passOn(told);
                if (*told)
                    all.files.push_back(std::move(**told));
            }
            return store::keepData(transaction, gathering->problemNumber, gathering->set, all, now);
        },
        [this, gathering](const core::Result<void>& kept) {
            if (!kept)
                return giveUp(gathering, kept.error());
            end(gathering, {});
        });
}

void DataGatherer::giveUp(const GatheringPointer& gathering, const core::Error& why) {
    core::DataGathering failed;
    failed.set = gathering->set;
    failed.state = core::GatheringState::failed;
    failed.at = dependencies_.clock.now();
    failed.reason = why.message;
    dependencies_.store.post(
        [failed, number = gathering->problemNumber](store::Transaction& transaction) {
            return store::noteGathering(transaction, number, failed);
        },
        [this, gathering, why](const core::Result<void>& noted) {
            if (!noted)
                dependencies_.notStored(noted.error());
            end(gathering, tl::unexpected<core::Error>(why));
        });
}

void DataGatherer::end(const GatheringPointer& gathering, const core::Result<void>& outcome) {
    running_.erase(gathering->problemNumber);
    if (const auto& job = gathering->job) {
        if (outcome)
            job->succeed(core::say("extended.job-gathered"));
        else if (outcome.error().code == ErrorCode::cancelled)
            job->cancelled();
        else
            job->fail(outcome.error().message);
    }
    if (stopped_)
        return;
    dependencies_.changed({gathering->problemNumber});
    // One that could not be asked is not looked at again before its time.
    if (outcome)
        kick();
    else
        lookLater();
}

void DataGatherer::forget(const store::WantedData& wanted) {
    dependencies_.store.post(
        [wanted](store::Transaction& transaction) {
            return store::forgetGathering(transaction, wanted.problemNumber, wanted.set);
        },
        [this](const core::Result<void>& forgotten) {
            if (stopped_)
                return;
            if (forgotten)
                kick();
            else
                dependencies_.notStored(forgotten.error());
        });
}

void DataGatherer::sendDue() {
    if (std::exchange(sending_, true)) {
        sendAgain_ = true;
        return;
    }
    const auto sent = std::make_shared<std::vector<std::uint64_t>>();
    dependencies_.store.post(
        [this, sent](store::Transaction& transaction) -> core::Result<void> {
            auto due = dependencies_.sender.sendDue(transaction, dependencies_.clock.now());
            if (!due)
                return core::passOn(due);
            *sent = std::move(*due);
            return {};
        },
        [this, sent](const core::Result<void>& done) {
            sending_ = false;
            if (stopped_)
                return;
            if (!done)
                dependencies_.notStored(done.error());
            if (done && !sent->empty())
                dependencies_.changed(*sent);
            if (std::exchange(sendAgain_, false) || (done && !sent->empty()))
                kick();
        });
}

}  // namespace callbox::service::extended

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/jobs/job_board.h"

#include <utility>

namespace callbox::service::jobs {

using core::api::JobState;

namespace {

constexpr auto kKept = std::chrono::hours(1);
constexpr std::size_t kKeptAtMost = 500;
constexpr std::size_t kFailuresAtMost = 1000;

}  // namespace

JobHandle::JobHandle(JobBoard& board, std::string id)
    : board_(board), boardAlive_(board.alive_), id_(std::move(id)) {}

JobHandle::~JobHandle() {
    if (!ended_ && !boardAlive_.expired())
        end(cancelRequested_ ? JobState::cancelled : JobState::failed, core::say("job.abandoned"));
}

void JobHandle::now(core::Message what) {
    board_.jobs_[id_].now = std::move(what);
    board_.changed(id_);
}

void JobHandle::progress(std::uint64_t done, std::uint64_t total) {
    auto& job = board_.jobs_[id_];
    job.done = done;
    job.total = total;
    board_.changed(id_);
}

void JobHandle::step(core::TestStep step) {
    board_.jobs_[id_].steps.push_back(std::move(step));
    board_.changed(id_);
}

void JobHandle::failure(core::Error error) {
    auto& failures = board_.jobs_[id_].failures;
    if (failures.size() < kFailuresAtMost)
        failures.push_back(std::move(error));
    board_.changed(id_);
}

void JobHandle::succeed(core::Message outcome) {
    end(JobState::succeeded, std::move(outcome));
}

void JobHandle::fail(core::Message outcome) {
    end(JobState::failed, std::move(outcome));
}

void JobHandle::cancelled() {
    end(JobState::cancelled, core::say("job.cancelled"));
}

void JobHandle::onCancel(std::function<void()> cancel) {
    cancel_ = std::move(cancel);
}

void JobHandle::end(JobState state, core::Message outcome) {
    if (ended_)
        return;
    ended_ = true;
    cancel_ = nullptr;
    auto& job = board_.jobs_[id_];
    job.state = state;
    job.outcome = std::move(outcome);
    job.now = {};
    job.endedAt = board_.clock_.now();
    board_.changed(id_);
}

JobPointer JobBoard::start(std::string operation, core::Message title) {
    forgetOld();
    const std::string id = "job-" + std::to_string(next_++);
    core::api::Job job;
    job.id = id;
    job.operation = std::move(operation);
    job.title = std::move(title);
    job.startedAt = clock_.now();
    jobs_.emplace(id, std::move(job));
    JobPointer handle(new JobHandle(*this, id));
    handles_[id] = handle;
    changed(id);
    return handle;
}

core::Result<core::api::Job> JobBoard::get(const std::string& id) const {
    const auto found = jobs_.find(id);
    if (found == jobs_.end())
        return core::fail(core::ErrorCode::notFound, core::say("job.unknown", {{"id", id}}));
    return found->second;
}

core::Result<void> JobBoard::cancel(const std::string& id) {
    const auto job = get(id);
    if (!job)
        return core::passOn(job);
    const auto handle = handles_[id].lock();
    if (job->state != JobState::running || !handle)
        return core::fail(core::ErrorCode::conflict, core::say("job.ended", {{"id", id}}));
    if (!handle->cancelRequested_) {
        handle->cancelRequested_ = true;
        if (const auto cancel = std::exchange(handle->cancel_, nullptr))
            cancel();
    }
    return {};
}

void JobBoard::changed(const std::string& id) {
    changes_.publish(core::api::Topic::job, id);
}

void JobBoard::forgetOld() {
    const auto now = clock_.now();
    for (auto entry = jobs_.begin(); entry != jobs_.end();) {
        const auto& ended = entry->second.endedAt;
        if (ended && (*ended + kKept < now || jobs_.size() > kKeptAtMost)) {
            handles_.erase(entry->first);
            entry = jobs_.erase(entry);
        } else {
            ++entry;
        }
    }
}

}  // namespace callbox::service::jobs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/link/job_tracker.h"

#include <algorithm>

namespace callbox::app::console {

namespace {

constexpr std::size_t kMostKept = 200;

}  // namespace

JobTracker::JobTracker(ApiClient& client, QObject* parent) : QObject(parent), client_(client) {
    connect(&client_, &ApiClient::changed, this, [this](const api::Change& change) {
        if (change.topic == api::Topic::job && !change.id.empty() && !change.removed)
            follow(change.id);
    });
    connect(&client_, &ApiClient::resync, this, [this] {
        for (const auto& id : followed_) {
            const auto* job = find(id);
            if (!job || job->state == api::JobState::running)
                read(id);
        }
    });
}

void JobTracker::follow(const std::string& jobId) {
    if (followed_.size() >= kMostKept && !followed_.contains(jobId)) {
        const auto ended = std::ranges::find_if(
            jobs_, [](const auto& entry) { return entry.second.state != api::JobState::running; });
        if (ended != jobs_.end()) {
            followed_.erase(ended->first);
            jobs_.erase(ended);
        }
    }
    followed_.insert(jobId);
    read(jobId);
}

void JobTracker::read(const std::string& jobId) {
    if (!reading_.insert(jobId).second) {
        changedMeanwhile_.insert(jobId);
        return;
    }
    client_.call(api::kJobGet, {jobId}, this, [this, jobId](core::Result<api::Job> job) {
        reading_.erase(jobId);
        const bool again = changedMeanwhile_.erase(jobId) > 0;
        if (job) {
            jobs_.insert_or_assign(jobId, std::move(*job));
            emit jobChanged(jobId);
        } else if (job.error().code == core::ErrorCode::notFound) {
            followed_.erase(jobId);
            jobs_.erase(jobId);
            emit jobLost(jobId, job.error());
            return;
        } else {
            emit jobLost(jobId, job.error());
        }
        if (again)
            read(jobId);
    });
}

void JobTracker::cancel(const std::string& jobId) {
    client_.call(api::kJobCancel, {jobId}, this,
                 [this, jobId](const core::Result<api::Nothing>&) { read(jobId); });
}

const api::Job* JobTracker::find(const std::string& jobId) const {
    const auto found = jobs_.find(jobId);
    return found == jobs_.end() ? nullptr : &found->second;
}

std::vector<const api::Job*> JobTracker::running() const {
    std::vector<const api::Job*> jobs;
    for (const auto& [id, job] : jobs_) {
        if (job.state == api::JobState::running)
            jobs.push_back(&job);
    }
    std::ranges::sort(jobs, {}, [](const api::Job* job) { return job->startedAt; });
    return jobs;
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "app/service/clock.h"
#include "app/service/operator_api/change_feed.h"
#include "core/api/operations.h"

namespace callbox::service::jobs {

class JobBoard;

/// A running job as the code that does the work sees it. Dropping the last copy of the shared
/// pointer without finish() ends the job as failed, so that none runs for ever.
class JobHandle {
public:
    ~JobHandle();
    JobHandle(const JobHandle&) = delete;
    JobHandle& operator=(const JobHandle&) = delete;

    const std::string& id() const { return id_; }
    void now(core::Message what);
    void progress(std::uint64_t done, std::uint64_t total);
    void step(core::TestStep step);
    void failure(core::Error error);
    void succeed(core::Message outcome);
    void fail(core::Message outcome);
    /// Called once when an operator cancels; the job still has to be ended, by cancelled().
    void onCancel(std::function<void()> cancel);
    bool cancelRequested() const { return cancelRequested_; }
    void cancelled();

private:
    friend class JobBoard;
    JobHandle(JobBoard& board, std::string id);
    void end(core::api::JobState state, core::Message outcome);

    JobBoard& board_;
    std::weak_ptr<int> boardAlive_;  ///< answers still queued at the end outlive the board
    std::string id_;
    std::function<void()> cancel_;
    bool cancelRequested_ = false;
    bool ended_ = false;
};

using JobPointer = std::shared_ptr<JobHandle>;

/// Every long operation and how far it is. Reactor thread only.
class JobBoard {
public:
    JobBoard(const Clock& clock, operator_api::ChangeFeed& changes)
        : clock_(clock), changes_(changes) {}

    JobPointer start(std::string operation, core::Message title);
    core::Result<core::api::Job> get(const std::string& id) const;
    /// Errors: notFound, conflict when it has ended.
    core::Result<void> cancel(const std::string& id);

private:
    friend class JobHandle;
    void changed(const std::string& id);
    void forgetOld();

    std::shared_ptr<int> alive_ = std::make_shared<int>(0);
    const Clock& clock_;
    operator_api::ChangeFeed& changes_;
    std::uint64_t next_ = 1;
    std::map<std::string, core::api::Job> jobs_;
    std::map<std::string, std::weak_ptr<JobHandle>> handles_;
};

}  // namespace callbox::service::jobs

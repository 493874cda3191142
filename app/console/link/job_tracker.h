// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>

#include "app/console/link/api_client.h"

namespace callbox::app::console {

/// Follows the service's long work: every job this console started and every one it hears of.
/// Pages come and go; the jobs stay here.
class JobTracker : public QObject {
    Q_OBJECT

public:
    explicit JobTracker(ApiClient& client, QObject* parent = nullptr);

    /// Reads the job now and from then on whenever it changes.
    void follow(const std::string& jobId);
    void cancel(const std::string& jobId);

    /// nullptr until its first answer came.
    const api::Job* find(const std::string& jobId) const;
    /// Jobs not yet ended, oldest first.
    std::vector<const api::Job*> running() const;

signals:
    void jobChanged(const std::string& jobId);
    /// The service does not know it (any more), or could not be asked.
    void jobLost(const std::string& jobId, const callbox::core::Error& error);

private:
    void read(const std::string& jobId);

    ApiClient& client_;
    std::map<std::string, api::Job> jobs_;
    std::set<std::string> followed_;
    std::set<std::string> reading_;
    std::set<std::string> changedMeanwhile_;
};

}  // namespace callbox::app::console

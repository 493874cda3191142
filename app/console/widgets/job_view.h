// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QProgressBar>
#include <functional>

#include "app/console/link/job_tracker.h"
#include "app/console/widgets/steps_view.h"

namespace callbox::app::console {

/// One job of the service: what it does now, how far it is and how long it may take, its steps,
/// its outcome or failures, a Cancel button while it runs. The job goes on without the view.
class JobView : public QWidget {
    Q_OBJECT

public:
    JobView(JobTracker& jobs, const Theme& theme, const Words& words, QWidget* parent = nullptr);

    void watch(const std::string& jobId);
    /// A call that was to start the job failed.
    void showError(const core::Error& error);
    /// Between the press and the job's first answer.
    void showStarting();
    void clear();
    bool busy() const { return busy_; }

signals:
    void finished(bool succeeded);
    void busyChanged(bool busy);

private:
    void update(const api::Job& job);
    void setBusy(bool busy);
    QString progressText(const api::Job& job) const;

    JobTracker& jobs_;
    const Words& words_;
    std::string jobId_;
    bool busy_ = false;
    QLabel* now_;
    QLabel* progress_;
    QProgressBar* bar_;
    QPushButton* cancel_;
    StepsView* steps_;
    Notice* outcome_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/console/widgets/job_view.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// Tests one way, or all in order, and shows each step as it comes, with cause and remedy.
class DoctorDialog : public QDialog {
    Q_OBJECT

public:
    /// An empty id: every enabled way.
    DoctorDialog(PageContext context, std::string connectionId, const QString& name,
                 QWidget* parent = nullptr);

private:
    void start();

    PageContext context_;
    std::string connectionId_;
    JobView* job_;
    QPushButton* again_;
};

}  // namespace callbox::app::console

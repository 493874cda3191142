// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>

#include "app/console/widgets/form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// What a maintenance window is to be: for what work, of whom, how long, for which problems.
class WindowForm : public QFrame {
    Q_OBJECT

public:
    explicit WindowForm(PageContext context, QWidget* parent = nullptr);

    /// A begin that was not touched is now, an end that was not touched two hours after it.
    void open();
    core::MaintenanceWindow window() const;

signals:
    /// It came or went.
    void opened(bool open);
    void added(const callbox::core::api::WindowRow& row);

private:
    void close();
    void makeFields();
    void showTimes();
    void check(bool all);
    void add();

    PageContext context_;
    Form* form_;
    QDateTimeEdit* begin_;
    QDateTimeEdit* end_;
    QLabel* scope_;
    QPushButton* add_;
    Notice* notice_;
    bool beginTouched_ = false;
    bool endTouched_ = false;
    bool showing_ = false;
};

}  // namespace callbox::app::console

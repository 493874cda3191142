// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendarWidget>

#include "app/console/policies/policy_text.h"
#include "app/console/widgets/basics.h"

namespace callbox::app::console {

/// A month with the days on which maintenance windows are or were in force. Arrow keys move by
/// days and weeks, Page Up and Page Down by months.
class WindowCalendar : public QFrame {
    Q_OBJECT

public:
    explicit WindowCalendar(const Theme& theme, QWidget* parent = nullptr);

    void show(const std::vector<api::WindowRow>& windows);
    /// Goes to the day on which it begins.
    void goTo(const core::MaintenanceWindow& window);
    QDate day() const { return month_->selectedDate(); }

signals:
    void daySelected(const QDate& day);

private:
    struct Span {
        QDate first, last;
        Tone tone = Tone::plain;
        QString text;
    };
    class Month;

    void showMonth();
    void showDay();
    QStringList textsOf(QDate day) const;

    QCalendarWidget* month_;
    QLabel* name_;
    QLabel* what_;
    std::vector<Span> spans_;
    bool moving_ = false;
};

}  // namespace callbox::app::console

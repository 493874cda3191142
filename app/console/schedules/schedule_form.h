// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QTimeEdit>
#include <array>

#include "app/console/setup/desk.h"
#include "app/console/widgets/job_view.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// Frequency, day and time of service and performance information, with Send now; edits the
/// desk's draft.
class ScheduleForm : public QWidget {
    Q_OBJECT

public:
    ScheduleForm(PageContext context, Desk& desk, bool withSendNow, QWidget* parent = nullptr);
    void focusFirst() { cards_[0].frequency->setFocus(); }

private:
    struct ScheduleCard {
        core::TransmittalKind kind = core::TransmittalKind::serviceInformation;
        QLabel* pill = nullptr;
        QLabel* next = nullptr;
        QComboBox* frequency = nullptr;
        QComboBox* dayOfWeek = nullptr;
        QComboBox* dayOfMonth = nullptr;
        QWidget* weekField = nullptr;
        QWidget* monthField = nullptr;
        QTimeEdit* time = nullptr;
        QPushButton* send = nullptr;
        QPushButton* off = nullptr;
        JobView* job = nullptr;
        QLabel* fault = nullptr;
    };

    QWidget* makeScheduleCard(ScheduleCard& card, const QString& heading, const QString& about,
                              bool withSendNow);
    void connectEditors(ScheduleCard& card);
    void showDraft();
    void editSchedule(core::TransmittalKind kind);
    void sendNow(ScheduleCard& card);
    void turnOff(ScheduleCard& card);

    PageContext context_;
    Desk& desk_;
    std::array<ScheduleCard, 2> cards_;
    bool showing_ = false;
};

}  // namespace callbox::app::console

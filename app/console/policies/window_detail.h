// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/policies/kept_back_list.h"

namespace callbox::app::console {

/// One maintenance window: when, for what, of whom, what it kept back; and ending or removing it.
class WindowDetail : public QFrame {
    Q_OBJECT

public:
    explicit WindowDetail(PageContext context, QWidget* parent = nullptr);
    void show(const api::WindowRow& row);

signals:
    void problemWanted(quint64 problemNumber);
    /// What was removed can be added again.
    void removed(const callbox::core::MaintenanceWindow& window);
    void ended(const callbox::core::MaintenanceWindow& window);

private:
    void showButtons();
    void end();
    void remove();

    PageContext context_;
    api::WindowRow row_;
    QLabel* pill_;
    QLabel* name_;
    QPushButton* end_;
    QPushButton* remove_;
    Notice* notice_;
    QLabel* when_;
    QLabel* scope_;
    QLabel* owner_;
    QLabel* kept_;
    KeptBackList* list_;
    bool busy_ = false;
};

}  // namespace callbox::app::console

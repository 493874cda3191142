// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// One notification target: whom it tells what and how, how it fares, and what can be done with it.
class TargetDetail : public QFrame {
    Q_OBJECT

public:
    explicit TargetDetail(PageContext context, QWidget* parent = nullptr);

    /// `engine` is this console's in SNMPv3.
    void show(const core::NotificationTarget& target, const std::string& engine);
    /// While the service works on the list, nothing else is begun.
    void setBusy(bool busy);

signals:
    void testWanted();
    void changeWanted();
    void turnWanted();
    void removeWanted();

private:
    void showFacts(const core::NotificationTarget& target, const std::string& engine);
    void showButtons();

    PageContext context_;
    core::NotificationTarget target_;
    bool busy_ = false;
    bool asking_ = false;  ///< the notice holds a question
    QLabel* name_;
    QLabel* pill_;
    QPushButton* test_;
    QPushButton* change_;
    QPushButton* turn_;
    QPushButton* remove_;
    Notice* notice_;
    Facts* facts_;
    QLabel* told_;
    QLabel* server_;
    QLabel* login_;
    QLabel* sender_;
    QLabel* traps_;
    QLabel* engine_;
    QLabel* body_;
    QLabel* authority_;
    QLabel* secrets_;
    QLabel* rate_;
    QLabel* waiting_;
    QLabel* last_;
};

}  // namespace callbox::app::console

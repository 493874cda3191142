// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>

#include "app/console/notification/target_form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// Adds a notification target, or changes one: settings first, then its secrets one by one.
class TargetDialog : public QDialog {
    Q_OBJECT

public:
    /// A target without an id is a new one, of a kind that can be chosen.
    TargetDialog(PageContext context, core::NotificationTarget target, QWidget* parent = nullptr);
    /// Of the target that was added or changed, once it is stored.
    const std::string& targetId() const { return target_.id; }
    /// Esc, Cancel and the window's close button: asks before what was typed is lost.
    void reject() override;

private:
    void showKind();
    void orderTabs();
    void save();
    void storeSecrets(std::map<std::string, std::string> left);
    void refused(const core::Error& error);
    void setBusy(bool busy);

    PageContext context_;
    core::NotificationTarget target_;
    QComboBox* kind_;
    TargetForm* form_;
    Notice* notice_;
    QPushButton* cancel_;
    QPushButton* save_;
    bool busy_ = false;
};

}  // namespace callbox::app::console

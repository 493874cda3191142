// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDialog>

#include "app/console/connectivity/plugin_form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// Adds a way to the receiver, or changes one: settings first, then its secrets one by one.
class WayDialog : public QDialog {
    Q_OBJECT

public:
    /// A connection without an id is a new one, of a kind that can be chosen.
    WayDialog(PageContext context, std::vector<core::PluginDescription> plugins,
              core::Connection connection, QWidget* parent = nullptr);
    /// Of the way that was added or changed, once it is stored.
    const std::string& connectionId() const { return connection_.id; }
    /// Esc, Cancel and the window's close button: asks before what was typed is lost.
    void reject() override;

private:
    void showPlugin();
    void orderTabs();
    void save();
    void store(api::ConnectionList list);
    void stored(const api::ConnectionList& before, const api::ConnectionList& after);
    void storeSecrets(std::map<std::string, std::string> left);
    void refused(const core::Error& error);
    void setBusy(bool busy);

    PageContext context_;
    std::vector<core::PluginDescription> plugins_;
    core::Connection connection_;
    QComboBox* kind_;
    QLabel* about_;
    PluginForm* form_;
    Notice* notice_;
    QPushButton* cancel_;
    QPushButton* save_;
    bool busy_ = false;
};

}  // namespace callbox::app::console

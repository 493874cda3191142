// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>

#include "app/console/widgets/form.h"
#include "core/api/operations.h"

namespace callbox::app::console {

/// The form of one connection, made from its plugin's description: an editor for each setting, a
/// write-only field for each secret. What the operator leaves empty is not set.
class PluginForm : public QWidget {
    Q_OBJECT

public:
    explicit PluginForm(const Words& words, QWidget* parent = nullptr);

    /// Shows the connection as it is; what was typed before is gone.
    void fill(const core::PluginDescription& plugin, const core::Connection& connection);

    /// The connection shown, with what was typed.
    core::Connection connection() const;
    /// Secrets to be set, and with an empty value those to be removed.
    std::map<std::string, std::string> secrets() const;
    /// Whether anything was typed that differs from the connection given.
    bool changed() const;

    /// Shows every fault and goes to the first; true: there is none.
    bool check();
    /// Shows a refusal at its field; false: it is about none of them.
    bool showRefusal(const core::Error& error);
    void focusFirst() { form_->focusFirst(); }

private:
    struct Secret {
        QLineEdit* edit = nullptr;
        QPushButton* remove = nullptr;  ///< checked: the secret goes
        std::string file;               ///< read from a file, instead of typed
    };

    void addSetting(const core::PluginSetting& setting, const std::string& value);
    void addText(const core::PluginSetting& setting, const std::string& value);
    void addChoice(const core::PluginSetting& setting, const std::string& value);
    void addFlag(const core::PluginSetting& setting, const std::string& value);
    void addPem(const core::PluginSetting& setting, const std::string& value);
    void addSecret(const core::PluginSetting& setting, bool isSet);
    QString labelOf(const core::PluginSetting& setting) const;
    QString hintOf(const core::PluginSetting& setting) const;

    const Words& words_;
    Form* form_;
    core::PluginDescription plugin_;
    core::Connection connection_;
    std::map<std::string, std::function<QString()>> values_;
    std::map<std::string, Secret> secrets_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <functional>
#include <map>

#include "app/console/notification/addresses_editor.h"
#include "app/console/widgets/form.h"
#include "app/console/widgets/secret_field.h"
#include "app/console/widgets/text_field.h"

namespace callbox::app::console {

/// The settings of one notification target, after its kind, and its write-only secrets.
class TargetForm : public QWidget {
    Q_OBJECT

public:
    explicit TargetForm(const Words& words, QWidget* parent = nullptr);

    /// Shows the target as it is; what was typed before is gone.
    void fill(const core::NotificationTarget& target);
    /// It is stored under this id now: what is typed stays.
    void keepId(const std::string& id) { shown_.id = id; }
    /// The target shown, with what was typed.
    core::NotificationTarget target() const;
    /// Secrets to be set, and with an empty value those to be taken away.
    std::map<std::string, std::string> secrets() const;
    /// Whether anything was typed that differs from the target given.
    bool changed() const;

    /// Shows every fault that can be seen here and goes to the first; true: there is none.
    bool check();
    /// Shows a refusal at its field; false: it is about none of them.
    bool showRefusal(const core::Error& error);
    void focusFirst() { form_->focusFirst(); }

private:
    void addMail();
    void addSnmp();
    void addWebhook();
    void addPeer(const std::string& host, std::uint16_t port, const QString& label);
    void addAuthority(const std::string& pem);
    void addAbout();
    void addRate();
    void addSecret(const std::string& name, const QString& hint = {});
    QComboBox* addChoice(const std::string& field, const QString& label,
                         const std::vector<std::pair<QString, int>>& choices, int chosen);
    void showVersion();
    std::uint64_t number(const std::string& field) const;

    const Words& words_;
    Form* form_;
    core::NotificationTarget shown_;
    std::string before_;  ///< what the fields said before anything was typed, as JSON
    std::function<void(core::NotificationTarget&)> read_;
    std::map<std::string, SecretField*> secrets_;
    AddressesEditor* addresses_ = nullptr;
    TextField* authority_ = nullptr;
    TextField* body_ = nullptr;
    QComboBox* choice_ = nullptr;  ///< security of e-mail, version of SNMP
    QComboBox* about_ = nullptr;
    std::map<core::NoticeKind, QCheckBox*> traps_;
};

}  // namespace callbox::app::console

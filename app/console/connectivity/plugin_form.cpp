// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectivity/plugin_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <algorithm>
#include <string_view>

#include "app/console/widgets/file_choice.h"
#include "core/model/connection_settings.h"

namespace callbox::app::console {

namespace {

constexpr qint64 kLargestPem = 256 * 1024;
constexpr qint64 kLargestSecret = 64 * 1024;
constexpr int kLongestName = 64;
constexpr int kPemHeight = 84;
const std::string kName = "name";

struct Choice {
    const char* value;
    const char* text;
};

/// What Callbox's own plugins let choose, in words; a choice of another plugin stays as it is.
constexpr Choice kChoices[] = {
    {"none", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "None")},
    {"basic", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "Basic (password in clear)")},
    {"digest", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "Digest")},
    {"ntlm", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "NTLM")},
    {"negotiate", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "Negotiate (Kerberos)")},
    {"http", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "HTTP")},
    {"https", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "HTTPS")},
    {"socks5h", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "SOCKS5")},
    {"preshared-key", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "Pre-shared key")},
    {"certificate", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "Certificate")},
    {"eap", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "User and password (EAP)")},
    {"any", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "As the peer asks")},
    {"chap", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "CHAP")},
    {"pap", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "PAP (password in clear)")},
    {"ipv4", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "IPv4")},
    {"ipv6", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "IPv6")},
    {"ipv4v6", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "IPv4 and IPv6")},
    {"tone", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "Tone")},
    {"pulse", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "Pulse")},
    {"order", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "In this order")},
    {"fastest", QT_TRANSLATE_NOOP("callbox::app::console::PluginForm", "The fastest first")},
};

QString choiceText(const std::string& value) {
    const auto known = std::ranges::find(
        kChoices, value, [](const Choice& one) { return std::string_view(one.value); });
    return known == std::end(kChoices) ? qs(value) : PluginForm::tr(known->text);
}

}  // namespace

PluginForm::PluginForm(const Words& words, QWidget* parent)
    : QWidget(parent), words_(words), form_(new Form(words, 1)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form_);
}

void PluginForm::fill(const core::PluginDescription& plugin, const core::Connection& connection) {
    plugin_ = plugin;
    connection_ = connection;
    values_.clear();
    secrets_.clear();
    form_->clear();
    form_->addText(kName, tr("Name"), true)->setMaxLength(kLongestName);
    form_->setText(kName, qs(connection.name));
    for (const auto& setting : plugin.settings) {
        const auto value = connection.settings.find(setting.key);
        addSetting(setting, value == connection.settings.end() ? std::string() : value->second);
    }
}

QString PluginForm::labelOf(const core::PluginSetting& setting) const {
    QString text = words_.text(setting.label);
    if (text.isEmpty())
        text = qs(setting.key);
    // A choice that stands at something by itself is always made.
    const bool chosen = setting.kind == core::SettingKind::choice && !setting.fallback.empty();
    return setting.required || chosen ? text : tr("%1 (optional)").arg(text);
}

QString PluginForm::hintOf(const core::PluginSetting& setting) const {
    QString hint = words_.text(setting.help);
    if (!setting.fallback.empty() && setting.kind != core::SettingKind::choice &&
        setting.kind != core::SettingKind::flag)
        hint += QLatin1Char(' ') + tr("Empty: %1.").arg(qs(setting.fallback));
    return hint.trimmed();
}

void PluginForm::addSetting(const core::PluginSetting& setting, const std::string& value) {
    switch (setting.kind) {
        case core::SettingKind::text:
        case core::SettingKind::number:
        case core::SettingKind::list:
            return addText(setting, value);
        case core::SettingKind::choice:
            return addChoice(setting, value);
        case core::SettingKind::flag:
            return addFlag(setting, value);
        case core::SettingKind::pem:
            return addPem(setting, value);
        case core::SettingKind::secret:
            break;
    }
    addSecret(setting,
              std::ranges::find(connection_.secrets, setting.key) != connection_.secrets.end());
}

void PluginForm::addText(const core::PluginSetting& setting, const std::string& value) {
    auto* edit = new QLineEdit(qs(value));
    edit->setObjectName(qs(setting.key));
    if (setting.kind == core::SettingKind::number && (setting.least != 0 || setting.most != 0))
        edit->setPlaceholderText(tr("%1 to %2").arg(setting.least).arg(setting.most));
    else if (setting.kind == core::SettingKind::list)
        edit->setPlaceholderText(tr("Separated by commas"));
    form_->addWidget(setting.key, labelOf(setting), edit, {true, nullptr, hintOf(setting)});
    values_[setting.key] = [edit] { return edit->text().trimmed(); };
}

void PluginForm::addChoice(const core::PluginSetting& setting, const std::string& value) {
    auto* box = new QComboBox;
    box->setObjectName(qs(setting.key));
    if (setting.fallback.empty() && !setting.required)
        box->addItem(tr("Not set"), QString());
    for (const auto& choice : setting.choices)
        box->addItem(choiceText(choice), qs(choice));
    const int index = box->findData(qs(value.empty() ? setting.fallback : value));
    box->setCurrentIndex(std::max(0, index));
    form_->addWidget(setting.key, labelOf(setting), box, {true, nullptr, hintOf(setting)});
    values_[setting.key] = [box] { return box->currentData().toString(); };
}

void PluginForm::addFlag(const core::PluginSetting& setting, const std::string& value) {
    auto* box = new QCheckBox(words_.text(setting.label));
    box->setObjectName(qs(setting.key));
    box->setChecked((value.empty() ? setting.fallback : value) == "true");
    form_->addWidget(setting.key, {}, box, {true, nullptr, hintOf(setting)});
    box->setAccessibleName(box->text());
    // A box that stands as it does by itself is not a setting of the operator's.
    values_[setting.key] = [box, value, fallback = setting.fallback == "true"] {
        if (value.empty() && box->isChecked() == fallback)
            return QString();
        return box->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    };
}

void PluginForm::addPem(const core::PluginSetting& setting, const std::string& value) {
    auto* edit = new QPlainTextEdit(qs(value));
    edit->setObjectName(qs(setting.key));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(kPemHeight);
    edit->setPlaceholderText(tr("Paste the text that begins with -----BEGIN, or choose its file."));
    setRole(edit, "code");
    auto* choose = makeButton(tr("Choose file"));
    const auto key = setting.key;
    connect(choose, &QPushButton::clicked, this, [this, edit, key] {
        chooseFile(this, tr("Choose a PEM file"),
                   {tr("PEM files (*.pem *.crt *.cer *.key)"), tr("All files (*)")}, kLargestPem,
                   [this, edit, key](const QString&, core::Result<QByteArray> bytes) {
                       if (bytes) {
                           edit->setPlainText(QString::fromUtf8(*bytes));
                       } else {
                           bytes.error().field = key;
                           form_->setErrors({bytes.error()}, true);
                       }
                   });
    });
    form_->addWidget(setting.key, labelOf(setting), edit, {true, choose, hintOf(setting)});
    values_[setting.key] = [edit] { return edit->toPlainText().trimmed(); };
}

void PluginForm::addSecret(const core::PluginSetting& setting, bool isSet) {
    auto* edit = new QLineEdit;
    edit->setObjectName(qs(setting.key));
    edit->setEchoMode(QLineEdit::Password);
    edit->setPlaceholderText(isSet ? tr("Set. Empty: it stays as it is.") : tr("Not set"));
    auto* buttons = new QWidget;
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * Tokens::kUnit);
    auto* choose = makeButton(tr("Choose file"));
    line->addWidget(choose);
    auto* remove = makeButton(tr("Remove"));
    remove->setCheckable(true);
    line->addWidget(remove);
    if (!isSet)
        remove->hide();
    const auto key = setting.key;
    secrets_[key] = {edit, remove, {}};
    connect(edit, &QLineEdit::textEdited, this, [this, key] { secrets_[key].file.clear(); });
    connect(remove, &QPushButton::toggled, edit, [edit](bool going) {
        edit->clear();
        edit->setEnabled(!going);
        edit->setPlaceholderText(going ? tr("Will be removed")
                                       : tr("Set. Empty: it stays as it is."));
    });
    connect(choose, &QPushButton::clicked, this, [this, key] {
        chooseFile(this, tr("Choose the file with the secret"), {tr("All files (*)")},
                   kLargestSecret,
                   [this, key](const QString& name, core::Result<QByteArray> bytes) {
                       if (!bytes) {
                           bytes.error().field = key;
                           form_->setErrors({bytes.error()}, true);
                           return;
                       }
                       auto& secret = secrets_[key];
                       secret.remove->setChecked(false);
                       secret.file = bytes->trimmed().toStdString();
                       secret.edit->clear();
                       secret.edit->setPlaceholderText(tr("From %1").arg(name));
                   });
    });
    form_->addWidget(key, labelOf(setting), edit, {true, buttons, hintOf(setting)});
}

core::Connection PluginForm::connection() const {
    core::Connection connection = connection_;
    connection.name = form_->text(kName).trimmed().toStdString();
    connection.plugin = plugin_.name;
    connection.settings.clear();
    for (const auto& [key, value] : values_)
        if (auto text = value().toStdString(); !text.empty())
            connection.settings[key] = std::move(text);
    return connection;
}

bool PluginForm::changed() const {
    const auto shown = connection();
    return shown.name != connection_.name || shown.settings != connection_.settings ||
           !secrets().empty();
}

std::map<std::string, std::string> PluginForm::secrets() const {
    std::map<std::string, std::string> changed;
    for (const auto& [name, secret] : secrets_) {
        const std::string value =
            secret.file.empty() ? secret.edit->text().toStdString() : secret.file;
        if (secret.remove->isChecked())
            changed[name] = {};
        else if (!value.empty())
            changed[name] = value;
    }
    return changed;
}

bool PluginForm::check() {
    const auto wanted = connection();
    auto faults = core::settingFaults(plugin_, wanted.settings);
    // The operator knows a setting by its label, not by its key.
    for (auto& fault : faults)
        for (const auto& setting : plugin_.settings)
            if (setting.key == fault.field && fault.message.args.contains("setting"))
                fault.message.args["setting"] = words_.text(setting.label).toStdString();
    if (wanted.name.empty())
        faults.push_back(
            {core::ErrorCode::invalidArgument, core::say("model.required"), kName, {}});
    const auto typed = secrets();
    auto present = wanted.secrets;
    for (const auto& [name, value] : typed) {
        std::erase(present, name);
        if (!value.empty())
            present.push_back(name);
    }
    for (const auto& name : core::missingSecrets(plugin_, present))
        faults.push_back({core::ErrorCode::invalidArgument, core::say("model.required"), name, {}});
    form_->setErrors(faults, true);
    return faults.empty() || !form_->focusFault();
}

bool PluginForm::showRefusal(const core::Error& error) {
    form_->setErrors({error}, true);
    return !error.field.empty() && form_->focusFault();
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/notification/target_form.h"

#include <algorithm>
#include <optional>

#include "app/console/notification/target_text.h"
#include "core/json/codec.h"

namespace callbox::app::console {

namespace {

constexpr int kLongestName = 64;
constexpr int kTemplateHeight = 110;
constexpr std::uint64_t kLargestPort = 65535;
constexpr std::uint64_t kLongestDigest = 1440;
constexpr std::uint64_t kMostPerHour = 3600;
constexpr core::NoticeKind kTraps[] = {core::NoticeKind::problem, core::NoticeKind::change,
                                       core::NoticeKind::closed, core::NoticeKind::alarm,
                                       core::NoticeKind::cleared};

core::Error fault(const std::string& field, core::Message message) {
    return {core::ErrorCode::invalidArgument, std::move(message), field, {}};
}

/// Nothing for what is no whole number of this range.
std::optional<std::uint64_t> wholeNumber(const QString& text, std::uint64_t least,
                                         std::uint64_t most) {
    bool good = false;
    const std::uint64_t value = text.trimmed().toULongLong(&good);
    return good && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

}  // namespace

TargetForm::TargetForm(const Words& words, QWidget* parent)
    : QWidget(parent), words_(words), form_(new Form(words)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form_);
}

void TargetForm::fill(const core::NotificationTarget& target) {
    shown_ = target;
    secrets_.clear();
    traps_.clear();
    addresses_ = nullptr;
    authority_ = body_ = nullptr;
    choice_ = about_ = nullptr;
    form_->clear();
    form_->addText("name", tr("Name"), true, true)->setMaxLength(kLongestName);
    form_->setText("name", qs(target.name));
    switch (target.kind) {
        case core::NotificationKind::email:
            addMail();
            break;
        case core::NotificationKind::snmp:
            addSnmp();
            break;
        case core::NotificationKind::webhook:
            addWebhook();
            break;
    }
    before_ = core::toJson(this->target());
}

void TargetForm::addPeer(const std::string& host, std::uint16_t port, const QString& label) {
    form_->addText("host", label, true);
    form_->setText("host", qs(host));
    form_->addText("port", tr("Port"), true);
    form_->setText("port", QString::number(port));
}

void TargetForm::addAuthority(const std::string& pem) {
    authority_ =
        new TextField(qs(pem), {tr("Empty: the authorities this machine trusts."),
                                tr("Choose a PEM file"),
                                {tr("PEM files (*.pem *.crt *.cer)"), tr("All files (*)")}});
    authority_->edit()->setObjectName(QStringLiteral("caCertificate"));
    authority_->onError([this](const core::Error& error) {
        form_->setErrors({fault("caCertificate", error.message)}, true);
    });
    form_->addWidget("caCertificate", tr("Certificate authority of the server (optional)"),
                     authority_, {true, nullptr, {}});
    authority_->edit()->setAccessibleName(tr("Certificate authority of the server (optional)"));
}

QComboBox* TargetForm::addChoice(const std::string& field, const QString& label,
                                 const std::vector<std::pair<QString, int>>& choices, int chosen) {
    auto* box = new QComboBox;
    box->setObjectName(qs(field));
    for (const auto& [text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    form_->addWidget(field, label, box);
    return box;
}

void TargetForm::addAbout() {
    about_ =
        addChoice("about", tr("What it is told"),
                  {{aboutText(core::NotifyAbout::callHomeOnly),
                    static_cast<int>(core::NotifyAbout::callHomeOnly)},
                   {aboutText(core::NotifyAbout::all), static_cast<int>(core::NotifyAbout::all)}},
                  static_cast<int>(shown_.about));
}

void TargetForm::addRate() {
    if (shown_.kind != core::NotificationKind::snmp) {
        form_->addText("digestMinutes", tr("Minutes gathered after a message"), true)
            ->setToolTip(tr("What comes up within this time is told together. 0: each at once."));
        form_->setText("digestMinutes", QString::number(shown_.digestMinutes));
    }
    form_->addText("perHour", tr("Messages an hour at most"), true)
        ->setToolTip(tr("To each address. The others wait."));
    form_->setText("perHour", QString::number(shown_.perHour));
}

void TargetForm::addSecret(const std::string& name, const QString& hint) {
    const bool isSet = std::ranges::find(shown_.secrets, name) != shown_.secrets.end();
    auto* field = new SecretField(isSet);
    field->edit()->setObjectName(qs(name));
    // What its version of SNMP asks for is no choice; the hint says of which version it is.
    const bool snmp = shown_.kind == core::NotificationKind::snmp;
    form_->addWidget(name, snmp ? secretText(name) : tr("%1 (optional)").arg(secretText(name)),
                     field, {false, nullptr, hint});
    field->edit()->setAccessibleName(secretText(name));
    secrets_[name] = field;
}

void TargetForm::addMail() {
    const auto& mail = shown_.email;
    addPeer(mail.host, mail.port, tr("Mail server"));
    std::vector<std::pair<QString, int>> securities;
    for (const auto security :
         {core::MailSecurity::startTls, core::MailSecurity::implicitTls, core::MailSecurity::none})
        securities.emplace_back(securityText(security), static_cast<int>(security));
    choice_ = addChoice("security", tr("Encryption"), securities, static_cast<int>(mail.security));
    form_->addText("sender", tr("Sender's address"), true);
    form_->setText("sender", qs(mail.sender));
    form_->addText("user", tr("User to log in as"));
    form_->setText("user", qs(mail.user));
    addSecret("password");
    addresses_ = new AddressesEditor(mail.addresses);
    form_->addWidget("addresses", tr("Addresses, each with what it is told"), addresses_,
                     {true, nullptr, {}});
    addRate();
    addAuthority(mail.caCertificate);
    read_ = [this](core::NotificationTarget& target) {
        auto& to = target.email;
        to.host = form_->text("host").trimmed().toStdString();
        to.port = static_cast<std::uint16_t>(number("port"));
        to.security = core::MailSecurity(choice_->currentData().toInt());
        to.sender = form_->text("sender").trimmed().toStdString();
        to.user = form_->text("user").trimmed().toStdString();
        to.addresses = addresses_->addresses();
        to.caCertificate = authority_->text().trimmed().toStdString();
    };
}

void TargetForm::addSnmp() {
    const auto& snmp = shown_.snmp;
    addPeer(snmp.host, snmp.port, tr("Trap receiver"));
    choice_ = addChoice("version", tr("SNMP version"),
                        {{tr("3, SHA-256 and AES-128"), static_cast<int>(core::SnmpVersion::v3)},
                         {tr("2c, readable on the way"), static_cast<int>(core::SnmpVersion::v2c)}},
                        static_cast<int>(snmp.version));
    connect(choice_, &QComboBox::currentIndexChanged, this, &TargetForm::showVersion);
    form_->addText("user", tr("User (version 3)"), true);
    form_->setText("user", qs(snmp.user));
    addSecret("auth-password", tr("Version 3, at least 8 characters."));
    addSecret("priv-password", tr("Version 3, at least 8 characters."));
    addSecret("community", tr("Version 2c."));
    addAbout();
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4 * Tokens::kUnit);
    for (const auto kind : kTraps) {
        auto* check = new QCheckBox(noticeText(kind));
        check->setChecked(snmp.traps.empty() ||
                          std::ranges::find(snmp.traps, kind) != snmp.traps.end());
        line->addWidget(check);
        traps_[kind] = check;
    }
    line->addStretch();
    form_->addWidget("traps", tr("Traps"), box, {true, nullptr, {}});
    addRate();
    read_ = [this](core::NotificationTarget& target) {
        auto& to = target.snmp;
        to.host = form_->text("host").trimmed().toStdString();
        to.port = static_cast<std::uint16_t>(number("port"));
        to.version = core::SnmpVersion(choice_->currentData().toInt());
        to.user = form_->text("user").trimmed().toStdString();
        to.traps.clear();
        for (const auto kind : kTraps)
            if (traps_.at(kind)->isChecked())
                to.traps.push_back(kind);
        if (to.traps.size() == std::size(kTraps))
            to.traps.clear();
    };
    showVersion();
}

void TargetForm::addWebhook() {
    const auto& hook = shown_.webhook;
    form_->addText("url", tr("Address"), true, true)
        ->setPlaceholderText(QStringLiteral("https://hooks.example.net/callbox"));
    form_->setText("url", qs(hook.url));
    addAbout();
    addSecret("key", tr("Each post is then signed with it (HMAC-SHA-256)."));
    body_ = new TextField(qs(hook.body),
                          {tr("Empty: the standard document. Else JSON with {{title}}, {{text}}, "
                              "{{severity}}, {{problem_number}} and others in quotes."),
                           tr("Choose a template"),
                           {tr("JSON (*.json)"), tr("All files (*)")},
                           16 * 1024,
                           kTemplateHeight});
    body_->edit()->setObjectName(QStringLiteral("body"));
    body_->onError([this](const core::Error& error) {
        form_->setErrors({fault("body", error.message)}, true);
    });
    form_->addWidget("body", tr("Template of the document (optional)"), body_, {true, nullptr, {}});
    body_->edit()->setAccessibleName(tr("Template of the document (optional)"));
    addRate();
    addAuthority(hook.caCertificate);
    read_ = [this](core::NotificationTarget& target) {
        auto& to = target.webhook;
        to.url = form_->text("url").trimmed().toStdString();
        to.body = body_->text().trimmed().toStdString();
        to.caCertificate = authority_->text().trimmed().toStdString();
    };
}

void TargetForm::showVersion() {
    const bool third = core::SnmpVersion(choice_->currentData().toInt()) == core::SnmpVersion::v3;
    for (const char* name : {"auth-password", "priv-password"})
        secrets_.at(name)->setEnabled(third);
    secrets_.at("community")->setEnabled(!third);
}

std::uint64_t TargetForm::number(const std::string& field) const {
    return form_->text(field).trimmed().toULongLong();
}

core::NotificationTarget TargetForm::target() const {
    core::NotificationTarget target = shown_;
    target.name = form_->text("name").trimmed().toStdString();
    if (about_)
        target.about = core::NotifyAbout(about_->currentData().toInt());
    if (target.kind != core::NotificationKind::snmp)
        target.digestMinutes = number("digestMinutes");
    target.perHour = number("perHour");
    read_(target);
    return target;
}

std::map<std::string, std::string> TargetForm::secrets() const {
    std::map<std::string, std::string> changed;
    for (const auto& [name, field] : secrets_)
        if (auto value = field->change(); value && field->isEnabledTo(form_))
            changed[name] = std::move(*value);
    return changed;
}

bool TargetForm::changed() const {
    return core::toJson(target()) != before_ || !secrets().empty();
}

bool TargetForm::check() {
    std::vector<core::Error> faults;
    const auto required = [&](const std::string& field) {
        if (form_->text(field).trimmed().isEmpty())
            faults.push_back(fault(field, core::say("model.required")));
    };
    required("name");
    const bool peer = shown_.kind != core::NotificationKind::webhook;
    required(peer ? "host" : "url");
    if (peer && !wholeNumber(form_->text("port"), 1, kLargestPort))
        faults.push_back(fault("port", core::say("notification.port-invalid")));
    if (shown_.kind == core::NotificationKind::email) {
        required("sender");
        if (addresses_->addresses().empty())
            faults.push_back(fault("addresses", core::say("notification.address-count")));
    }
    if (shown_.kind != core::NotificationKind::snmp &&
        !wholeNumber(form_->text("digestMinutes"), 0, kLongestDigest))
        faults.push_back(fault("digestMinutes", core::say("notification.digest-invalid")));
    if (!wholeNumber(form_->text("perHour"), 1, kMostPerHour))
        faults.push_back(fault("perHour", core::say("notification.rate-invalid")));
    form_->setErrors(faults, true);
    return faults.empty() || !form_->focusFault();
}

bool TargetForm::showRefusal(const core::Error& error) {
    form_->setErrors({error}, true);
    return !error.field.empty() && form_->focusFault();
}

}  // namespace callbox::app::console

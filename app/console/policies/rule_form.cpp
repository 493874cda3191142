// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/rule_form.h"

#include <QCompleter>
#include <QTimeZone>

#include "app/console/policies/policy_text.h"

namespace callbox::app::console {

namespace {

constexpr int kAnySeverity = -1;

}  // namespace

RuleForm::RuleForm(PageContext context, QWidget* parent)
    : QWidget(parent),
      form_(new Form(context.words)),
      action_(new QComboBox),
      severity_(new QComboBox),
      days_(new DayChoice) {
    makeChoices();
    form_->addText("name", tr("Rule"), true);
    form_->addWidget("action", tr("What becomes of such problems"), action_);
    form_->addText("scope.referenceCodes", tr("Only reference codes"))
        ->setPlaceholderText(QStringLiteral("CBX-MEM-*, CBX-DSK-0001"));
    form_->addWidget("severity", tr("At least"), severity_);
    form_->addText("scope.systems", tr("Only managed systems"))
        ->setPlaceholderText(QStringLiteral("9080-HEX*"));
    form_->addText("scope.partitions", tr("Only partitions"))
        ->setPlaceholderText(QStringLiteral("prod-*"));
    form_->addWidget("hours.days", tr("Only on these days"), days_, {true, nullptr, {}});
    form_->addText("hours.from", tr("Only from"))->setPlaceholderText(QStringLiteral("20:00"));
    form_->addText("hours.until", tr("Until"))->setPlaceholderText(QStringLiteral("06:00"));
    auto* zone = form_->addText("hours.zone", tr("On the clock of"));
    zone->setPlaceholderText(tr("this console"));
    QStringList zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        zones += QString::fromLatin1(id);
    auto* completer = new QCompleter(zones, zone);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    zone->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            [this] { emitEdited(); });
    comment_ = form_->addText("comment", tr("Why there is this rule"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form_);
    column->addStretch();
    connect(form_, &Form::edited, this, &RuleForm::emitEdited);
    connect(form_, &Form::visited, this, &RuleForm::emitEdited);
    connect(action_, &QComboBox::currentIndexChanged, this, &RuleForm::emitEdited);
    connect(days_, &DayChoice::edited, this, &RuleForm::emitEdited);
    connect(severity_, &QComboBox::currentIndexChanged, this, &RuleForm::emitEdited);
}

void RuleForm::makeChoices() {
    using core::PolicyAction;
    action_->setObjectName(QStringLiteral("action"));
    for (const auto action : {PolicyAction::hold, PolicyAction::notify, PolicyAction::suppress,
                              PolicyAction::callHome, PolicyAction::append})
        action_->addItem(label(action).text, static_cast<int>(action));
    severity_->setObjectName(QStringLiteral("severity"));
    severity_->addItem(tr("Any severity"), kAnySeverity);
    for (const auto severity :
         {core::Severity::information, core::Severity::warning, core::Severity::critical})
        severity_->addItem(label(severity).text, static_cast<int>(severity));
}

void RuleForm::show(const core::PolicyRule& rule, const std::vector<core::Error>& faults,
                    bool all) {
    showing_ = true;
    shown_ = rule;
    const core::PolicyHours hours = rule.hours.value_or(core::PolicyHours{});
    const auto text = [this](const char* field, const std::string& value) {
        if (form_->text(field).trimmed() != qs(value))
            form_->setText(field, qs(value));
    };
    const auto list = [this](const char* field, const std::vector<std::string>& patterns) {
        // A comma at the end of what is being typed stays typed.
        if (patternsOf(form_->text(field)) != patterns)
            form_->setText(field, patternsText(patterns));
    };
    text("name", rule.name);
    text("comment", rule.comment);
    text("hours.from", hours.from);
    text("hours.until", hours.until);
    text("hours.zone", hours.zone);
    list("scope.referenceCodes", rule.scope.referenceCodes);
    list("scope.systems", rule.scope.systems);
    list("scope.partitions", rule.scope.partitions);
    if (!comment_->hasFocus())
        comment_->home(false);
    action_->setCurrentIndex(action_->findData(static_cast<int>(rule.action)));
    severity_->setCurrentIndex(
        severity_->findData(rule.severity ? static_cast<int>(*rule.severity) : kAnySeverity));
    days_->setDays(hours.days);
    form_->setErrors(faults, all);
    showing_ = false;
}

core::PolicyRule RuleForm::rule() const {
    const auto text = [this](const char* field) {
        return form_->text(field).trimmed().toStdString();
    };
    core::PolicyRule rule = shown_;
    rule.name = text("name");
    rule.comment = text("comment");
    rule.action = core::PolicyAction(action_->currentData().toInt());
    rule.severity.reset();
    if (severity_->currentData().toInt() != kAnySeverity)
        rule.severity = core::Severity(severity_->currentData().toInt());
    rule.scope = {patternsOf(form_->text("scope.referenceCodes")),
                  patternsOf(form_->text("scope.systems")),
                  patternsOf(form_->text("scope.partitions"))};
    core::PolicyHours hours{days_->days(), text("hours.from"), text("hours.until"),
                            text("hours.zone")};
    rule.hours.reset();
    if (!hours.days.empty() || !hours.from.empty() || !hours.until.empty() || !hours.zone.empty())
        rule.hours = std::move(hours);
    return rule;
}

void RuleForm::emitEdited() {
    if (showing_)
        return;
    const auto now = rule();
    // Leaving a field is no change of the rule, but its fault may be shown then.
    emit edited(now);
}

}  // namespace callbox::app::console

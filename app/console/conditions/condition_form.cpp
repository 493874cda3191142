// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/conditions/condition_form.h"

#include "app/console/conditions/condition_text.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

/// The members of a condition that are texts, by their names in the API.
constexpr std::pair<const char*, std::string core::Condition::*> kTexts[] = {
    {"name", &core::Condition::name},
    {"eventExpression", &core::Condition::eventExpression},
    {"rearmExpression", &core::Condition::rearmExpression},
    {"selection", &core::Condition::selection},
    {"description", &core::Condition::description},
    {"rearmDescription", &core::Condition::rearmDescription}};

}  // namespace

ConditionForm::ConditionForm(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      form_(new Form(context.words)),
      class_(new QComboBox),
      severity_(new QComboBox),
      service_(new QComboBox),
      attributes_(makeParagraph({}, "hint")),
      notice_(new Notice),
      revert_(makeButton({})),
      save_(makeButton({}, "primary")) {
    makeFields();
    save_->setObjectName(QStringLiteral("saveCondition"));
    revert_->setObjectName(QStringLiteral("revertCondition"));
    auto* line = makeLine();
    line->addWidget(notice_, 1);
    line->addStretch();
    line->addWidget(revert_, 0, Qt::AlignBottom);
    line->addWidget(save_, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(form_);
    column->addWidget(attributes_);
    column->addStretch();
    column->addLayout(line);
    connect(form_, &Form::edited, this, &ConditionForm::edited);
    for (auto* box : {class_, severity_, service_})
        connect(box, &QComboBox::currentIndexChanged, this, &ConditionForm::edited);
    connect(class_, &QComboBox::currentIndexChanged, this, &ConditionForm::showAttributes);
    connect(save_, &QPushButton::clicked, this, &ConditionForm::save);
    connect(revert_, &QPushButton::clicked, this, [this] {
        dirty_ = false;
        fill();
        if (isNew())
            emit cancelled();
    });
    connect(&context_.client, &ApiClient::stateChanged, this, &ConditionForm::showButtons);
    showButtons();
}

void ConditionForm::makeFields() {
    edits_["name"] = form_->addText("name", tr("Condition"), true);
    class_->setObjectName(QStringLiteral("class"));
    form_->addWidget("resourceClass", tr("Of resources of the class"), class_);
    const auto code = [this](const char* field, const QString& label, bool required) {
        auto* edit = form_->addText(field, label, required);
        setRole(edit, "code");
        edits_[field] = edit;
        return edit;
    };
    code("eventExpression", tr("It is an event when"), true)
        ->setPlaceholderText(QStringLiteral("PercentTotUsed > 90"));
    code("rearmExpression", tr("It is over when"), false)
        ->setPlaceholderText(QStringLiteral("PercentTotUsed < 75"));
    code("selection", tr("Only of resources with"), false)
        ->setPlaceholderText(QStringLiteral("MountPoint =~ \"^/var\""));
    severity_->setObjectName(QStringLiteral("conditionSeverity"));
    for (const auto severity :
         {core::Severity::information, core::Severity::warning, core::Severity::critical})
        severity_->addItem(label(severity).text, static_cast<int>(severity));
    form_->addWidget("severity", tr("Severity"), severity_);
    edits_["description"] = form_->addText("description", tr("What an event means"));
    edits_["rearmDescription"] = form_->addText("rearmDescription", tr("What its end means"));
    service_->setObjectName(QStringLiteral("service"));
    for (const auto service : {core::ConditionService::none, core::ConditionService::notifyOnly,
                               core::ConditionService::callHome})
        service_->addItem(serviceText(service), static_cast<int>(service));
    form_->addWidget("service", tr("Besides its responses it makes"), service_);
}

void ConditionForm::setClasses(const std::vector<core::ResourceClassDefinition>& classes) {
    showing_ = true;
    classes_ = classes;
    const QString chosen = class_->currentText();
    class_->clear();
    for (const auto& one : classes)
        class_->addItem(qs(one.name));
    const QString wanted = dirty_ ? chosen : qs(stored_.resourceClass);
    class_->setCurrentIndex(std::max(0, class_->findText(wanted)));
    showing_ = false;
    showAttributes();
}

void ConditionForm::show(const core::Condition& condition) {
    const bool same = condition.name == stored_.name;
    stored_ = condition;
    if (same && dirty_)
        return showButtons();
    dirty_ = false;
    if (!same)
        notice_->clear();
    fill();
}

void ConditionForm::fill() {
    showing_ = true;
    for (const auto& [field, member] : kTexts)
        form_->setText(field, qs(stored_.*member));
    if (const int index = class_->findText(qs(stored_.resourceClass)); index >= 0)
        class_->setCurrentIndex(index);
    severity_->setCurrentIndex(severity_->findData(static_cast<int>(stored_.severity)));
    service_->setCurrentIndex(service_->findData(static_cast<int>(stored_.service)));
    form_->setErrors({}, false);
    showing_ = false;
    showButtons();
}

core::Condition ConditionForm::condition() const {
    core::Condition condition = stored_;
    for (const auto& [field, member] : kTexts)
        condition.*member = form_->text(field).trimmed().toStdString();
    condition.resourceClass = class_->currentText().toStdString();
    condition.severity = core::Severity(severity_->currentData().toInt());
    condition.service = core::ConditionService(service_->currentData().toInt());
    return condition;
}

void ConditionForm::edited() {
    if (showing_)
        return;
    dirty_ = true;
    notice_->clear();
    form_->setErrors({}, false);
    showButtons();
}

void ConditionForm::showButtons() {
    save_->setText(isNew() ? tr("Make condition") : tr("Save condition"));
    revert_->setText(isNew() ? tr("Cancel") : tr("Discard changes"));
    revert_->setVisible(dirty_ || isNew());
    allow(save_, context_.client, api::kConditionChange.role, dirty_ && !busy_);
    allow(form_, context_.client, api::kConditionChange.role);
}

void ConditionForm::showAttributes() {
    const auto index = static_cast<std::size_t>(std::max(0, class_->currentIndex()));
    QStringList names;
    if (index < classes_.size())
        for (const auto& attribute : classes_[index].attributes)
            names += qs(attribute.name);
    attributes_->setText(
        names.isEmpty() ? QString() : tr("Attributes: %1").arg(names.join(QStringLiteral(", "))));
    attributes_->setVisible(!names.isEmpty());
}

void ConditionForm::save() {
    const core::Condition wanted = condition();
    busy_ = true;
    showButtons();
    const auto done = [this](const core::Result<core::Condition>& reply) {
        busy_ = false;
        if (reply) {
            dirty_ = false;
            stored_ = *reply;
            fill();
            notice_->show(Tone::good, tr("The condition is saved"));
            emit saved(qs(reply->name));
        } else {
            showButtons();
            refuse(reply.error());
        }
    };
    if (isNew())
        context_.client.call(api::kConditionMake, wanted, this, done);
    else
        context_.client.call(api::kConditionChange, {stored_.name, wanted}, this, done);
}

void ConditionForm::refuse(const core::Error& error) {
    form_->setErrors({error}, true);
    if (!form_->focusFault()) {
        showError(*notice_, context_.words, error);
        return;
    }
    const int position = positionOf(error);
    for (const auto& [field, edit] : edits_) {
        if (!sameField(field, error.field) || position < 0)
            continue;
        // The service counts bytes; the editor counts characters.
        const QByteArray before = edit->text().toUtf8().left(position);
        edit->setCursorPosition(static_cast<int>(QString::fromUtf8(before).size()));
        edit->cursorWordForward(true);
    }
}

}  // namespace callbox::app::console

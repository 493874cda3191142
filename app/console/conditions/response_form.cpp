// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/conditions/response_form.h"

#include <QHeaderView>
#include <QProcess>

#include "app/console/conditions/condition_text.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

constexpr std::size_t kMostActions = 16;
constexpr int kLongestTimeout = 3600;

QPushButton* named(QPushButton* button, const char* name) {
    button->setObjectName(QLatin1String(name));
    return button;
}

/// A program and its arguments as one writes them: those with blanks in quotes.
QString commandText(const std::vector<std::string>& command) {
    QStringList words;
    for (const auto& word : command) {
        QString text = qs(word).replace(QLatin1Char('"'), QStringLiteral("\"\"\""));
        words += text.isEmpty() || text.contains(QLatin1Char(' '))
                     ? QLatin1Char('"') + text + QLatin1Char('"')
                     : text;
    }
    return words.join(QLatin1Char(' '));
}

std::vector<std::string> commandOf(const QString& text) {
    std::vector<std::string> command;
    for (const QString& word : QProcess::splitCommand(text))
        command.push_back(word.toStdString());
    return command;
}

}  // namespace

ResponseForm::ResponseForm(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      name_(makeParagraph({}, "name")),
      notice_(new Notice),
      model_({tr("Action"), tr("What it does")}),
      table_(new DataTable(context.theme)),
      add_(named(makeButton(tr("Add action")), "addAction")),
      take_(named(makeButton(tr("Remove action")), "removeAction")),
      form_(new Form(context.words)),
      kind_(new QComboBox),
      on_(new QComboBox),
      days_(new DayChoice),
      timeout_(new QSpinBox),
      remove_(named(makeButton(tr("Remove")), "removeResponse")),
      revert_(named(makeButton({}), "revertResponse")),
      save_(named(makeButton({}, "primary"), "saveResponse")) {
    setRole(this, "card");
    makeFields();
    auto* header = makeLine();
    header->addWidget(name_, 1);
    for (auto* button : {remove_, revert_, save_})
        header->addWidget(button);
    auto* body = makeLine(16);
    body->addWidget(makeActions(), 2);
    body->addWidget(makeRule(Qt::Vertical));
    auto* right = makeColumn();
    right->addWidget(form_);
    right->addStretch();
    body->addLayout(right, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 12);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(header);
    column->addWidget(notice_);
    column->addLayout(body, 1);
    connect(form_, &Form::edited, this, &ResponseForm::edited);
    connect(days_, &DayChoice::edited, this, &ResponseForm::edited);
    connect(kind_, &QComboBox::currentIndexChanged, this, &ResponseForm::edited);
    connect(on_, &QComboBox::currentIndexChanged, this, &ResponseForm::edited);
    connect(timeout_, &QSpinBox::valueChanged, this, &ResponseForm::edited);
    connect(add_, &QPushButton::clicked, this, &ResponseForm::addAction);
    connect(take_, &QPushButton::clicked, this, &ResponseForm::removeAction);
    connect(save_, &QPushButton::clicked, this, &ResponseForm::save);
    connect(remove_, &QPushButton::clicked, this, &ResponseForm::remove);
    connect(revert_, &QPushButton::clicked, this, [this] {
        dirty_ = false;
        response_ = stored_;
        fill();
        if (isNew())
            emit cancelled();
    });
    connect(&context_.client, &ApiClient::stateChanged, this, &ResponseForm::showButtons);
    showButtons();
}

QWidget* ResponseForm::makeActions() {
    table_->setObjectName(QStringLiteral("actions"));
    table_->setAccessibleName(tr("Actions"));
    setRole(table_, "inner");
    table_->setModel(&model_);
    table_->setColumnWidths({110, 0});
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->onCurrentRow([this](int row) {
        if (showing_ || row < 0)
            return;
        action_ = static_cast<std::size_t>(row);
        showAction();
    });
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(table_, 1);
    auto* line = makeLine();
    line->addWidget(add_);
    line->addWidget(take_);
    line->addStretch();
    column->addLayout(line);
    return box;
}

void ResponseForm::makeFields() {
    form_->addText("name", tr("Response"), true);
    form_->addText("actionName", tr("Action"), true);
    kind_->setObjectName(QStringLiteral("actionKind"));
    kind_->addItem(tr("Raises an alarm"), static_cast<int>(core::ActionKind::notify));
    kind_->addItem(tr("Runs a program"), static_cast<int>(core::ActionKind::command));
    form_->addWidget("kind", tr("It"), kind_);
    on_->setObjectName(QStringLiteral("actionOn"));
    on_->addItem(tr("At events"), static_cast<int>(core::ActionOn::event));
    on_->addItem(tr("When it is over"), static_cast<int>(core::ActionOn::rearm));
    on_->addItem(tr("Both"), static_cast<int>(core::ActionOn::both));
    form_->addWidget("on", tr("When"), on_);
    setRole(form_->addText("command", tr("Program of the responses directory and its arguments"),
                           false, true),
            "code");
    form_->addWidget("days", tr("Only on these days"), days_, {true, nullptr, {}});
    form_->addText("from", tr("Only from"))->setPlaceholderText(QStringLiteral("08:00"));
    form_->addText("to", tr("Until"))->setPlaceholderText(QStringLiteral("18:00"));
    timeout_->setObjectName(QStringLiteral("timeout"));
    timeout_->setRange(1, kLongestTimeout);
    form_->addWidget("timeout", tr("Ended after seconds"), timeout_);
}

void ResponseForm::show(const core::Response& response) {
    const bool same = response.name == stored_.name && !response_.actions.empty();
    stored_ = response;
    if (stored_.actions.empty()) {
        stored_.actions.emplace_back();
        stored_.actions.back().name = tr("Tell").toStdString();
    }
    if (same && dirty_)
        return showButtons();
    if (!same) {
        notice_->clear();
        action_ = 0;
    }
    dirty_ = false;
    response_ = stored_;
    fill();
}

void ResponseForm::fill() {
    name_->setText(isNew() ? tr("A new response") : qs(stored_.name));
    form_->setErrors({}, false);
    showActions();
    showAction();
}

void ResponseForm::showActions() {
    showing_ = true;
    std::vector<std::vector<Cell>> rows;
    for (const auto& action : response_.actions)
        rows.push_back({{qs(action.name), false, {}, {}},
                        {actionText(action), false, {}, actionText(action)}});
    model_.setRows(std::move(rows));
    action_ = std::min(action_, response_.actions.size() - 1);
    table_->setCurrentIndex(model_.index(static_cast<int>(action_), 0));
    showing_ = false;
    showButtons();
}

void ResponseForm::showAction() {
    showing_ = true;
    const auto& action = response_.actions[action_];
    const auto text = [this](const char* field, const std::string& value) {
        if (form_->text(field).trimmed() != qs(value))
            form_->setText(field, qs(value));
    };
    text("name", response_.name);
    text("actionName", action.name);
    text("from", action.from);
    text("to", action.to);
    if (commandOf(form_->text("command")) != action.command)
        form_->setText("command", commandText(action.command));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(action.kind)));
    on_->setCurrentIndex(on_->findData(static_cast<int>(action.on)));
    days_->setDays(action.days);
    timeout_->setValue(static_cast<int>(action.timeout));
    showing_ = false;
    showButtons();
}

void ResponseForm::edited() {
    if (showing_)
        return;
    const auto text = [this](const char* field) {
        return form_->text(field).trimmed().toStdString();
    };
    // A response is known by its name: only a new one takes another.
    if (isNew())
        response_.name = text("name");
    auto& action = response_.actions[action_];
    action.name = text("actionName");
    action.kind = core::ActionKind(kind_->currentData().toInt());
    action.on = core::ActionOn(on_->currentData().toInt());
    action.command = commandOf(form_->text("command"));
    action.days = days_->days();
    action.from = text("from");
    action.to = text("to");
    action.timeout = static_cast<std::uint32_t>(timeout_->value());
    dirty_ = true;
    notice_->clear();
    form_->setErrors({}, false);
    showActions();
}

void ResponseForm::addAction() {
    core::ResponseAction action;
    action.name = tr("Action %1").arg(response_.actions.size() + 1).toStdString();
    response_.actions.push_back(action);
    action_ = response_.actions.size() - 1;
    dirty_ = true;
    showActions();
    showAction();
}

void ResponseForm::removeAction() {
    if (response_.actions.size() < 2)
        return;
    response_.actions.erase(response_.actions.begin() + static_cast<std::ptrdiff_t>(action_));
    dirty_ = true;
    showActions();
    showAction();
}

void ResponseForm::showButtons() {
    const auto role = api::kResponseChange.role;
    save_->setText(isNew() ? tr("Make response") : tr("Save response"));
    revert_->setText(isNew() ? tr("Cancel") : tr("Discard changes"));
    revert_->setVisible(dirty_ || isNew());
    remove_->setVisible(!isNew());
    allow(save_, context_.client, role, dirty_ && !busy_);
    allow(remove_, context_.client, api::kResponseRemove.role, !busy_);
    allow(add_, context_.client, role, response_.actions.size() < kMostActions);
    allow(take_, context_.client, role, response_.actions.size() > 1);
    allow(form_, context_.client, role);
    for (auto* edit : form_->findChildren<QLineEdit*>()) {
        if (edit->objectName() == QLatin1String("name"))
            edit->setReadOnly(!isNew());
        if (edit->objectName() == QLatin1String("command"))
            edit->setEnabled(mayDo(context_.client, role) &&
                             kind_->currentData().toInt() ==
                                 static_cast<int>(core::ActionKind::command));
    }
}

void ResponseForm::save() {
    busy_ = true;
    showButtons();
    const auto done = [this](const core::Result<core::Response>& reply) {
        busy_ = false;
        if (!reply) {
            showButtons();
            return refuse(reply.error());
        }
        dirty_ = false;
        stored_ = response_ = *reply;
        fill();
        notice_->setAction({}, {});
        notice_->show(Tone::good, tr("The response is saved"));
        emit saved(qs(reply->name));
    };
    if (isNew())
        context_.client.call(api::kResponseMake, response_, this, done);
    else
        context_.client.call(api::kResponseChange, response_, this, done);
}

void ResponseForm::remove() {
    busy_ = true;
    showButtons();
    context_.client.call(api::kResponseRemove, {stored_.name}, this,
                         [this, gone = stored_](const core::Result<api::Nothing>& reply) {
                             busy_ = false;
                             showButtons();
                             if (reply) {
                                 dirty_ = false;
                                 emit removed(gone);
                             } else {
                                 showError(*notice_, context_.words, reply.error());
                             }
                         });
}

void ResponseForm::refuse(const core::Error& error) {
    form_->setErrors({error}, true);
    if (!form_->focusFault())
        showError(*notice_, context_.words, error);
}

}  // namespace callbox::app::console

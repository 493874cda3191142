// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/disclosure/redaction_view.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

constexpr int kSampleHeight = 64;
constexpr std::size_t kChangesShown = 4;

QString kindText(api::RedactionKind kind) {
    switch (kind) {
        case api::RedactionKind::field:
            return QCoreApplication::translate("callbox::app::console::RedactionView",
                                               "Fields, by JSON pointer");
        case api::RedactionKind::pattern:
            return QCoreApplication::translate("callbox::app::console::RedactionView",
                                               "What a pattern matches");
        case api::RedactionKind::keyword:
            return QCoreApplication::translate("callbox::app::console::RedactionView",
                                               "A word or phrase");
    }
    return {};
}

core::Error missing(const char* field) {
    return {core::ErrorCode::invalidArgument, core::say("model.required"), field, {}};
}

}  // namespace

RedactionView::RedactionView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      model_({tr("Rule"), tr("Kind"), tr("Takes out"), tr("Times"), tr("Made by"), tr("Made")}),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      notice_(new Notice),
      remove_(makeButton(tr("Remove rule"))),
      list_(context.client, api::kRedactionList, {api::Topic::outbox}, [this] { showRules(); }) {
    remove_->setObjectName(QStringLiteral("removeRule"));
    table_->setModel(&model_);
    table_->setObjectName(QStringLiteral("rules"));
    table_->setAccessibleName(tr("Redaction rules"));
    table_->setColumnWidths({150, 190, 0, 80, 110, 110});
    table_->onCurrentRow([this](int row) {
        row_ = row;
        showButtons();
    });
    auto* top = makeLine();
    top->addWidget(makeParagraph(tr("Taken out of every message before it is put into the outbox. "
                                    "In place of it stands [redacted]."),
                                 "quiet"),
                   1);
    top->addWidget(remove_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(top);
    column->addWidget(state_, 1);
    column->addWidget(notice_);
    column->addWidget(makeForm());
    connect(remove_, &QPushButton::clicked, this, [this] {
        if (const auto* rule = selected())
            remove(*rule);
    });
    connect(&context_.client, &ApiClient::stateChanged, this, &RedactionView::showButtons);
    showRules();
}

QWidget* RedactionView::makeForm() {
    auto card = makeCard(tr("A new rule"));
    form_ = new Form(context_.words, 3);
    form_->addText("name", tr("Name"), true)->setMaxLength(64);
    kind_ = new QComboBox;
    kind_->setObjectName(QStringLiteral("kind"));
    for (const auto kind :
         {api::RedactionKind::keyword, api::RedactionKind::pattern, api::RedactionKind::field})
        kind_->addItem(kindText(kind), static_cast<int>(kind));
    form_->addWidget("kind", tr("Kind"), kind_);
    auto* match = form_->addText("match", tr("What it takes out"), true);
    match->setPlaceholderText(QStringLiteral("Project Falcon"));
    connect(kind_, &QComboBox::currentIndexChanged, this, [this, match] {
        static constexpr const char* kSamples[] = {"Project Falcon", "\\+49[ 0-9]{6,}",
                                                   "/event/comments/*/author"};
        match->setPlaceholderText(QLatin1String(kSamples[std::max(0, kind_->currentIndex())]));
    });
    sample_ = new QPlainTextEdit;
    sample_->setObjectName(QStringLiteral("sample"));
    sample_->setTabChangesFocus(true);
    sample_->setFixedHeight(kSampleHeight);
    sample_->setPlaceholderText(tr("A text to try it on, or the number of a problem."));
    form_->addWidget("text", tr("Trial (optional)"), sample_, {true, nullptr, {}});
    trial_ = new Notice;
    try_ = makeButton(tr("Try it"));
    add_ = makeButton(tr("Add rule"), "primary");
    try_->setObjectName(QStringLiteral("tryRule"));
    add_->setObjectName(QStringLiteral("addRule"));
    auto* line = makeLine();
    line->addStretch();
    line->addWidget(try_);
    line->addWidget(add_);
    card.layout->addWidget(form_);
    card.layout->addWidget(trial_);
    card.layout->addLayout(line);
    connect(try_, &QPushButton::clicked, this, &RedactionView::tryRule);
    connect(add_, &QPushButton::clicked, this, [this] {
        if (check(true))
            add(typed(), true);
    });
    return card.frame;
}

void RedactionView::enter() {
    if (!std::exchange(started_, true))
        list_.reload();
}

const api::RedactionRule* RedactionView::selected() const {
    const auto index = static_cast<std::size_t>(row_);
    return !list_.value() || row_ < 0 || index >= list_.value()->rules.size()
               ? nullptr
               : &list_.value()->rules[index];
}

void RedactionView::showRules() {
    const auto& list = list_.value();
    const auto now = timeNow();
    std::vector<std::vector<Cell>> rows;
    if (list)
        for (const auto& rule : list->rules)
            rows.push_back({{qs(rule.name), false, {}, {}},
                            {kindText(rule.kind), false, {}, {}},
                            {qs(rule.match), true, {}, qs(rule.match)},
                            {countText(rule.times), false, {}, {}, true},
                            {qs(rule.createdBy), false, {}, {}},
                            {agoText(rule.createdAt, now), false, {}, exactTime(rule.createdAt)}});
    const bool any = !rows.empty();
    const int before = row_;
    model_.setRows(std::move(rows));
    row_ = -1;
    if (any) {
        table_->setCurrentIndex(
            model_.index(std::clamp(before, 0, static_cast<int>(list->rules.size()) - 1), 0));
        state_->showContent();
    } else if (!list && list_.error()) {
        state_->showError(context_.words, *list_.error(), [this] { list_.reload(); });
    } else if (!list) {
        state_->showLoading();
    } else {
        state_->showState(tr("Nothing is taken out"),
                          tr("Messages leave with every text that the allow-list lets through. Try "
                             "a rule below, then add it."));
    }
    showButtons();
}

void RedactionView::showButtons() {
    allow(remove_, context_.client, api::kRedactionRemove.role, selected() && !busy_);
    allow(try_, context_.client, api::kRedactionTry.role, !busy_);
    allow(add_, context_.client, api::kRedactionAdd.role, !busy_);
}

api::RedactionRuleArguments RedactionView::typed() const {
    return {form_->text("name").trimmed().toStdString(),
            api::RedactionKind(kind_->currentData().toInt()), form_->text("match").toStdString()};
}

bool RedactionView::check(bool named) {
    std::vector<core::Error> faults;
    if (named && typed().name.empty())
        faults.push_back(missing("name"));
    if (typed().match.empty())
        faults.push_back(missing("match"));
    if (!named && sample_->toPlainText().trimmed().isEmpty())
        faults.push_back(missing("text"));
    form_->setErrors(faults, true);
    return faults.empty() || !form_->focusFault();
}

void RedactionView::tryRule() {
    if (!check(false))
        return;
    api::TryRedactionArguments arguments{typed(), 0, 0, {}};
    if (arguments.rule.name.empty())
        arguments.rule.name = "trial";
    bool isNumber = false;
    const QString sample = sample_->toPlainText();
    arguments.problemNumber = sample.trimmed().toULongLong(&isNumber);
    if (!isNumber)
        arguments.text = sample.toStdString();
    busy_ = true;
    trial_->clear();
    showButtons();
    context_.client.call(
        api::kRedactionTry, arguments, this,
        [this](const core::Result<api::TriedRedaction>& reply) {
            busy_ = false;
            showButtons();
            if (!reply)
                return refused(reply.error());
            QStringList found;
            if (!reply->text.empty())
                found += qs(reply->text);
            for (std::size_t i = 0; i < std::min(kChangesShown, reply->changes.size()); ++i)
                found +=
                    tr("%1: %2").arg(qs(reply->changes[i].pointer), qs(reply->changes[i].after));
            trial_->show(reply->times == 0 ? Tone::warning : Tone::information,
                         reply->times == 0
                             ? tr("It takes nothing out")
                             : tr("Times it takes something out: %1").arg(countText(reply->times)),
                         found.join(QLatin1Char('\n')));
        });
}

void RedactionView::add(const api::RedactionRuleArguments& rule, bool typed) {
    busy_ = true;
    notice_->clear();
    notice_->setAction({}, {});
    showButtons();
    context_.client.call(
        api::kRedactionAdd, rule, this,
        [this, name = rule.name, typed](const core::Result<api::RedactionRules>& reply) {
            busy_ = false;
            showButtons();
            if (!reply)
                return refused(reply.error());
            notice_->show(Tone::good, tr("%1 holds from the next message on").arg(qs(name)));
            if (typed) {
                form_->setText("name", {});
                form_->setText("match", {});
                trial_->clear();
            }
            list_.reload();
        });
}

void RedactionView::remove(const api::RedactionRule& rule) {
    busy_ = true;
    notice_->clear();
    notice_->setAction({}, {});
    showButtons();
    context_.client.call(
        api::kRedactionRemove, api::RedactionRuleName{rule.name}, this,
        [this, rule](const core::Result<api::RedactionRules>& reply) {
            busy_ = false;
            showButtons();
            if (!reply)
                return showError(*notice_, context_.words, reply.error());
            notice_->show(Tone::good, tr("%1 is removed").arg(qs(rule.name)),
                          tr("What it took out leaves again, from the next message on."));
            notice_->setAction(tr("Put it back"),
                               [this, rule] { add({rule.name, rule.kind, rule.match}, false); });
            list_.reload();
        });
}

void RedactionView::refused(const core::Error& error) {
    form_->setErrors({error}, true);
    if (error.field.empty() || !form_->focusFault())
        showError(*notice_, context_.words, error);
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/rules_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>

#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

QPushButton* named(QPushButton* button, const char* name) {
    button->setObjectName(QLatin1String(name));
    return button;
}

}  // namespace

RulesView::RulesView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      draft_(context.client),
      actions_(new QWidget),
      revert_(named(makeButton(tr("Discard changes")), "discardRules")),
      save_(named(makeButton(tr("Save rules"), "primary"), "saveRules")),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      add_(named(makeButton(tr("Add rule")), "addRule")),
      up_(named(makeButton(tr("Move up")), "moveUp")),
      down_(named(makeButton(tr("Move down")), "moveDown")),
      turn_(named(makeButton({}), "turnRule")),
      remove_(named(makeButton(tr("Remove")), "removeRule")),
      notice_(new Notice),
      form_(new RuleForm(context)),
      rehearsal_(new RehearsalView(context)) {
    auto* line = new QHBoxLayout(actions_);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    line->addWidget(revert_);
    line->addWidget(save_);
    makeTable();
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(14);
    split->setChildrenCollapsible(false);
    split->addWidget(makeUpper());
    split->addWidget(makeLower());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(notice_);
    column->addWidget(split, 1);
    connect(revert_, &QPushButton::clicked, this, [this] {
        showAll_ = false;
        draft_.revert();
    });
    connect(save_, &QPushButton::clicked, this, &RulesView::save);
    connect(add_, &QPushButton::clicked, this, &RulesView::add);
    connect(remove_, &QPushButton::clicked, this, &RulesView::remove);
    connect(turn_, &QPushButton::clicked, this, &RulesView::turn);
    connect(up_, &QPushButton::clicked, this, [this] { move(selected_, selected_ - 1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(selected_, selected_ + 2); });
    connect(form_, &RuleForm::edited, this, [this](const core::PolicyRule& rule) {
        const auto at = static_cast<std::size_t>(selected_);
        if (at >= draft_.rules().size())
            return;
        if (core::toJson(core::Policy{{rule}}) == core::toJson(core::Policy{{draft_.rules()[at]}}))
            return showSelected();
        draft_.edit([&](api::PolicyState& state) { state.policy.rules[at] = rule; });
    });
    connect(&draft_, &DraftBase::changed, this, &RulesView::showDraft);
    connect(&context_.client, &ApiClient::stateChanged, this, &RulesView::showDraft);
    showDraft();
}

void RulesView::makeTable() {
    table_->setObjectName(QStringLiteral("rules"));
    table_->setAccessibleName(tr("Rules"));
    table_->setModel(&model_);
    table_->setColumnWidths({64, 170, 200, 0, 96, 250});
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->setDragEnabled(true);
    table_->setAcceptDrops(true);
    table_->setDragDropMode(QAbstractItemView::InternalMove);
    table_->setDragDropOverwriteMode(false);
    table_->setDropIndicatorShown(true);
    table_->setToolTip(tr("Drag a rule to its place, or move it with Alt and the arrow keys."));
    table_->installEventFilter(this);
    table_->onCurrentRow([this](int row) { select(row); });
    model_.onDropped([this](int from, int before) { move(from, before); });
}

QWidget* RulesView::makeUpper() {
    auto* upper = new QWidget;
    auto* column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    auto* line = makeLine();
    line->addWidget(add_);
    line->addStretch();
    for (auto* button : {up_, down_, turn_, remove_})
        line->addWidget(button);
    column->addWidget(state_, 1);
    column->addLayout(line);
    return upper;
}

QWidget* RulesView::makeLower() {
    formCard_ = new QFrame;
    setRole(formCard_, "card");
    auto* column = new QVBoxLayout(formCard_);
    column->setContentsMargins(14, 12, 6, 12);
    auto* body = new QWidget;
    auto* inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 8, 0);
    inner->addWidget(form_);
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll);
    lower_ = new QWidget;
    auto* line = new QHBoxLayout(lower_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(14);
    line->addWidget(formCard_, 1);
    line->addWidget(rehearsal_, 1);
    return lower_;
}

void RulesView::enter() {
    draft_.ensureLoaded();
    rehearsal_->enter();
}

void RulesView::showDraft() {
    const auto& rules = draft_.rules();
    showing_ = true;
    model_.setRows(rules);
    selected_ = std::clamp(selected_, 0, std::max(0, static_cast<int>(rules.size()) - 1));
    if (!rules.empty())
        table_->setCurrentIndex(model_.index(selected_, 0));
    showing_ = false;
    rehearsal_->setRules(draft_.stored().policy, draft_.value().policy);
    if (draft_.conflicting()) {
        notice_->show(Tone::warning, tr("Somebody else saved other rules meanwhile"),
                      tr("What you wrote is kept. Discard your changes to see theirs, or put yours "
                         "in their place."));
        notice_->setAction(tr("Replace theirs"), [this] {
            draft_.insist();
            save();
        });
    }
    showState();
    showSelected();
}

void RulesView::showState() {
    if (!draft_.rules().empty())
        state_->showContent();
    else if (!draft_.loaded() && draft_.error())
        state_->showError(context_.words, *draft_.error(), [this] { draft_.load(); });
    else if (!draft_.loaded())
        state_->showLoading();
    else
        state_->showState(tr("There is no rule"),
                          tr("Every problem goes as its rule pack says. A rule decides otherwise "
                             "about problems of a kind, always or at certain hours."));
    const bool dirty = draft_.dirty();
    revert_->setVisible(dirty);
    allow(save_, context_.client, api::kPolicySet.role, dirty && !draft_.saving());
    allow(add_, context_.client, api::kPolicySet.role, draft_.loaded());
}

void RulesView::showSelected() {
    const auto& rules = draft_.rules();
    const auto at = static_cast<std::size_t>(selected_);
    const bool any = at < rules.size();
    formCard_->setVisible(any);
    const auto role = api::kPolicySet.role;
    allow(up_, context_.client, role, any && at > 0);
    allow(down_, context_.client, role, any && at + 1 < rules.size());
    allow(turn_, context_.client, role, any);
    allow(remove_, context_.client, role, any);
    allow(form_, context_.client, role, any);
    turn_->setText(any && !rules[at].enabled ? tr("Turn on") : tr("Turn off"));
    if (any)
        form_->show(rules[at], faultsOf(draft_.faults(), at), showAll_);
}

void RulesView::select(int row) {
    if (showing_ || row < 0)
        return;
    selected_ = row;
    showSelected();
}

void RulesView::add() {
    core::PolicyRule rule;
    const auto& rules = draft_.rules();
    const auto taken = [&](const std::string& name) {
        return std::ranges::find(rules, name, &core::PolicyRule::name) != rules.end();
    };
    for (int number = 1; rule.name.empty() || taken(rule.name); ++number)
        rule.name = tr("New rule %1").arg(number).toStdString();
    selected_ = static_cast<int>(rules.size());
    draft_.edit([&](api::PolicyState& state) { state.policy.rules.push_back(rule); });
    form_->focusFirst();
}

void RulesView::remove() {
    const auto at = static_cast<std::size_t>(selected_);
    if (at >= draft_.rules().size())
        return;
    const core::PolicyRule rule = draft_.rules()[at];
    draft_.edit([at](api::PolicyState& state) {
        state.policy.rules.erase(state.policy.rules.begin() + static_cast<std::ptrdiff_t>(at));
    });
    notice_->show(Tone::information,
                  tr("\"%1\" is removed once the rules are saved").arg(qs(rule.name)));
    notice_->setAction(tr("Undo"), [this, at, rule] {
        notice_->clear();
        draft_.edit([&](api::PolicyState& state) {
            auto& rules = state.policy.rules;
            rules.insert(rules.begin() + static_cast<std::ptrdiff_t>(std::min(at, rules.size())),
                         rule);
        });
    });
}

void RulesView::turn() {
    const auto at = static_cast<std::size_t>(selected_);
    if (at < draft_.rules().size())
        draft_.edit([at](api::PolicyState& state) {
            state.policy.rules[at].enabled = !state.policy.rules[at].enabled;
        });
}

void RulesView::move(int from, int before) {
    const int count = static_cast<int>(draft_.rules().size());
    if (!mayDo(context_.client, api::kPolicySet.role) || from < 0 || from >= count || before < 0 ||
        before > count || before == from || before == from + 1)
        return;
    selected_ = before > from ? before - 1 : before;
    draft_.edit([&](api::PolicyState& state) {
        auto& rules = state.policy.rules;
        core::PolicyRule rule = std::move(rules[static_cast<std::size_t>(from)]);
        rules.erase(rules.begin() + from);
        rules.insert(rules.begin() + selected_, std::move(rule));
    });
}

bool RulesView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != table_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Up)
        up_->click();
    else if (key->modifiers() == Qt::AltModifier && key->key() == Qt::Key_Down)
        down_->click();
    else if (key->key() == Qt::Key_Delete)
        remove_->click();
    else if (key->key() == Qt::Key_Insert)
        add_->click();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void RulesView::save() {
    showAll_ = true;
    const auto faults = draft_.faults();
    for (std::size_t rule = 0; !faults.empty() && rule < draft_.rules().size(); ++rule)
        if (!faultsOf(faults, rule).empty())
            selected_ = static_cast<int>(rule);
    notice_->clear();
    notice_->setAction({}, {});
    draft_.store(this, [this](const core::Result<void>& result) {
        showDraft();
        if (result) {
            showAll_ = false;
            notice_->setAction({}, {});
            notice_->show(Tone::good, tr("The rules are saved"),
                          tr("They decide about every problem that comes from now on."));
        } else if (!form_->focusFault() && !draft_.conflicting()) {
            showError(*notice_, context_.words, result.error());
        }
    });
}

}  // namespace callbox::app::console

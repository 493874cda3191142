// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/notification/systems_switch.h"

#include <algorithm>

#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

constexpr int kFilterWidth = 250;

}  // namespace

SystemsSwitch::SystemsSwitch(PageContext context, Wording wording, api::Role role, QWidget* parent)
    : QWidget(parent),
      context_(context),
      wording_(std::move(wording)),
      role_(role),
      model_({tr("Managed system"), tr("Machine type, model, serial"), tr("State")}),
      filter_(new QLineEdit),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      turnOn_(makeButton(wording_.turnOn)),
      turnOff_(makeButton(wording_.turnOff)) {
    filter_->setPlaceholderText(tr("Name or serial"));
    filter_->setAccessibleName(tr("Filter"));
    filter_->setObjectName(wording_.name + QStringLiteral("Filter"));
    filter_->setClearButtonEnabled(true);
    filter_->setFixedWidth(context.theme.tokens().scaled(kFilterWidth));
    turnOn_->setObjectName(wording_.name + QStringLiteral("On"));
    turnOff_->setObjectName(wording_.name + QStringLiteral("Off"));
    table_->setModel(&model_);
    table_->setObjectName(wording_.name);
    table_->setAccessibleName(tr("Managed systems"));
    table_->setColumnWidths({0, 260, 190});
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* line = makeLine();
    line->addWidget(filter_);
    line->addStretch();
    line->addWidget(turnOff_);
    line->addWidget(turnOn_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(line);
    column->addWidget(state_, 1);
    connect(filter_, &QLineEdit::textChanged, this, &SystemsSwitch::showSystems);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SystemsSwitch::showButtons);
    connect(turnOn_, &QPushButton::clicked, this, [this] { emit switched(chosen(false), true); });
    connect(turnOff_, &QPushButton::clicked, this, [this] { emit switched(chosen(true), false); });
    connect(&context_.client, &ApiClient::stateChanged, this, &SystemsSwitch::showButtons);
    state_->showLoading();
    showButtons();
}

void SystemsSwitch::setSystems(std::vector<SwitchedSystem> systems) {
    // Drafts tell of every key typed: what did not change keeps its place and selection.
    if (systems == systems_ && !systems_.empty())
        return;
    systems_ = std::move(systems);
    showSystems();
}

void SystemsSwitch::setBusy(bool busy) {
    busy_ = busy;
    showButtons();
}

void SystemsSwitch::showSystems() {
    std::vector<std::string> before;
    for (const auto& index : table_->selectionModel()->selectedRows())
        before.push_back(shown_[static_cast<std::size_t>(index.row())].id);
    shown_.clear();
    const QString text = filter_->text().trimmed();
    std::ranges::copy_if(systems_, std::back_inserter(shown_), [&](const SwitchedSystem& one) {
        return qs(one.name).contains(text, Qt::CaseInsensitive) ||
               qs(one.mtms).contains(text, Qt::CaseInsensitive);
    });
    std::vector<std::vector<Cell>> rows;
    for (const auto& one : shown_) {
        const Label& state = one.on ? wording_.on : wording_.off;
        rows.push_back({{one.name.empty() ? tr("Not known here yet") : qs(one.name), false, {}, {}},
                        {qs(one.mtms), true, {}, {}},
                        {state.text, false, state.tone, {}}});
    }
    model_.setRows(std::move(rows));
    for (int row = 0; row < static_cast<int>(shown_.size()); ++row)
        if (std::ranges::find(before, shown_[static_cast<std::size_t>(row)].id) != before.end())
            table_->selectionModel()->select(
                model_.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (systems_.empty())
        state_->showState(wording_.emptyTitle, wording_.emptyText);
    else if (shown_.empty())
        state_->showState(tr("No system matches"), tr("No name or serial contains this text."),
                          tr("Show all systems"), [this] { filter_->clear(); });
    else
        state_->showContent();
    showButtons();
}

std::vector<std::string> SystemsSwitch::chosen(bool on) const {
    std::vector<std::string> ids;
    for (const auto& index : table_->selectionModel()->selectedRows())
        if (const auto& one = shown_[static_cast<std::size_t>(index.row())]; one.on == on)
            ids.push_back(one.id);
    return ids;
}

void SystemsSwitch::showButtons() {
    allow(turnOn_, context_.client, role_, !busy_ && !chosen(false).empty());
    allow(turnOff_, context_.client, role_, !busy_ && !chosen(true).empty());
}

}  // namespace callbox::app::console

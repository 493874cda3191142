// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/settings/attention_view.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

/// What makes it this indicator and no other.
auto identity(const api::AttentionState& state) {
    return std::tie(state.indicator, state.systemId, state.partitionId);
}

QString kindText(api::Indicator indicator) {
    switch (indicator) {
        case api::Indicator::physical:
            return AttentionView::tr("Managed system");
        case api::Indicator::virtualPartition:
            return AttentionView::tr("Partition");
        case api::Indicator::virtualSystem:
            return AttentionView::tr("All its partitions");
    }
    return {};
}

}  // namespace

AttentionView::AttentionView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      model_({tr("System"), tr("Machine type, model, serial"), tr("Indicator of"), tr("Partition"),
              tr("Problem"), tr("State")}),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      count_(makeLabel({}, "quiet")),
      onlyOn_(new QCheckBox(tr("Only those that are on"))),
      problem_(makeButton(tr("Show the problem"))),
      reset_(makeButton(tr("Switch off"))),
      notice_(new Notice),
      list_(context.client, api::kAttentionList, {api::Topic::event, api::Topic::partition},
            [this] { showStates(); }) {
    problem_->setObjectName(QStringLiteral("attentionProblem"));
    reset_->setObjectName(QStringLiteral("attentionOff"));
    onlyOn_->setObjectName(QStringLiteral("attentionOnly"));
    table_->setModel(&model_);
    table_->setObjectName(QStringLiteral("attention"));
    table_->setAccessibleName(tr("Attention indicators"));
    table_->setColumnWidths({0, 220, 150, 170, 90, 140});
    table_->onCurrentRow([this](int row) {
        row_ = row;
        showSelected();
    });
    auto* line = makeLine();
    line->addWidget(count_, 1);
    line->addWidget(onlyOn_);
    line->addWidget(problem_);
    line->addWidget(reset_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeParagraph(
        tr("On while an open problem that calls home needs service. Switched off, it stays off "
           "until a newer problem comes; the problems stay as they are."),
        "quiet"));
    column->addLayout(line);
    column->addWidget(notice_);
    column->addWidget(state_, 1);
    connect(onlyOn_, &QCheckBox::toggled, this, &AttentionView::showStates);
    connect(reset_, &QPushButton::clicked, this, &AttentionView::reset);
    connect(problem_, &QPushButton::clicked, this, [this] {
        if (const auto* one = selected())
            emit problemWanted(one->problemNumber);
    });
    connect(&context_.client, &ApiClient::stateChanged, this, &AttentionView::showSelected);
    showStates();
}

void AttentionView::enter() {
    if (!std::exchange(started_, true))
        list_.reload();
}

const api::AttentionState* AttentionView::selected() const {
    const auto index = static_cast<std::size_t>(row_);
    return row_ < 0 || index >= shown_.size() ? nullptr : &shown_[index];
}

void AttentionView::showStates() {
    const auto before = selected() ? std::optional(*selected()) : std::nullopt;
    shown_.clear();
    const auto& list = list_.value();
    std::uint64_t on = 0;
    if (list)
        for (const auto& one : list->states) {
            on += one.on ? 1 : 0;
            if (one.on || !onlyOn_->isChecked())
                shown_.push_back(one);
        }
    count_->setText(list ? tr("%1 of %2 are on").arg(countText(on), countText(list->states.size()))
                         : QString());
    std::vector<std::vector<Cell>> rows;
    for (const auto& one : shown_) {
        const Label state = one.on                   ? Label{tr("Needs service"), Tone::warning}
                            : one.problemNumber != 0 ? Label{tr("Switched off"), Tone::plain}
                                                     : Label{tr("Off"), Tone::plain};
        rows.push_back({{qs(one.systemName), false, {}, {}},
                        {qs(one.mtms), true, {}, {}},
                        {kindText(one.indicator), false, {}, {}},
                        {qs(one.partitionName), false, {}, {}},
                        {one.problemNumber == 0 ? QString() : QString::number(one.problemNumber),
                         false,
                         {},
                         {}},
                        {state.text, false, state.tone, {}}});
    }
    model_.setRows(std::move(rows));
    row_ = -1;
    if (!shown_.empty()) {
        const auto same = std::ranges::find_if(
            shown_, [&](const auto& one) { return before && identity(one) == identity(*before); });
        const auto row = same == shown_.end() ? 0 : same - shown_.begin();
        table_->setCurrentIndex(model_.index(static_cast<int>(row), 0));
        state_->showContent();
    } else if (!list && list_.error()) {
        state_->showError(context_.words, *list_.error(), [this] { list_.reload(); });
    } else if (!list) {
        state_->showLoading();
    } else if (!list->states.empty()) {
        state_->showState(tr("Nothing needs service"), tr("No attention indicator is on."),
                          tr("Show all"), [this] { onlyOn_->setChecked(false); });
    } else {
        state_->showState(tr("No managed system yet"),
                          tr("Systems are known once a partition of theirs was reached."));
    }
    showSelected();
}

void AttentionView::showSelected() {
    const auto* one = selected();
    problem_->setEnabled(one && one->problemNumber != 0);
    allow(reset_, context_.client, api::kAttentionReset.role, one && one->on && !busy_);
}

void AttentionView::reset() {
    const auto* one = selected();
    if (!one)
        return;
    busy_ = true;
    notice_->clear();
    showSelected();
    context_.client.call(
        api::kAttentionReset,
        api::AttentionResetArguments{one->indicator, one->systemId, one->partitionId}, this,
        [this](const core::Result<api::AttentionState>& reply) {
            busy_ = false;
            if (reply)
                list_.reload();
            else
                showError(*notice_, context_.words, reply.error());
            showSelected();
        });
}

}  // namespace callbox::app::console

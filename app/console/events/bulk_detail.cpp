// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/bulk_detail.h"

#include <algorithm>

#include "app/console/text/times.h"

namespace callbox::app::console {

BulkDetail::BulkDetail(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      name_(makeParagraph({}, "name")),
      actions_(new ActionBar(context.client, false)),
      deeds_(new EventDeeds(context)),
      rows_({tr("Problem"), tr("Severity"), tr("Description"), tr("Failing system"), tr("State"),
             tr("What became of it")}),
      table_(new DataTable(context.theme)),
      events_(context.client, api::kEventList, {api::Topic::event}, [this] { showEvents(); }) {
    setRole(this, "card");
    setObjectName(QStringLiteral("bulk"));
    setRole(table_, "inner");
    table_->setObjectName(QStringLiteral("outcomes"));
    table_->setModel(&rows_);
    table_->setAccessibleName(tr("Selected events"));
    table_->setColumnWidths({76, 112, 190, 150, 140, 0});
    auto* header = makeLine(10);
    header->addWidget(name_, 1);
    header->addWidget(actions_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 12);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(header);
    column->addWidget(deeds_);
    column->addWidget(table_, 1);
    connect(&deeds_->form(), &DeedForm::opened, actions_, &ActionBar::setAsking);
    connect(actions_, &ActionBar::chosen, this,
            [this](EventAction action) { deeds_->ask(action, numbers_); });
    connect(deeds_, &EventDeeds::acted, this, &BulkDetail::showOutcomes);
}

void BulkDetail::show(const std::vector<std::uint64_t>& numbers) {
    if (numbers == numbers_)
        return;
    const bool cut = numbers.size() > kMostHandled;
    numbers_ = numbers;
    numbers_.resize(std::min(numbers_.size(), kMostHandled));
    outcomes_.clear();
    deeds_->leave();
    if (cut)
        deeds_->notice().show(
            Tone::information, tr("%1 events are handled at once").arg(countText(kMostHandled)),
            tr("These are the first ones of your selection. Select the others afterwards."));
    api::EventQuery query;
    query.status = "all";
    query.problemNumbers = numbers_;
    query.limit = kMostHandled;
    events_.ask(query);
}

void BulkDetail::showEvents() {
    name_->setText(tr("%Ln events selected", nullptr, static_cast<int>(numbers_.size())));
    if (const auto& error = events_.error())
        showError(deeds_->notice(), context_.words, *error);
    if (!events_.value()) {
        rows_.setRows({});
        actions_->setStates({});
        return;
    }
    std::vector<core::EventState> states;
    std::vector<std::vector<Cell>> rows;
    for (const auto& event : events_.value()->rows) {
        states.push_back(event.state);
        const auto outcome = outcomes_.find(event.problemNumber);
        Cell became;
        if (outcome != outcomes_.end()) {
            const auto& error = outcome->second;
            became.text = error ? context_.words.text(error->message) : done_;
            became.toolTip = error ? context_.words.full(error->message) : QString();
        }
        const QString what = context_.words.text(event.description);
        rows.push_back({{QString::number(event.problemNumber), false, {}, {}},
                        {label(event.severity).text, false, label(event.severity).tone, {}},
                        {what, false, {}, what},
                        {qs(event.failingMtms.text()), true, {}, {}},
                        {label(event.state).text, false, {}, {}},
                        became});
    }
    rows_.setRows(std::move(rows));
    actions_->setStates(std::move(states));
}

void BulkDetail::showOutcomes(const EventDeed& deed) {
    outcomes_.clear();
    for (const auto& outcome : deed.outcomes)
        outcomes_.emplace(outcome.problemNumber, outcome.error);
    done_ = tr("Done");
    const auto done = deed.done().size();
    const auto refused = deed.outcomes.size() - done;
    if (refused > 0)
        deeds_->notice().show(Tone::warning,
                              tr("%1 done, %2 refused").arg(countText(done), countText(refused)),
                              tr("The list says of each what was refused and why."));
    events_.reload();
    showEvents();
}

}  // namespace callbox::app::console

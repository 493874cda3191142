// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectivity/connectivity_page.h"

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

constexpr int kMostWaysShown = 8;

}  // namespace

ConnectivityPage::ConnectivityPage(PageContext context, Desk& desk, QWidget* parent)
    : FormPage(context, tr("Connectivity"), tr("Save changes"), parent),
      model_({tr("Order"), tr("Way"), tr("Last worked"), tr("State")}),
      ways_(new DataTable(context.theme)),
      state_(new StateView(ways_)),
      receiver_(new ReceiverForm(context, desk)),
      connections_(context.client, api::kConnectionList, {api::Topic::connection},
                   [this] { showWays(); }) {
    setSubtitle(tr("Callbox only opens connections outward, in the order below."));
    ways_->setModel(&model_);
    ways_->setColumnWidths({70, 0, 160, 140});
    ways_->setAccessibleName(tr("Ways home"));
    ways_->fitHeight(kMostWaysShown);
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(makeLabel(tr("Ways home"), "heading"));
    column->addWidget(state_);
    column->addSpacing(6);
    column->addWidget(makeLabel(tr("Receiver"), "heading"));
    column->addWidget(receiver_);
    edits(desk.receiver, form, tr("The receiver is saved"), [this] { return receiver_->check(); });
    connections_.reload();
    showWays();
}

void ConnectivityPage::showWays() {
    const auto& list = connections_.value();
    state_->setFixedHeight(context_.theme.tokens().scaled(112));
    if (!list) {
        if (const auto& error = connections_.error())
            state_->showError(context_.words, *error, [this] { connections_.reload(); });
        else
            state_->showLoading();
        return;
    }
    if (list->connections.empty()) {
        state_->showState(tr("There is no way home yet"),
                          tr("The direct way is added with the receiver's address below."));
        return;
    }
    const auto now = timeNow();
    std::vector<std::vector<Cell>> rows;
    for (const auto& way : list->connections) {
        const Label health = way.enabled ? label(way.health) : Label{tr("Turned off"), Tone::plain};
        rows.push_back(
            {{countText(rows.size() + 1), false, {}, {}},
             {qs(way.name), false, {}, {}},
             {way.lastWorked ? agoText(*way.lastWorked, now) : tr("never"), false, {}, {}},
             {health.text, false, health.tone, context_.words.full(way.lastFailure)}});
    }
    model_.setRows(std::move(rows));
    ways_->fitHeight(kMostWaysShown);
    state_->setFixedHeight(ways_->height());
    state_->showContent();
}

}  // namespace callbox::app::console

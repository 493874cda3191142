// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/notification/call_home_view.h"

#include <utility>

#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

CallHomeView::CallHomeView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      systems_(new SystemsSwitch(context,
                                 {{tr("Calls home"), Tone::good},
                                  {tr("Waits for an operator"), Tone::warning},
                                  tr("Call home again"),
                                  tr("Stop calling home"),
                                  tr("No managed system yet"),
                                  tr("Systems are known once a partition of theirs was reached."),
                                  QStringLiteral("callHome")},
                                 api::kCallHomeSet.role)),
      notice_(new Notice),
      list_(context.client, api::kCallHomeGet, {api::Topic::policy, api::Topic::partition},
            [this] { showSystems(); }) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(makeParagraph(
        tr("New problems of a system that does not call home are held until an operator releases "
           "them, whatever the rules say. Service information still goes."),
        "quiet"));
    column->addWidget(systems_, 1);
    column->addWidget(notice_);
    column->addWidget(makeUnknown());
    connect(systems_, &SystemsSwitch::switched, this, &CallHomeView::store);
    connect(&context_.client, &ApiClient::stateChanged, this,
            [this] { allow(hold_, context_.client, api::kCallHomeSet.role); });
}

QWidget* CallHomeView::makeUnknown() {
    auto card = makeCard(tr("A system that is not known here yet"));
    unknown_ = new Form(context_.words, 1);
    hold_ = makeButton(tr("Hold its problems"));
    hold_->setObjectName(QStringLiteral("holdUnknown"));
    auto* edit = new QLineEdit;
    edit->setObjectName(QStringLiteral("mtms"));
    edit->setMaxLength(64);
    edit->setPlaceholderText(QStringLiteral("9080-M9S*1234567"));
    unknown_->addWidget("systems", tr("Machine type, model and serial"), edit,
                        {false, hold_, tr("It is held from its first problem on.")});
    card.layout->addWidget(unknown_);
    allow(hold_, context_.client, api::kCallHomeSet.role);
    const auto hold = [this, edit] {
        const std::string mtms = edit->text().trimmed().toStdString();
        if (!mtms.empty())
            return store({mtms}, false);
        unknown_->setErrors(
            {{core::ErrorCode::invalidArgument, core::say("model.required"), "systems", {}}}, true);
        edit->setFocus();
    };
    connect(hold_, &QPushButton::clicked, this, hold);
    connect(edit, &QLineEdit::returnPressed, this, hold);
    return card.frame;
}

void CallHomeView::enter() {
    if (!std::exchange(started_, true))
        list_.reload();
}

void CallHomeView::showSystems() {
    if (!list_.value()) {
        if (const auto& error = list_.error())
            systems_->state().showError(context_.words, *error, [this] { list_.reload(); });
        return;
    }
    std::vector<SwitchedSystem> systems;
    for (const auto& system : list_.value()->systems)
        systems.push_back({system.id.empty() ? system.mtms : system.id, system.name, system.mtms,
                           system.enabled});
    systems_->setSystems(std::move(systems));
}

void CallHomeView::store(const std::vector<std::string>& systems, bool on) {
    systems_->setBusy(true);
    notice_->clear();
    unknown_->setErrors({}, true);
    context_.client.call(
        api::kCallHomeSet, api::CallHomeArguments{systems, on}, this,
        [this, count = systems.size(), on](const core::Result<api::CallHomeSystems>& reply) {
            stored(reply, count, on);
        });
}

void CallHomeView::stored(const core::Result<api::CallHomeSystems>& reply, std::size_t count,
                          bool on) {
    systems_->setBusy(false);
    if (!reply) {
        showError(*notice_, context_.words, reply.error());
        return;
    }
    notice_->show(Tone::good,
                  on ? tr("Systems that call home again: %1").arg(countText(count))
                     : tr("Systems whose new problems are held now: %1").arg(countText(count)));
    for (auto* edit : unknown_->findChildren<QLineEdit*>())
        edit->clear();
    list_.reload();
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/conditions/condition_detail.h"

#include <QHeaderView>
#include <algorithm>

#include "app/console/conditions/condition_text.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

QPushButton* named(QPushButton* button, const char* name) {
    button->setObjectName(QLatin1String(name));
    return button;
}

}  // namespace

ConditionDetail::ConditionDetail(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      pill_(makePill()),
      name_(makeParagraph({}, "name")),
      remove_(named(makeButton(tr("Remove")), "removeCondition")),
      start_(named(makeButton(tr("Start monitoring")), "startMonitoring")),
      stop_(named(makeButton(tr("Stop monitoring")), "stopMonitoring")),
      notice_(new Notice),
      form_(new ConditionForm(context)),
      side_(new QWidget),
      model_({tr("Response"), tr("State")}),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      unlinked_(new QComboBox),
      link_(named(makeButton(tr("Link")), "link")),
      unlink_(named(makeButton(tr("Take link away")), "unlink")),
      associations_(context.client, api::kAssociationList, {api::Topic::condition},
                    [this] { showLinks(); }),
      responses_(context.client, api::kResponseList, {api::Topic::condition},
                 [this] { showLinks(); }) {
    setRole(this, "card");
    auto* header = makeLine(10);
    header->addWidget(pill_);
    header->addWidget(name_, 1);
    for (auto* button : {remove_, stop_, start_})
        header->addWidget(button);
    auto* body = makeLine(16);
    body->addWidget(form_, 5);
    body->addWidget(makeRule(Qt::Vertical));
    body->addWidget(makeLinks(), 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 12);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(header);
    column->addWidget(notice_);
    column->addLayout(body, 1);
    connect(start_, &QPushButton::clicked, this, [this] { call(api::kAssociationStart, {}); });
    connect(stop_, &QPushButton::clicked, this, [this] { call(api::kAssociationStop, {}); });
    connect(link_, &QPushButton::clicked, this,
            [this] { call(api::kAssociationStart, {unlinked_->currentText().toStdString()}); });
    connect(unlink_, &QPushButton::clicked, this, [this] {
        if (const auto* link = selected())
            call(api::kAssociationRemove, {link->response});
    });
    connect(remove_, &QPushButton::clicked, this, &ConditionDetail::remove);
    connect(&context_.client, &ApiClient::stateChanged, this, &ConditionDetail::showButtons);
}

QWidget* ConditionDetail::makeLinks() {
    table_->setObjectName(QStringLiteral("links"));
    table_->setAccessibleName(tr("Linked responses"));
    setRole(table_, "inner");
    table_->setModel(&model_);
    table_->setColumnWidths({0, 110});
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->onCurrentRow([this](int) { showButtons(); });
    unlinked_->setObjectName(QStringLiteral("unlinked"));
    unlinked_->setAccessibleName(tr("Response to link"));
    auto* line = makeLine();
    line->addWidget(unlinked_, 1);
    line->addWidget(link_);
    auto* column = new QVBoxLayout(side_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    auto* heading = makeLine();
    heading->addWidget(makeLabel(tr("Responses"), "heading"));
    heading->addStretch();
    heading->addWidget(unlink_);
    column->addLayout(heading);
    column->addWidget(state_, 1);
    column->addLayout(line);
    return side_;
}

void ConditionDetail::show(const core::Condition& condition) {
    const bool other = condition.name != condition_.name;
    condition_ = condition;
    const bool fresh = condition.name.empty();
    setPill(pill_, fresh ? Label{} : label(condition));
    name_->setText(fresh ? tr("A new condition") : qs(condition.name));
    form_->show(condition);
    side_->setVisible(!fresh);
    if (other) {
        notice_->clear();
        busy_ = false;
        links_.clear();
        if (!fresh) {
            associations_.ask({condition.name});
            if (!responses_.value())
                responses_.reload();
        }
    }
    showButtons();
}

void ConditionDetail::showLinks() {
    links_.clear();
    if (associations_.value())
        links_ = associations_.value()->associations;
    const int current = table_->currentIndex().row();
    std::vector<std::vector<Cell>> rows;
    for (const auto& link : links_)
        rows.push_back({{qs(link.response), false, {}, {}},
                        {link.active ? tr("Active") : tr("Stopped"),
                         false,
                         link.active ? Tone::good : Tone::plain,
                         {}}});
    model_.setRows(std::move(rows));
    if (!links_.empty())
        table_->setCurrentIndex(
            model_.index(std::clamp(current, 0, static_cast<int>(links_.size()) - 1), 0));
    const QString chosen = unlinked_->currentText();
    unlinked_->clear();
    if (responses_.value())
        for (const auto& response : responses_.value()->responses)
            if (std::ranges::find(links_, response.name, &core::Association::response) ==
                links_.end())
                unlinked_->addItem(qs(response.name));
    unlinked_->setCurrentIndex(std::max(0, unlinked_->findText(chosen)));
    if (!links_.empty())
        state_->showContent();
    else if (const auto& error = associations_.error())
        state_->showError(context_.words, *error, [this] { associations_.reload(); });
    else if (!associations_.value())
        state_->showLoading();
    else
        state_->showState(tr("No response is linked"),
                          tr("A condition is monitored once a response is linked and started."));
    showButtons();
}

const core::Association* ConditionDetail::selected() const {
    const int row = table_->currentIndex().row();
    return row < 0 || static_cast<std::size_t>(row) >= links_.size()
               ? nullptr
               : &links_[static_cast<std::size_t>(row)];
}

void ConditionDetail::showButtons() {
    const bool any = !condition_.name.empty() && !busy_;
    const bool stopped = std::ranges::any_of(links_, [](const auto& link) { return !link.active; });
    remove_->setVisible(!condition_.name.empty());
    start_->setVisible(!condition_.name.empty() && (stopped || links_.empty()));
    stop_->setVisible(condition_.monitored);
    allow(remove_, context_.client, api::kConditionRemove.role, any);
    allow(start_, context_.client, api::kAssociationStart.role, any && !links_.empty());
    allow(stop_, context_.client, api::kAssociationStop.role, any);
    allow(link_, context_.client, api::kAssociationStart.role, any && unlinked_->count() > 0);
    allow(unlink_, context_.client, api::kAssociationRemove.role, any && selected());
}

void ConditionDetail::call(const api::Operation<api::AssociationArguments, api::Nothing>& operation,
                           std::vector<std::string> responses) {
    busy_ = true;
    showButtons();
    context_.client.call(operation, {condition_.name, std::move(responses)}, this,
                         [this](const core::Result<api::Nothing>& reply) {
                             busy_ = false;
                             if (reply)
                                 notice_->clear();
                             else
                                 showError(*notice_, context_.words, reply.error());
                             associations_.reload();
                         });
}

void ConditionDetail::remove() {
    busy_ = true;
    showButtons();
    context_.client.call(api::kConditionRemove, {condition_.name}, this,
                         [this, gone = condition_](const core::Result<api::Nothing>& reply) {
                             busy_ = false;
                             showButtons();
                             if (reply)
                                 emit removed(gone);
                             else
                                 showError(*notice_, context_.words, reply.error());
                         });
}

}  // namespace callbox::app::console

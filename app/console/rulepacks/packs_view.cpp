// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rulepacks/packs_view.h"

#include <algorithm>
#include <utility>

#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

PacksView::PacksView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      model_({tr("Rule pack"), tr("Version"), tr("Rules"), tr("Signed by"), tr("Installed"),
              tr("State")}),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      installer_(new PackInstall(context)),
      install_(makeButton(tr("Install from a file"), "primary")),
      remove_(makeButton(tr("Remove"))),
      notice_(new Notice),
      fault_(new Notice),
      list_(context.client, api::kRulePackList, {api::Topic::rulePack}, [this] { showPacks(); }) {
    install_->setObjectName(QStringLiteral("choosePack"));
    remove_->setObjectName(QStringLiteral("removePack"));
    table_->setModel(&model_);
    table_->setObjectName(QStringLiteral("packs"));
    table_->setAccessibleName(tr("Rule packs"));
    table_->setColumnWidths({0, 100, 80, 200, 150, 130});
    table_->onCurrentRow([this](int row) {
        const auto& list = list_.value();
        if (!list || row < 0 || static_cast<std::size_t>(row) >= list->packs.size())
            return;
        const auto& name = list->packs[static_cast<std::size_t>(row)].name;
        // A question about another pack is not asked any more.
        if (std::exchange(selectedName_, name) != name && std::exchange(asking_, false))
            notice_->clear();
        showSelected();
    });
    auto* top = makeLine();
    top->addWidget(makeParagraph(tr("What of a partition's error sources is a problem, and what it "
                                    "is called. The first pack's rules are asked first."),
                                 "quiet"),
                   1);
    top->addWidget(remove_);
    top->addWidget(install_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(top);
    column->addWidget(notice_);
    column->addWidget(state_, 1);
    column->addWidget(fault_);
    column->addWidget(installer_);
    connect(install_, &QPushButton::clicked, installer_, &PackInstall::choose);
    // One thing to do at a time: the installer has its own button.
    connect(installer_, &PackInstall::openChanged, install_,
            [this](bool open) { install_->setVisible(!open); });
    connect(installer_, &PackInstall::installed, this, [this](const QString& name) {
        selectedName_ = name.toStdString();
        asking_ = false;
        notice_->setAction({}, {});
        notice_->show(Tone::good, tr("%1 is installed").arg(name));
        list_.reload();
    });
    connect(remove_, &QPushButton::clicked, this, [this] {
        const auto* pack = selected();
        if (!pack)
            return;
        asking_ = true;
        notice_->show(Tone::warning, tr("Remove %1?").arg(qs(pack->name)),
                      tr("Its file is needed to install it again. What is open stays as it is."));
        notice_->setAction(tr("Remove it"), [this, name = pack->name] { remove(name); });
    });
    connect(&context_.client, &ApiClient::stateChanged, this, &PacksView::showSelected);
    showPacks();
}

void PacksView::enter() {
    if (!std::exchange(started_, true))
        list_.reload();
}

const api::RulePackRow* PacksView::selected() const {
    if (!list_.value())
        return nullptr;
    const auto& packs = list_.value()->packs;
    const auto found = std::ranges::find(packs, selectedName_, &api::RulePackRow::name);
    return found == packs.end() ? nullptr : &*found;
}

void PacksView::showPacks() {
    const auto& list = list_.value();
    if (!list || list->packs.empty()) {
        if (list)
            state_->showState(tr("There is no rule pack"),
                              tr("Not even the one that comes with Callbox: install it anew."));
        else if (list_.error())
            state_->showError(context_.words, *list_.error(), [this] { list_.reload(); });
        else
            state_->showLoading();
        return showSelected();
    }
    const auto now = timeNow();
    std::vector<std::vector<Cell>> rows;
    for (const auto& pack : list->packs) {
        const Label state = pack.fault.empty() ? Label{tr("In use"), Tone::good}
                                               : Label{tr("Not used"), Tone::warning};
        rows.push_back(
            {{qs(pack.name), true, {}, {}},
             {qs(pack.version), true, {}, {}},
             {countText(pack.rules), false, {}, {}},
             {pack.signer.empty() ? tr("Came with Callbox") : qs(pack.signer), false, {}, {}},
             {pack.installedAt ? agoText(*pack.installedAt, now) : QString(),
              false,
              {},
              pack.installedAt ? exactTime(*pack.installedAt) : QString()},
             {state.text, false, state.tone, context_.words.full(pack.fault)}});
    }
    const std::string wanted = selectedName_;
    model_.setRows(std::move(rows));
    auto row = std::ranges::find(list->packs, wanted, &api::RulePackRow::name);
    if (row == list->packs.end())
        row = list->packs.begin();
    selectedName_ = row->name;
    table_->setCurrentIndex(model_.index(static_cast<int>(row - list->packs.begin()), 0));
    state_->showContent();
    showSelected();
}

void PacksView::showSelected() {
    const auto* pack = selected();
    allow(install_, context_.client, api::kRulePackInstall.role, !busy_);
    allow(remove_, context_.client, api::kRulePackRemove.role, pack && pack->installedAt && !busy_);
    if (pack && !pack->fault.empty())
        showMessage(*fault_, Tone::warning, context_.words, pack->fault);
    else
        fault_->clear();
}

void PacksView::remove(const std::string& name) {
    busy_ = true;
    asking_ = false;
    notice_->setAction({}, {});
    notice_->clear();
    showSelected();
    context_.client.call(api::kRulePackRemove, api::RulePackName{name}, this,
                         [this, name](const core::Result<api::RulePackList>& reply) {
                             busy_ = false;
                             if (reply)
                                 notice_->show(Tone::good, tr("%1 is removed").arg(qs(name)));
                             else
                                 showError(*notice_, context_.words, reply.error());
                             list_.reload();
                         });
}

}  // namespace callbox::app::console

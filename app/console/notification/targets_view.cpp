// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/notification/targets_view.h"

#include <algorithm>
#include <utility>

#include "app/console/notification/target_dialog.h"
#include "app/console/notification/target_text.h"
#include "app/console/text/times.h"
#include "app/console/widgets/form_page.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

constexpr int kMostShown = 6;
constexpr int kEmptyHeight = 180;

}  // namespace

TargetsView::TargetsView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      model_({tr("Target"), tr("Kind"), tr("To"), tr("Waiting"), tr("Last told"), tr("State")}),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      detail_(new TargetDetail(context)),
      notice_(new Notice),
      add_(makeButton(tr("Add target"), "primary")),
      testAll_(makeButton(tr("Test all"))),
      targets_(context.client, api::kNotificationGet, {api::Topic::notification},
               [this] { showTargets(); }) {
    add_->setObjectName(QStringLiteral("addTarget"));
    testAll_->setObjectName(QStringLiteral("testAll"));
    table_->setModel(&model_);
    table_->setObjectName(QStringLiteral("targets"));
    table_->setAccessibleName(tr("Notification targets"));
    table_->setColumnWidths({180, 110, 0, 80, 110, 120});
    auto* top = makeLine();
    top->addWidget(makeParagraph(tr("Besides calling home, Callbox tells these of problems and of "
                                    "its own alarms."),
                                 "quiet"),
                   1);
    top->addWidget(testAll_);
    top->addWidget(add_);
    auto* body = new QWidget;
    auto* inner = new QVBoxLayout(body);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(14);
    inner->addWidget(makeTest());
    inner->addWidget(detail_);
    inner->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(top);
    column->addWidget(notice_);
    column->addWidget(state_);
    column->addWidget(makeScroll(body), 1);
    table_->onCurrentRow([this](int row) {
        const auto& list = targets_.value();
        if (!list || row < 0 || static_cast<std::size_t>(row) >= list->targets.size())
            return;
        selectedId_ = list->targets[static_cast<std::size_t>(row)].id;
        showSelected();
    });
    connect(add_, &QPushButton::clicked, this, [this] { openDialog({}); });
    connect(testAll_, &QPushButton::clicked, this,
            [this] { test({}, tr("Test of all targets that are turned on")); });
    connect(table_, &DataTable::doubleClicked, this, [this] {
        if (const auto* one = target(); one && mayDo(context_.client, api::kNotificationSet.role))
            openDialog(*one);
    });
    connect(detail_, &TargetDetail::testWanted, this, [this] {
        if (const auto* one = target())
            test(one->id, tr("Test of %1").arg(qs(one->name)));
    });
    connect(detail_, &TargetDetail::changeWanted, this, [this] {
        if (const auto* one = target())
            openDialog(*one);
    });
    connect(detail_, &TargetDetail::turnWanted, this, [this] {
        store([id = selectedId_](TargetList& targets) {
            for (auto& one : targets)
                if (one.id == id)
                    one.enabled = !one.enabled;
        });
    });
    connect(detail_, &TargetDetail::removeWanted, this, [this] {
        store([id = selectedId_](TargetList& targets) {
            std::erase_if(targets, [&](const auto& one) { return one.id == id; });
        });
    });
    connect(&context_.client, &ApiClient::stateChanged, this, &TargetsView::showTargets);
    showTargets();
}

QWidget* TargetsView::makeTest() {
    auto card = makeCard();
    testCard_ = card.frame;
    testHeading_ = makeLabel({}, "heading");
    job_ = new JobView(context_.jobs, context_.theme, context_.words);
    auto* hide = makeButton(tr("Hide"), "link");
    auto* header = makeLine();
    header->addWidget(testHeading_, 1);
    header->addWidget(hide);
    card.layout->addLayout(header);
    card.layout->addWidget(job_);
    connect(hide, &QPushButton::clicked, testCard_, &QWidget::hide);
    testCard_->hide();
    connect(job_, &JobView::busyChanged, this, &TargetsView::showSelected);
    return testCard_;
}

void TargetsView::enter() {
    if (!std::exchange(started_, true))
        targets_.reload();
}

const core::NotificationTarget* TargetsView::target() const {
    const auto& list = targets_.value();
    if (!list)
        return nullptr;
    const auto found = std::ranges::find(list->targets, selectedId_, &core::NotificationTarget::id);
    return found == list->targets.end() ? nullptr : &*found;
}

void TargetsView::showTargets() {
    const auto& list = targets_.value();
    if (!list || list->targets.empty()) {
        state_->setFixedHeight(context_.theme.tokens().scaled(kEmptyHeight));
        if (list)
            state_->showState(tr("Nobody is told yet"),
                              tr("Problems are called home all the same. Add who should hear of "
                                 "them here: mail addresses, an SNMP manager, a webhook."));
        else if (const auto& error = targets_.error())
            state_->showError(context_.words, *error, [this] { targets_.reload(); });
        else
            state_->showLoading();
        return showSelected();
    }
    const auto now = timeNow();
    std::vector<std::vector<Cell>> rows;
    for (const auto& one : list->targets) {
        const Label state = label(one);
        rows.push_back({{qs(one.name), false, {}, qs(one.name)},
                        {kindText(one.kind), false, {}, {}},
                        {whereTo(one), false, {}, whereTo(one)},
                        {countText(one.waiting), false, {}, {}},
                        {one.lastSent ? agoText(*one.lastSent, now) : tr("never"),
                         false,
                         {},
                         one.lastSent ? exactTime(*one.lastSent) : QString()},
                        {state.text, false, state.tone, context_.words.full(one.lastFailure)}});
    }
    const std::string wanted = selectedId_;
    model_.setRows(std::move(rows));
    auto row = std::ranges::find(list->targets, wanted, &core::NotificationTarget::id);
    if (row == list->targets.end())
        row = list->targets.begin();
    selectedId_ = row->id;
    table_->setCurrentIndex(model_.index(static_cast<int>(row - list->targets.begin()), 0));
    table_->fitHeight(kMostShown);
    state_->setFixedHeight(table_->height());
    state_->showContent();
    showSelected();
}

void TargetsView::showSelected() {
    const auto& list = targets_.value();
    const auto* one = target();
    const bool idle = !busy_ && !job_->busy();
    allow(add_, context_.client, api::kNotificationSet.role, list && !busy_);
    const bool any = list && std::ranges::any_of(list->targets, &core::NotificationTarget::enabled);
    allow(testAll_, context_.client, api::kNotificationTest.role, any && idle);
    detail_->setVisible(one != nullptr);
    detail_->setBusy(!idle);
    if (one)
        detail_->show(*one, list->snmpEngine);
}

void TargetsView::openDialog(const core::NotificationTarget& target) {
    auto* dialog = new TargetDialog(context_, target, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        selectedId_ = dialog->targetId();
        targets_.reload();
    });
    dialog->open();
}

void TargetsView::test(const std::string& id, const QString& heading) {
    testHeading_->setText(heading);
    testCard_->show();
    job_->showStarting();
    context_.client.call(api::kNotificationTest, api::NotificationTargetId{id}, this,
                         [this](const core::Result<api::JobStarted>& started) {
                             if (started)
                                 job_->watch(started->jobId);
                             else
                                 job_->showError(started.error());
                         });
}

void TargetsView::store(std::function<void(TargetList&)> change) {
    busy_ = true;
    notice_->clear();
    showSelected();
    changeTargets(context_.client, this, std::move(change),
                  [this](const core::Result<TargetList>& stored) {
                      busy_ = false;
                      if (stored)
                          targets_.reload();
                      else
                          showError(*notice_, context_.words, stored.error());
                      showSelected();
                  });
}

}  // namespace callbox::app::console

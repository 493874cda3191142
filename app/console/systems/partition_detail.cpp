// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/systems/partition_detail.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

#include "app/console/systems/partition_document.h"
#include "app/console/systems/terminal_command.h"
#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

enum PartitionTab { kSummary, kInventory, kUtilization, kHistory, kUnreadable };

}  // namespace

PartitionDetail::PartitionDetail(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      job_(new JobView(context.jobs, context.theme, context.words)),
      items_(new InventoryView(context)),
      history_(new InventoryHistoryView(context)),
      utilization_(new UtilizationView(context)),
      unreadable_({tr("Source"), tr("Reason")}),
      partition_(context.client, api::kPartitionGet, {api::Topic::partition},
                 [this] { showPartition(); }),
      inventory_(context.client, api::kInventoryGet, {api::Topic::partition},
                 [this] { showInventory(); }) {
    setRole(this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(makeHeader());
    column->addWidget(makeConfirmation());
    reason_ = new Notice;
    column->addWidget(reason_);
    column->addWidget(job_);
    column->addWidget(makeTabs(), 1);
    const auto concerns = [this](const api::Change& change) {
        return change.id.empty() || change.id == id_;
    };
    partition_.setConcern(concerns);
    inventory_.setConcern(concerns);
    connect(job_, &JobView::busyChanged, this, &PartitionDetail::showRights);
    connect(&context_.client, &ApiClient::stateChanged, this, &PartitionDetail::showRights);
    showRights();
    connect(job_, &JobView::finished, this, [this] {
        partition_.reload();
        inventory_.reload();
    });
}

QWidget* PartitionDetail::makeHeader() {
    pill_ = makePill();
    name_ = makeLabel({}, "name");
    remove_ = makeButton(tr("Remove"));
    terminal_ = makeButton(tr("Copy terminal command"));
    terminal_->setObjectName(QStringLiteral("terminal"));
    test_ = makeButton(tr("Test"));
    collect_ = makeButton(tr("Collect now"), "primary");
    auto* header = new QWidget;
    auto* line = new QHBoxLayout(header);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(pill_);
    line->addWidget(name_, 1);
    line->addWidget(remove_);
    line->addWidget(terminal_);
    line->addWidget(test_);
    line->addWidget(collect_);
    connect(collect_, &QPushButton::clicked, this,
            [this] { startJob(api::kCollectStart, api::CollectArguments{{id_}}); });
    connect(test_, &QPushButton::clicked, this,
            [this] { startJob(api::kPartitionTest, api::PartitionId{id_}); });
    connect(terminal_, &QPushButton::clicked, this, &PartitionDetail::copyCommand);
    connect(remove_, &QPushButton::clicked, this, [this] {
        question_->setText(tr("Callbox stops watching %1 and forgets its inventory. Its events and "
                              "what was sent stay.")
                               .arg(name_->text()));
        confirmation_->show();
        confirmation_->setFocus();
    });
    return header;
}

QWidget* PartitionDetail::makeConfirmation() {
    confirmation_ = new QFrame;
    setRole(confirmation_, "notice");
    setTone(confirmation_, Tone::warning);
    question_ = makeParagraph();
    setTone(question_, Tone::warning);
    auto* yes = makeButton(tr("Remove partition"));
    auto* no = makeButton(tr("Keep it"));
    auto* line = new QHBoxLayout(confirmation_);
    line->setContentsMargins(10, 8, 10, 8);
    line->addWidget(question_, 1);
    line->addWidget(no);
    line->addWidget(yes);
    confirmation_->setFocusProxy(no);
    confirmation_->hide();
    connect(no, &QPushButton::clicked, confirmation_, &QWidget::hide);
    connect(yes, &QPushButton::clicked, this, &PartitionDetail::remove);
    return confirmation_;
}

QWidget* PartitionDetail::makeSummary() {
    auto* facts = new Facts;
    address_ = facts->add(tr("Address"), "code");
    system_ = facts->add(tr("System"), "code");
    os_ = facts->add(tr("Operating system"));
    kernel_ = facts->add(tr("Kernel"), "code");
    hostKey_ = facts->add(tr("Host key"), "code");
    lastSeen_ = facts->add(tr("Last seen"));
    lastCollected_ = facts->add(tr("Last collected"));
    auto* summary = new QWidget;
    auto* summaryColumn = new QVBoxLayout(summary);
    summaryColumn->setContentsMargins(0, 0, 0, 0);
    summaryColumn->addWidget(facts);
    summaryColumn->addStretch();
    return summary;
}

QWidget* PartitionDetail::makeTabs() {
    auto* sources = new DataTable(context_.theme);
    setRole(sources, "inner");
    sources->setModel(&unreadable_);
    sources->setAccessibleName(tr("Unreadable sources"));
    sources->setColumnWidths({220, 0});
    unreadableState_ = new StateView(sources);

    tabs_ = new QTabBar;
    tabs_->setExpanding(false);
    tabs_->setDrawBase(false);
    pages_ = new QStackedWidget;
    const auto add = [this](const QString& title, QWidget* page) {
        tabs_->addTab(title);
        pages_->addWidget(page);
    };
    add(tr("Summary"), makeSummary());
    add(tr("Inventory"), items_);
    add(tr("Utilization"), utilization_);
    add(tr("History"), history_);
    add(tr("Not readable"), unreadableState_);
    connect(tabs_, &QTabBar::currentChanged, pages_, &QStackedWidget::setCurrentIndex);

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tabs_);
    column->addWidget(makeRule());
    column->addSpacing(10);
    column->addWidget(pages_, 1);
    return body;
}

void PartitionDetail::show(const std::string& partitionId) {
    id_ = partitionId;
    confirmation_->hide();
    job_->clear();
    partition_.ask({id_});
    inventory_.ask({id_});
    utilization_->setPartition(id_);
    history_->setPartition(id_);
}

std::optional<Document> PartitionDetail::document() const {
    if (!partition_.value())
        return {};
    const auto& reply = inventory_.value();
    return partitionDocument(*partition_.value(),
                             reply && reply->inventory ? &*reply->inventory : nullptr,
                             items_->failing(), context_.words);
}

void PartitionDetail::showRights() {
    const bool idle = !job_->busy();
    allow(collect_, context_.client, api::kCollectStart.role, idle);
    allow(test_, context_.client, api::kPartitionTest.role, idle);
    allow(remove_, context_.client, api::kPartitionRemove.role);
}

void PartitionDetail::showCommand(const core::Partition& partition) {
    command_ = terminalCommand(partition);
    terminal_->setEnabled(!command_.isEmpty());
    terminal_->setToolTip(!command_.isEmpty() ? toolTipText(command_)
                          : partition.access.platform == core::PartitionPlatform::local
                              ? tr("This is the console's own machine.")
                              : tr("The names of this partition or of its jump hosts cannot be "
                                   "given to ssh safely."));
}

void PartitionDetail::copyCommand() {
    QGuiApplication::clipboard()->setText(command_);
    terminal_->setText(tr("Copied"));
    QTimer::singleShot(std::chrono::seconds(2), terminal_,
                       [this] { terminal_->setText(tr("Copy terminal command")); });
}

void PartitionDetail::showPartition() {
    if (const auto& error = partition_.error()) {
        console::showError(*reason_, context_.words, *error);
        return;
    }
    if (!partition_.value())
        return;
    const auto& row = *partition_.value();
    const core::Partition& partition = row.partition;
    const auto now = timeNow();
    setPill(pill_, label(partition.channel));
    name_->setText(qs(partition.name));
    emit named(qs(partition.name));
    const Tone tone = label(partition.channel).tone;
    showMessage(*reason_, tone == Tone::good ? Tone::information : tone, context_.words,
                partition.channelReason);
    const auto& address = partition.address;
    Facts::set(
        address_,
        QStringLiteral("%1@%2:%3").arg(qs(address.user), qs(address.host)).arg(address.port));
    showCommand(partition);
    Facts::set(system_, row.systemMtms.empty() ? qs(row.systemName) : qs(row.systemMtms.text()));
    Facts::set(os_, (qs(partition.osName) + QLatin1Char(' ') + qs(partition.osLevel)).trimmed());
    Facts::set(kernel_, qs(partition.kernel));
    Facts::set(hostKey_, partition.hostKey
                             ? qs(partition.hostKey->type + "  " + partition.hostKey->fingerprint)
                             : QString());
    Facts::set(lastSeen_, partition.lastSeen ? agoText(*partition.lastSeen, now) : tr("never"));
    lastSeen_->setToolTip(partition.lastSeen ? exactTime(*partition.lastSeen) : QString());
    Facts::set(lastCollected_,
               partition.lastCollected ? agoText(*partition.lastCollected, now) : tr("never"));
    // Which parts are failing is asked by the system's name.
    showInventory();
}

void PartitionDetail::showInventory() {
    const auto& reply = inventory_.value();
    if (const auto& error = inventory_.error()) {
        items_->showError(*error, [this] { inventory_.reload(); });
        unreadableState_->showError(context_.words, *error, [this] { inventory_.reload(); });
        return;
    }
    if (!reply) {
        items_->showLoading();
        unreadableState_->showLoading();
        return;
    }
    const auto* inventory = reply->inventory ? &*reply->inventory : nullptr;
    const qsizetype items = inventory ? static_cast<qsizetype>(inventory->items.size()) : 0;
    const qsizetype missing = inventory ? static_cast<qsizetype>(inventory->unreadable.size()) : 0;
    tabs_->setTabText(kInventory, tr("Inventory (%1)").arg(items));
    tabs_->setTabText(kUnreadable, tr("Not readable (%1)").arg(missing));
    items_->show(inventory, partition_.value() ? partition_.value()->systemMtms : core::Mtms{});
    if (!inventory)
        return unreadableState_->showState(
            tr("Nothing collected yet"), tr("Collect now reads the inventory of this partition."));
    std::vector<std::vector<Cell>> sources;
    for (const auto& source : inventory->unreadable) {
        const QString reason = context_.words.full(source.reason);
        sources.push_back({{qs(source.source), true, {}, {}}, {reason, false, {}, reason}});
    }
    unreadable_.setRows(std::move(sources));
    if (missing > 0)
        unreadableState_->showContent();
    else
        unreadableState_->showState(tr("Every source could be read"), {});
}

template <class Arguments>
void PartitionDetail::startJob(const api::Operation<Arguments, api::JobStarted>& operation,
                               const Arguments& arguments) {
    job_->showStarting();
    context_.client.call(operation, arguments, this,
                         [this, id = id_](core::Result<api::JobStarted> started) {
                             if (id != id_)
                                 return;
                             if (started)
                                 job_->watch(started->jobId);
                             else
                                 job_->showError(started.error());
                         });
}

void PartitionDetail::remove() {
    confirmation_->hide();
    context_.client.call(api::kPartitionRemove, {id_}, this,
                         [this, id = id_](core::Result<api::Nothing> reply) {
                             if (id != id_)
                                 return;
                             if (reply)
                                 emit removed();
                             else
                                 console::showError(*reason_, context_.words, reply.error());
                         });
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/systems/partition_detail.h"

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

Cell code(const std::string& text) {
    return {qs(text), true, {}, {}};
}
Cell plain(const QString& text) {
    return {text, false, {}, text};
}

std::string firmwareOrVersion(const core::InventoryItem& item) {
    return item.firmwareLevel.empty() ? item.version : item.firmwareLevel;
}

}  // namespace

PartitionDetail::PartitionDetail(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      job_(new JobView(context.jobs, context.theme, context.words)),
      items_({tr("Name"), tr("Manufacturer"), tr("Part number"), tr("Serial"), tr("Location"),
              tr("Level")}),
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
    connect(job_, &JobView::busyChanged, this, [this](bool busy) {
        collect_->setEnabled(!busy);
        test_->setEnabled(!busy);
    });
    connect(job_, &JobView::finished, this, [this] {
        partition_.reload();
        inventory_.reload();
    });
}

QWidget* PartitionDetail::makeHeader() {
    pill_ = makePill();
    name_ = makeLabel({}, "name");
    remove_ = makeButton(tr("Remove"));
    test_ = makeButton(tr("Test"));
    collect_ = makeButton(tr("Collect now"), "primary");
    auto* header = new QWidget;
    auto* line = new QHBoxLayout(header);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(pill_);
    line->addWidget(name_, 1);
    line->addWidget(remove_);
    line->addWidget(test_);
    line->addWidget(collect_);
    connect(collect_, &QPushButton::clicked, this,
            [this] { startJob(api::kCollectStart, api::CollectArguments{{id_}}); });
    connect(test_, &QPushButton::clicked, this,
            [this] { startJob(api::kPartitionTest, api::PartitionId{id_}); });
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

QWidget* PartitionDetail::makeTabs() {
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

    kinds_ = new QComboBox;
    kinds_->setAccessibleName(tr("Kind"));
    kinds_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    itemsTable_ = new DataTable(context_.theme);
    setRole(itemsTable_, "inner");
    itemsTable_->setModel(&items_);
    itemsTable_->setAccessibleName(tr("Inventory"));
    itemsTable_->setColumnWidths({0, 150, 130, 150, 150, 140});
    auto* inventory = new QWidget;
    auto* inventoryColumn = new QVBoxLayout(inventory);
    inventoryColumn->setContentsMargins(0, 0, 0, 0);
    inventoryColumn->addWidget(kinds_, 0, Qt::AlignLeft);
    inventoryColumn->addWidget(itemsTable_, 1);
    itemsState_ = new StateView(inventory);
    connect(kinds_, &QComboBox::currentIndexChanged, this, &PartitionDetail::showKind);

    auto* sources = new DataTable(context_.theme);
    setRole(sources, "inner");
    sources->setModel(&unreadable_);
    sources->setAccessibleName(tr("Unreadable sources"));
    sources->setColumnWidths({220, 0});
    unreadableState_ = new StateView(sources);

    tabs_ = new QTabBar;
    tabs_->setExpanding(false);
    tabs_->setDrawBase(false);
    tabs_->addTab(tr("Summary"));
    tabs_->addTab(tr("Inventory"));
    tabs_->addTab(tr("Not readable"));
    pages_ = new QStackedWidget;
    pages_->addWidget(summary);
    pages_->addWidget(itemsState_);
    pages_->addWidget(unreadableState_);
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
}

void PartitionDetail::showInventory() {
    const auto& reply = inventory_.value();
    if (const auto& error = inventory_.error()) {
        itemsState_->showError(context_.words, *error, [this] { inventory_.reload(); });
        unreadableState_->showError(context_.words, *error, [this] { inventory_.reload(); });
        return;
    }
    if (!reply) {
        itemsState_->showLoading();
        unreadableState_->showLoading();
        return;
    }
    const auto* inventory = reply->inventory ? &*reply->inventory : nullptr;
    const qsizetype items = inventory ? static_cast<qsizetype>(inventory->items.size()) : 0;
    const qsizetype missing = inventory ? static_cast<qsizetype>(inventory->unreadable.size()) : 0;
    tabs_->setTabText(1, tr("Inventory (%1)").arg(items));
    tabs_->setTabText(2, tr("Not readable (%1)").arg(missing));
    if (!inventory) {
        for (auto* state : {itemsState_, unreadableState_})
            state->showState(tr("Nothing collected yet"),
                             tr("Collect now reads the inventory of this partition."));
        return;
    }
    std::map<core::InventoryKind, int> counts;
    for (const auto& item : inventory->items)
        ++counts[item.kind];
    const QVariant before = kinds_->currentData();
    kinds_->blockSignals(true);
    kinds_->clear();
    for (const auto& [kind, count] : counts)
        kinds_->addItem(QStringLiteral("%1 (%2)").arg(inventoryKindText(kind)).arg(count),
                        static_cast<int>(kind));
    kinds_->setCurrentIndex(std::max(0, kinds_->findData(before)));
    kinds_->blockSignals(false);
    showKind(kinds_->currentIndex());
    if (items > 0)
        itemsState_->showContent();
    else
        itemsState_->showState(tr("The collection found nothing"),
                               tr("The next tab says which sources could not be read, and why."));
    std::vector<std::vector<Cell>> sources;
    for (const auto& source : inventory->unreadable)
        sources.push_back({code(source.source), plain(context_.words.full(source.reason))});
    unreadable_.setRows(std::move(sources));
    if (missing > 0)
        unreadableState_->showContent();
    else
        unreadableState_->showState(tr("Every source could be read"), {});
}

void PartitionDetail::showKind(int index) {
    if (index < 0 || !inventory_.value() || !inventory_.value()->inventory)
        return;
    const auto kind = core::InventoryKind(kinds_->itemData(index).toInt());
    std::vector<std::vector<Cell>> rows;
    for (const auto& item : inventory_.value()->inventory->items) {
        if (item.kind == kind)
            rows.push_back({plain(qs(item.name.empty() ? item.key : item.name)),
                            plain(qs(item.manufacturer)), code(item.partNumber),
                            code(item.serialNumber), code(item.locationCode),
                            code(firmwareOrVersion(item))});
    }
    items_.setRows(std::move(rows));
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

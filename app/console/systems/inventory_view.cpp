// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/systems/inventory_view.h"

#include <map>

namespace callbox::app::console {

namespace {
constexpr int kByLocation = -1;
constexpr std::uint64_t kEventsRead = 100;
}  // namespace

InventoryView::InventoryView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      kinds_(new QComboBox),
      failingCount_(makePill()),
      rows_(inventoryTitles()),
      table_(new DataTable(context.theme)),
      events_(context.client, api::kEventList, {api::Topic::event}, [this] {
          failing_ = events_.value() ? FailingParts(events_.value()->rows, context_.words)
                                     : FailingParts();
          showRows();
      }) {
    kinds_->setAccessibleName(tr("Kind"));
    kinds_->setObjectName(QStringLiteral("kinds"));
    kinds_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setRole(table_, "inner");
    table_->setObjectName(QStringLiteral("inventory"));
    table_->setModel(&rows_);
    table_->setAccessibleName(tr("Inventory"));
    table_->setColumnWidths({120, 110, 0, 116, 116, 124, 104, 84});
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    auto* line = makeLine();
    line->addWidget(kinds_);
    line->addWidget(failingCount_);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(table_, 1);
    state_ = new StateView(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(state_);
    events_.setPace(std::chrono::milliseconds(500));
    connect(kinds_, &QComboBox::currentIndexChanged, this, &InventoryView::showRows);
}

void InventoryView::showLoading() {
    state_->showLoading();
}

void InventoryView::showError(const core::Error& error, std::function<void()> retry) {
    state_->showError(context_.words, error, std::move(retry));
}

void InventoryView::show(const core::Inventory* inventory, const core::Mtms& system) {
    const std::string mtms = system.empty() ? std::string() : system.text();
    if (std::exchange(asked_, mtms) != mtms) {
        failing_ = {};
        if (mtms.empty()) {
            events_.clear();
        } else {
            api::EventQuery query;
            query.mtms = mtms;
            query.limit = kEventsRead;
            events_.ask(query);
        }
    }
    if (!inventory) {
        inventory_ = {};
        return state_->showState(tr("Nothing collected yet"),
                                 tr("Collect now reads the inventory of this partition."));
    }
    inventory_ = *inventory;
    if (inventory_.items.empty())
        return state_->showState(tr("The collection found nothing"),
                                 tr("Another tab says which sources could not be read, and why."));
    fillKinds();
    showRows();
    state_->showContent();
}

void InventoryView::fillKinds() {
    std::map<core::InventoryKind, int> counts;
    int placed = 0;
    for (const auto& item : inventory_.items) {
        ++counts[item.kind];
        placed += item.locationCode.empty() ? 0 : 1;
    }
    const QVariant before = kinds_->currentData();
    const QSignalBlocker blocker(kinds_);
    kinds_->clear();
    if (placed > 0)
        kinds_->addItem(tr("By location (%1)").arg(placed), kByLocation);
    for (const auto& [kind, count] : counts)
        kinds_->addItem(QStringLiteral("%1 (%2)").arg(inventoryKindText(kind)).arg(count),
                        static_cast<int>(kind));
    kinds_->setCurrentIndex(std::max(0, kinds_->findData(before)));
}

void InventoryView::showRows() {
    const int kind = kinds_->currentData().toInt();
    std::vector<const core::InventoryItem*> items;
    int failing = 0;
    bool placed = false;
    for (const auto& item : inventory_.items) {
        failing += failing_.reason(item).isEmpty() ? 0 : 1;
        if (kind == kByLocation ? item.locationCode.empty() : static_cast<int>(item.kind) != kind)
            continue;
        items.push_back(&item);
        placed = placed || !item.locationCode.empty();
    }
    for (const int column : {kEnclosure, kSlot})
        table_->setColumnHidden(column, !placed);
    rows_.setRows(inventoryRows(std::move(items), failing_));
    table_->setColumnWidths({120, 110, 0, 116, 116, 124, 104, 84});
    setPill(failingCount_, failing == 0 ? Label{}
                           : failing == 1
                               ? Label{tr("1 part failing"), Tone::critical}
                               : Label{tr("%1 parts failing").arg(failing), Tone::critical});
}

}  // namespace callbox::app::console

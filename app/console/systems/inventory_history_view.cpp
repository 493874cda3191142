// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/systems/inventory_history_view.h"

#include <QCoreApplication>

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

struct Field {
    const char* name;
    std::string core::InventoryItem::* value;
};

constexpr Field kFields[] = {
    {QT_TRANSLATE_NOOP("callbox::app::console::InventoryHistoryView", "Name"),
     &core::InventoryItem::name},
    {QT_TRANSLATE_NOOP("callbox::app::console::InventoryHistoryView", "Manufacturer"),
     &core::InventoryItem::manufacturer},
    {QT_TRANSLATE_NOOP("callbox::app::console::InventoryHistoryView", "Model"),
     &core::InventoryItem::model},
    {QT_TRANSLATE_NOOP("callbox::app::console::InventoryHistoryView", "Part number"),
     &core::InventoryItem::partNumber},
    {QT_TRANSLATE_NOOP("callbox::app::console::InventoryHistoryView", "Serial"),
     &core::InventoryItem::serialNumber},
    {QT_TRANSLATE_NOOP("callbox::app::console::InventoryHistoryView", "Location"),
     &core::InventoryItem::locationCode},
    {QT_TRANSLATE_NOOP("callbox::app::console::InventoryHistoryView", "Feature"),
     &core::InventoryItem::featureCode},
    {QT_TRANSLATE_NOOP("callbox::app::console::InventoryHistoryView", "Level"),
     &core::InventoryItem::firmwareLevel},
    {QT_TRANSLATE_NOOP("callbox::app::console::InventoryHistoryView", "Version"),
     &core::InventoryItem::version},
};

/// What an item that came or went was.
QString whole(const core::InventoryItem& item) {
    QStringList parts;
    for (const auto& value :
         {item.partNumber, item.serialNumber, item.locationCode, item.firmwareLevel, item.version})
        if (!value.empty())
            parts += qs(value);
    return parts.join(QStringLiteral(", "));
}

QString change(const QString& name, const std::string& before, const std::string& after) {
    const auto shown = [](const std::string& value) {
        return value.empty() ? QStringLiteral("–") : qs(value);
    };
    return QStringLiteral("%1: %2 → %3").arg(name, shown(before), shown(after));
}

QString differences(const core::InventoryItem& before, const core::InventoryItem& after) {
    QStringList parts;
    for (const Field& field : kFields)
        if (before.*field.value != after.*field.value)
            parts += change(QCoreApplication::translate(
                                "callbox::app::console::InventoryHistoryView", field.name),
                            before.*field.value, after.*field.value);
    auto properties = after.properties;
    properties.insert(before.properties.begin(), before.properties.end());
    for (const auto& [name, value] : properties) {
        const auto was = before.properties.find(name), is = after.properties.find(name);
        const std::string old = was == before.properties.end() ? std::string() : was->second;
        const std::string now = is == after.properties.end() ? std::string() : is->second;
        if (old != now)
            parts += change(qs(name), old, now);
    }
    return parts.join(QStringLiteral("; "));
}

core::TimePoint timeOf(const QComboBox& choice) {
    return core::TimePoint(std::chrono::microseconds(choice.currentData().toLongLong()));
}

}  // namespace

InventoryHistoryView::InventoryHistoryView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      from_(new QComboBox),
      to_(new QComboBox),
      more_(makeLabel({}, "small")),
      rows_({tr("Change"), tr("Kind"), tr("Part"), tr("What")}),
      table_(new DataTable(context.theme)),
      comparisonState_(new StateView(table_)),
      history_(context.client, api::kInventoryHistory, {api::Topic::partition},
               [this] { showHistory(); }),
      comparison_(context.client, api::kInventoryCompare, {}, [this] { showComparison(); }) {
    setRole(table_, "inner");
    table_->setObjectName(QStringLiteral("differences"));
    table_->setAccessibleName(tr("Differences"));
    table_->setModel(&rows_);
    table_->setColumnWidths({92, 140, 220, 0});
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    auto* line = makeLine();
    const auto add = [line](const QString& text, const char* name, QComboBox* choice) {
        auto* label = makeLabel(text, "quiet");
        label->setBuddy(choice);
        choice->setAccessibleName(text);
        choice->setObjectName(QLatin1String(name));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        line->addWidget(label);
        line->addWidget(choice);
    };
    add(tr("From"), "from", from_);
    add(tr("to"), "to", to_);
    line->addWidget(more_);
    line->addStretch();
    column->addLayout(line);
    column->addWidget(comparisonState_, 1);
    state_ = new StateView(body);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(state_);
    history_.setConcern(
        [this](const api::Change& change) { return change.id.empty() || change.id == id_; });
    for (QComboBox* choice : {from_, to_})
        connect(choice, &QComboBox::currentIndexChanged, this, &InventoryHistoryView::compare);
}

void InventoryHistoryView::setPartition(const std::string& id) {
    id_ = id;
    asked_ = false;
    history_.clear();
    comparison_.clear();
    if (isVisible())
        ask();
}

void InventoryHistoryView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!asked_ && !id_.empty())
        ask();
}

void InventoryHistoryView::ask() {
    asked_ = true;
    history_.ask({id_});
}

void InventoryHistoryView::showHistory() {
    if (const auto& error = history_.error())
        return state_->showError(context_.words, *error, [this] { history_.reload(); });
    const auto& history = history_.value();
    if (!history)
        return state_->showLoading();
    if (history->changes.size() < 2)
        return state_->showState(tr("No change so far"),
                                 history->changes.empty()
                                     ? tr("Nothing was collected from this partition yet.")
                                     : tr("Every collection since %1 found the same.")
                                           .arg(shortTime(history->changes.front().at, timeNow())));
    const auto now = timeNow();
    {
        const QSignalBlocker first(from_), second(to_);
        const QVariant from = from_->currentData(), to = to_->currentData();
        from_->clear();
        to_->clear();
        for (const auto& step : history->changes) {
            const QString text = shortTime(step.at, now);
            const auto moment = static_cast<qlonglong>(step.at.time_since_epoch().count());
            from_->addItem(text, moment);
            to_->addItem(text, moment);
            const QString counts = tr("%1 new, %2 changed, %3 gone")
                                       .arg(step.added)
                                       .arg(step.changed)
                                       .arg(step.removed);
            for (QComboBox* choice : {from_, to_})
                choice->setItemData(choice->count() - 1,
                                    toolTipText(exactTime(step.at) + QStringLiteral(": ") + counts),
                                    Qt::ToolTipRole);
        }
        from_->setCurrentIndex(from.isValid() && from_->findData(from) >= 0 ? from_->findData(from)
                                                                            : 1);
        to_->setCurrentIndex(std::max(0, to_->findData(to)));
    }
    state_->showContent();
    compare();
}

void InventoryHistoryView::compare() {
    // Whichever was chosen first: the earlier of the two is the beginning.
    const auto [from, to] = std::minmax({timeOf(*from_), timeOf(*to_)});
    comparison_.ask({id_, from, to});
}

void InventoryHistoryView::showComparison() {
    more_->clear();
    if (const auto& error = comparison_.error())
        return comparisonState_->showError(context_.words, *error,
                                           [this] { comparison_.reload(); });
    const auto& comparison = comparison_.value();
    if (!comparison)
        return comparisonState_->showLoading();
    std::vector<std::vector<Cell>> rows;
    for (const auto& [before, after] : comparison->items) {
        const auto& item = after ? *after : *before;
        const Label kind = !before  ? Label{tr("New"), Tone::good}
                           : !after ? Label{tr("Gone"), Tone::warning}
                                    : Label{tr("Changed"), Tone::information};
        const QString what = before && after ? differences(*before, *after) : whole(item);
        const QString name = qs(item.name.empty() ? item.key : item.name);
        rows.push_back({{kind.text, false, kind.tone, {}},
                        {inventoryKindText(item.kind), false, {}, {}},
                        {name, false, {}, name},
                        {what, true, {}, what}});
    }
    rows_.setRows(std::move(rows));
    if (comparison->total > comparison->items.size())
        more_->setText(tr("The first %1 of %2 differences")
                           .arg(countText(comparison->items.size()), countText(comparison->total)));
    if (comparison->items.empty())
        comparisonState_->showState(tr("No difference"),
                                    tr("Both collections found the same. Choose another moment."));
    else
        comparisonState_->showContent();
}

}  // namespace callbox::app::console

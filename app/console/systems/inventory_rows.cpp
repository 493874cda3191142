// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/systems/inventory_rows.h"

#include <QCollator>
#include <QCoreApplication>
#include <algorithm>

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::Inventory)
};

Cell code(const QString& text) {
    return {text, true, {}, text};
}
Cell plain(const QString& text) {
    return {text, false, {}, text};
}

QString nameOf(const core::InventoryItem& item) {
    return qs(item.name.empty() ? item.key : item.name);
}

}  // namespace

PartPlace placeOf(const std::string& locationCode) {
    const QString text = qs(locationCode);
    const auto hyphen = text.indexOf(QLatin1Char('-'));
    const QString unit = text.left(hyphen);
    if (text.startsWith(QLatin1Char('U')) && unit.contains(QLatin1Char('.')))
        return {unit, hyphen < 0 ? QString() : text.mid(hyphen + 1)};
    return {text.isEmpty() ? QString() : Text::tr("System"), text};
}

FailingParts::FailingParts(const std::vector<core::ServiceableEvent>& events, const Words& words) {
    for (const auto& event : events) {
        const QString why =
            Text::tr("Called out by event %1: %2")
                .arg(QString::number(event.problemNumber), words.text(event.description));
        for (const auto& fru : event.frus) {
            if (fru.kind != core::CalloutKind::fru || fru.replacedAt || fru.repaired)
                continue;
            if (!fru.serialNumber.empty())
                bySerial_.emplace(fru.serialNumber, why);
            else if (!fru.locationCode.empty())
                byLocation_.emplace(fru.locationCode, why);
        }
    }
}

QString FailingParts::reason(const core::InventoryItem& item) const {
    // A part that was exchanged has the place of the failing one, but not its serial number.
    if (const auto found = bySerial_.find(item.serialNumber);
        !item.serialNumber.empty() && found != bySerial_.end())
        return found->second;
    const auto found = byLocation_.find(item.locationCode);
    return item.locationCode.empty() || found == byLocation_.end() ? QString() : found->second;
}

QStringList inventoryTitles() {
    return {Text::tr("Enclosure"),    Text::tr("Slot"),        Text::tr("Name"),
            Text::tr("Manufacturer"), Text::tr("Part number"), Text::tr("Serial"),
            Text::tr("Level"),        Text::tr("State")};
}

std::vector<std::vector<Cell>> inventoryRows(std::vector<const core::InventoryItem*> items,
                                             const FailingParts& failing) {
    // Codes of makers, not words: the same order everywhere.
    QCollator order{QLocale(QLocale::English)};
    order.setNumericMode(true);
    std::ranges::stable_sort(items, [&](const auto* a, const auto* b) {
        const PartPlace left = placeOf(a->locationCode), right = placeOf(b->locationCode);
        if (const int enclosure = order.compare(left.enclosure, right.enclosure); enclosure != 0)
            return enclosure < 0;
        if (const int slot = order.compare(left.slot, right.slot); slot != 0)
            return slot < 0;
        return order.compare(nameOf(*a), nameOf(*b)) < 0;
    });
    std::vector<std::vector<Cell>> rows;
    for (const auto* item : items) {
        const PartPlace place = placeOf(item->locationCode);
        const QString reason = failing.reason(*item);
        Cell state;
        if (!reason.isEmpty())
            state = {Text::tr("Failing"), false, Tone::critical, reason};
        rows.push_back({code(place.enclosure), code(place.slot), plain(nameOf(*item)),
                        plain(qs(item->manufacturer)), code(qs(item->partNumber)),
                        code(qs(item->serialNumber)),
                        code(qs(item->firmwareLevel.empty() ? item->version : item->firmwareLevel)),
                        state});
    }
    return rows;
}

}  // namespace callbox::app::console

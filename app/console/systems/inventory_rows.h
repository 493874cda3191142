// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/console/text/words.h"
#include "app/console/widgets/rows_model.h"
#include "core/model/inventory.h"
#include "core/model/serviceable_event.h"

namespace callbox::app::console {

/// "U78D2.001.WZS0BBB-P1-C17" is slot P1-C17 of enclosure U78D2.001.WZS0BBB; what names no
/// enclosure is a slot of the system itself.
struct PartPlace {
    QString enclosure;
    QString slot;
};
PartPlace placeOf(const std::string& locationCode);

/// The parts that open events call out and nobody replaced yet.
class FailingParts {
public:
    FailingParts() = default;
    FailingParts(const std::vector<core::ServiceableEvent>& events, const Words& words);

    /// Why the item is failing; empty: it is not.
    QString reason(const core::InventoryItem& item) const;

private:
    std::map<std::string, QString> bySerial_;
    std::map<std::string, QString> byLocation_;
};

/// Columns of the inventory's table.
enum InventoryColumn { kEnclosure, kSlot, kPart, kMaker, kNumber, kSerial, kLevel, kState };
QStringList inventoryTitles();

/// By enclosure and slot, then by name.
std::vector<std::vector<Cell>> inventoryRows(std::vector<const core::InventoryItem*> items,
                                             const FailingParts& failing);

}  // namespace callbox::app::console

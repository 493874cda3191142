// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/inventory.h"

namespace callbox::core::inventory {

/// What leads from `before` to `after`: whole items that are new or different, names of those gone.
InventoryDifference compare(const Inventory& before, const Inventory& after);

/// True when a difference cannot say it, because something outside the items changed (system
/// identity, operating system, kernel, host name ...): send the whole inventory.
bool needsFull(const Inventory& before, const Inventory& after);

/// `before` with the difference applied. Errors: conflict when `before` is not what the difference
/// was made from, corrupt when the outcome's digest is not the one it names.
Result<Inventory> apply(const Inventory& before, const InventoryDifference& difference);

}  // namespace callbox::core::inventory

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

#include "app/console/text/words.h"
#include "core/api/operations.h"

namespace callbox::app::console {

/// What the tree of systems shows of a system and of a partition below it.
enum TreeColumn { kTreeName, kTreeChannel, kTreeHost, kTreeOs, kTreeSeen, kTreeOpen, kTreeColumns };
QStringList treeTitles();
int treeAlignment(int column);

QVariant systemTreeCell(const core::api::SystemRow& row, int column, int role);
QVariant partitionTreeCell(const core::api::PartitionRow& row, const Words& words, int column,
                           int role);

}  // namespace callbox::app::console

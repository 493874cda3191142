// SPDX-License-Identifier: GPL-3.0-or-later
// Extended data in the operator's words.
#pragma once

#include "app/console/text/labels.h"
#include "app/console/text/words.h"
#include "app/console/widgets/rows_model.h"

namespace callbox::app::console {

Label label(core::DataFileState state);
/// "Primary data gathered, 14:03".
QString gatheringText(const core::DataGathering& gathering);
/// Why it waits or failed, and what could not be read; empty: nothing to say.
QString unreadText(const core::DataGathering& gathering, const Words& words);
/// File, set, size, state.
std::vector<std::vector<Cell>> dataFileRows(const std::vector<core::DataFile>& files);
QStringList fileNames(const std::vector<core::DataFile>& files);

}  // namespace callbox::app::console

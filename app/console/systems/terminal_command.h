// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/model/partition.h"

namespace callbox::app::console {

/// The ssh command that leads to the partition as Callbox goes there, for a POSIX shell. Empty:
/// there is none (the console's own machine), or a name holds what no host or user has and a shell
/// or ssh might take for something else.
QString terminalCommand(const core::Partition& partition);

}  // namespace callbox::app::console

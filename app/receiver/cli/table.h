// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace callbox::app::receiver {

/// Columns padded to their widest cell; cells are made fit to show.
void printTable(std::ostream& out, const std::vector<std::string>& head,
                const std::vector<std::vector<std::string>>& rows);

}  // namespace callbox::app::receiver

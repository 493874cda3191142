// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "core/api/operations.h"

namespace callbox::core::api {

using Render = std::function<std::string(const Message&)>;

/// The request to a network team as plain text; `host` is the console that opens the connections.
std::string sheetText(const ConnectionSheet& sheet, const std::string& host, const Render& render);

/// The same as comma-separated values (RFC 4180), a heading and one line a rule. What a spreadsheet
/// would take for a formula is marked as text.
std::string sheetCsv(const ConnectionSheet& sheet, const std::string& host, const Render& render);

}  // namespace callbox::core::api

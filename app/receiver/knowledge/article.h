// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/words/result.h"

namespace callbox::app::receiver {

/// A knowledge article: Markdown behind front matter between two lines "---". The list fields hold
/// patterns, separated by commas in the file, in which '*' stands for any characters.
struct Article {
    std::string id;  ///< "KA-0001"
    std::string title;
    std::vector<std::string> referenceCodes;
    std::vector<std::string> parts;
    std::vector<std::string> machineTypes;
    std::string symptoms;
    bool partsNeeded = false;
    std::string body;
};

/// Reads one article of at most 256 KiB. Unknown front matter is passed over. Errors: protocol (no
/// front matter, no id or title, a malformed line), limitExceeded. `name` is for the error.
core::Result<Article> articleFromText(std::string_view text, std::string_view name);

}  // namespace callbox::app::receiver

// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that virsh prints. Heavy (pugixml): only for the .cpp files of parsers.
#pragma once

#include <string_view>

#include <pugixml.hpp>

#include "core/words/result.h"

namespace callbox::rmc::collect {

/// Reads `text` into `document`: elements, attributes and text alone; no document type, no
/// processing instructions, no entities but the five of XML. Errors: limitExceeded beyond 4 MiB or
/// 64 levels, protocol when it is not XML with this root.
core::Result<void> readXml(std::string_view text, const char* root, std::string_view source,
                           pugi::xml_document& document);

}  // namespace callbox::rmc::collect

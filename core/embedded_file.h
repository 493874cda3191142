// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace callbox::core {

/// A file linked into the program by callbox_embed(): its path below resources/ and its bytes.
struct EmbeddedFile {
    std::string_view name;
    std::string_view bytes;
};

}  // namespace callbox::core

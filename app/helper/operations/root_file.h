// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "core/words/result.h"

namespace callbox::helper {

/// A new file that only root reads. Errors: storage.
core::Result<void> writeRootFile(const std::filesystem::path& file, std::string_view text);

}  // namespace callbox::helper

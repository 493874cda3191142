// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callbox::app::receiver {

inline constexpr const char* kVersion = CALLBOX_VERSION;

}  // namespace callbox::app::receiver

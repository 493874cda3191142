// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "gui_test.h"

namespace callbox::tests {

using Shoot = std::function<void(QWidget& window, const char* name)>;

/// Pictures of managing serviceable events.
void shootEvents(Bench& bench, const Shoot& shoot);

}  // namespace callbox::tests

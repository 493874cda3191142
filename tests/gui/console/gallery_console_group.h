// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "gui_test.h"

namespace callbox::tests {

/// Pictures of the notification pages and of the group "Console". `shoot` writes one.
void shootConsoleGroup(app::console::Scheme scheme, bool stretched,
                       const std::function<void(QWidget& window, const QString& name)>& shoot);

}  // namespace callbox::tests

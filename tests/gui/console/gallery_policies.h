// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "gui_test.h"

namespace callbox::tests {

/// What the gallery lends to the pictures of one subject.
struct Studio {
    app::console::Scheme scheme;
    bool stretched = false;
    std::function<void(QWidget& window, const QString& name)> shoot;
};

/// Windows, rules and storms; conditions and responses.
void shootPolicies(const Studio& studio);

}  // namespace callbox::tests

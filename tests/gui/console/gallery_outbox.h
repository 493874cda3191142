// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery_policies.h"

namespace callbox::tests {

/// Pictures of the outbox.
void shootOutbox(const Studio& studio);

}  // namespace callbox::tests

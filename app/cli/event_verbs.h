// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace callbox::cli {

void addEventListVerb(Verbs& verbs);
void addEventCreateVerb(Verbs& verbs);
void addEventChangeVerb(Verbs& verbs);
void addEventDataVerb(Verbs& verbs);
void addReferenceCodeVerb(Verbs& verbs);

}  // namespace callbox::cli

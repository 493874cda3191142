// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/event_verbs.h"

namespace callbox::cli {

void addEventVerbs(Verbs& verbs) {
    addEventListVerb(verbs);
    addEventCreateVerb(verbs);
    addEventChangeVerb(verbs);
    addReferenceCodeVerb(verbs);
    addEventDataVerb(verbs);
    verbs.push_back({"event",
                     "NUM",
                     "Show one serviceable event with its parts, comments and history",
                     1,
                     1,
                     {},
                     "",
                     showEvent});
}

}  // namespace callbox::cli

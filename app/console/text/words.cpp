// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/text/words.h"

namespace callbox::app::console {

QString Words::full(const core::Message& message) const {
    const QString cause = text(message);
    const QString cure = remedy(message);
    return cure.isEmpty() ? cause : cause + QLatin1Char(' ') + cure;
}

}  // namespace callbox::app::console

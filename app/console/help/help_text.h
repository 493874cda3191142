// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callbox::app::console {

/// The help on a place of the console, Markdown: resources/help/<language>/<place>.md, in English
/// where the language has none. Links name places. Empty: there is no such place.
QString helpText(const QString& place, const QString& language);

/// The folder of the language that the console speaks.
QString helpLanguage();

}  // namespace callbox::app::console

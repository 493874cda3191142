// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace callbox::app::console {

/// The texts of the console and of Qt's own dialogs in the operator's language, as long as it
/// lives; English where there is no file for that language.
class Translation {
public:
    explicit Translation(const QLocale& locale);
    /// Whether the console's own texts are there in that language.
    bool loaded() const { return !console_.isEmpty(); }

private:
    QTranslator qt_;
    QTranslator console_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

#include "app/console/look/theme.h"

namespace callbox::app::console {

enum class LookChoice { desktop, light, dark, highContrast };

/// Nothing: as the desktop is.
std::optional<Scheme> schemeOf(LookChoice choice);
/// As --theme takes it: "desktop", "light", "dark", "high-contrast". Nothing: none of these.
std::optional<LookChoice> lookNamed(const QString& name);
/// What was chosen last.
LookChoice rememberedLook(const QSettings& memory);

/// The look of the whole application, which the user may change while it runs.
class Look : public QObject {
    Q_OBJECT

public:
    /// `theme` shows `choice` already; all outlive this.
    Look(QApplication& application, Theme& theme, QSettings& memory, LookChoice choice);

    LookChoice choice() const { return choice_; }
    /// Shows it at once and remembers it.
    void choose(LookChoice choice);

signals:
    void changed();

private:
    QApplication& application_;
    Theme& theme_;
    QSettings& memory_;
    LookChoice choice_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QIcon>
#include <QPixmap>
#include <optional>

#include "app/console/look/tokens.h"

class QApplication;

namespace callbox::app::console {

/// Tokens made into palette, fonts, style sheet and icons; what custom painting asks.
class Theme {
public:
    /// Sets the whole application's look. `scheme` absent: light or dark as the desktop is.
    Theme(QApplication& application, std::optional<Scheme> scheme);

    /// Changes the look of what is shown already, too.
    void use(QApplication& application, std::optional<Scheme> scheme);

    const Tokens& tokens() const { return tokens_; }
    QFont text() const { return text_; }
    QFont mono() const { return mono_; }
    QFont strong() const;
    /// A line icon of resources/icons in the ink given.
    QIcon icon(const QString& name, QColor ink = {}) const;
    QPixmap pixmap(const QString& name, int size, QColor ink, qreal ratio = 1) const;

private:
    QPalette palette() const;

    Scheme desktop_;  ///< as the desktop was when the application began
    Tokens tokens_;
    QFont text_;
    QFont mono_;
};

/// The style sheet made of the tokens.
QString styleSheet(const Tokens& tokens, const QFont& mono);

/// Marks a widget for the style sheet and makes it take effect: role "card", "title", "quiet" ...
void setRole(QWidget* widget, const char* role);
void setTone(QWidget* widget, Tone tone);

}  // namespace callbox::app::console

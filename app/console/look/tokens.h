// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace callbox::app::console {

enum class Scheme { light, dark, highContrast };

/// What a colour says. Only states are coloured; a tone always comes with its word.
enum class Tone { plain, quiet, good, information, warning, critical };

/// Ink and the ground it stands on.
struct TonePair {
    QColor ink;
    QColor ground;
};

/// The only place that names colours and sizes. Sizes are in device-independent pixels for a text
/// of 13 and grow with the user's font.
struct Tokens {
    Scheme scheme = Scheme::light;
    QColor background, panel, line, strongLine;
    QColor text, quiet;
    QColor accent, onAccent, accentHover, selected, hover;
    TonePair good, information, warning, critical;
    QColor mark;
    int textSize = 13;

    static constexpr int kUnit = 4;
    static constexpr int kCorner = 5;
    static constexpr int kEdge = 16;
    int scaled(int size) const { return (size * textSize + 6) / 13; }
    int control() const { return scaled(28); }
    int row() const { return scaled(32); }
    int titleSize() const { return scaled(18); }
    int figureSize() const { return scaled(26); }
    int smallSize() const { return scaled(12); }
    TonePair tone(Tone tone) const;
    /// Of areas that are large and hold no text: bars of charts.
    QColor solid(Tone tone) const;
};

/// `textSize` is the user's text size in device-independent pixels.
Tokens tokensFor(Scheme scheme, int textSize);

/// The name of a tone in style sheet selectors: `[tone="warning"]`.
QString toneName(Tone tone);

}  // namespace callbox::app::console

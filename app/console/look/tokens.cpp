// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/look/tokens.h"

#include <QString>

namespace callbox::app::console {

TonePair Tokens::tone(Tone tone) const {
    switch (tone) {
        case Tone::plain:
            return {quiet, background};
        case Tone::quiet:
            return {quiet, background};
        case Tone::good:
            return good;
        case Tone::information:
            return information;
        case Tone::warning:
            return warning;
        case Tone::critical:
            return critical;
    }
    return {text, panel};
}

QColor Tokens::solid(Tone tone) const {
    if (scheme != Scheme::light)
        return this->tone(tone).ink;
    switch (tone) {
        case Tone::critical:
            return QColor::fromRgb(0xbd4540);
        case Tone::warning:
            return QColor::fromRgb(0xdfa93c);
        case Tone::information:
            return QColor::fromRgb(0x3f77b5);
        case Tone::good:
            return QColor::fromRgb(0x4b9159);
        case Tone::plain:
        case Tone::quiet:
            break;
    }
    return strongLine;
}

Tokens tokensFor(Scheme scheme, int textSize) {
    const auto rgb = [](QRgb value) { return QColor::fromRgb(value); };
    Tokens tokens;
    tokens.scheme = scheme;
    tokens.textSize = textSize;
    if (scheme == Scheme::light) {
        tokens.background = rgb(0xf5f6f7);
        tokens.panel = rgb(0xffffff);
        tokens.line = rgb(0xdcdfe3);
        tokens.strongLine = rgb(0x8b949d);
        tokens.text = rgb(0x1d2329);
        tokens.quiet = rgb(0x5b6670);
        tokens.accent = rgb(0x0b6e75);
        tokens.onAccent = rgb(0xffffff);
        tokens.accentHover = rgb(0x095a60);
        tokens.selected = rgb(0xd7ecee);
        tokens.hover = rgb(0xeef1f3);
        tokens.critical = {rgb(0xb3261e), rgb(0xfbe9e7)};
        tokens.warning = {rgb(0x8a5a00), rgb(0xfff3d6)};
        tokens.information = {rgb(0x1f5fa8), rgb(0xe6effa)};
        tokens.good = {rgb(0x2a6f37), rgb(0xe5f3e7)};
        tokens.mark = rgb(0xe86a17);
    } else if (scheme == Scheme::dark) {
        tokens.background = rgb(0x16191c);
        tokens.panel = rgb(0x1e2327);
        tokens.line = rgb(0x343b42);
        tokens.strongLine = rgb(0x6d7882);
        tokens.text = rgb(0xe6e9ec);
        tokens.quiet = rgb(0x9aa5af);
        tokens.accent = rgb(0x4cc3cc);
        tokens.onAccent = rgb(0x0e2224);
        tokens.accentHover = rgb(0x74d3da);
        tokens.selected = rgb(0x1c4145);
        tokens.hover = rgb(0x282e33);
        tokens.critical = {rgb(0xff8a80), rgb(0x3f1d1b)};
        tokens.warning = {rgb(0xffcc66), rgb(0x3a2e12)};
        tokens.information = {rgb(0x8ab8f0), rgb(0x1a2c42)};
        tokens.good = {rgb(0x86d193), rgb(0x173120)};
        tokens.mark = rgb(0xff8b3d);
    } else {
        // Every text at least 7:1 on its ground, every border as strong as text.
        tokens.background = rgb(0x000000);
        tokens.panel = rgb(0x000000);
        tokens.line = rgb(0xc8c8c8);
        tokens.strongLine = rgb(0xffffff);
        tokens.text = rgb(0xffffff);
        tokens.quiet = rgb(0xe0e0e0);
        tokens.accent = rgb(0xffe14d);
        tokens.onAccent = rgb(0x000000);
        tokens.accentHover = rgb(0xfff0a6);
        tokens.selected = rgb(0x0a3a66);
        tokens.hover = rgb(0x262626);
        tokens.critical = {rgb(0xffb8b2), rgb(0x4a0f0b)};
        tokens.warning = {rgb(0xffe08a), rgb(0x3d2b00)};
        tokens.information = {rgb(0xb5d8ff), rgb(0x0a2c55)};
        tokens.good = {rgb(0x9cf2aa), rgb(0x06380f)};
        tokens.mark = rgb(0xff8b3d);
    }
    return tokens;
}

QString toneName(Tone tone) {
    switch (tone) {
        case Tone::plain:
            return QStringLiteral("plain");
        case Tone::quiet:
            return QStringLiteral("quiet");
        case Tone::good:
            return QStringLiteral("good");
        case Tone::information:
            return QStringLiteral("information");
        case Tone::warning:
            return QStringLiteral("warning");
        case Tone::critical:
            return QStringLiteral("critical");
    }
    return {};
}

}  // namespace callbox::app::console

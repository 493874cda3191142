// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/look/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>
#include <QWidget>
#include <algorithm>

/// Resources of a static library are only linked in when asked for, outside any namespace.
static void linkResources() {
    Q_INIT_RESOURCE(icons);
}

namespace callbox::app::console {

namespace {

/// The desktop's font. A session without a desktop names none and would get fontconfig's last
/// resort, so there Inter is taken where it is installed.
QFont systemText() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") &&
        QFontDatabase::families().contains(QStringLiteral("Inter")))
        font.setFamilies({QStringLiteral("Inter"), font.family()});
    font.setPixelSize(std::max(13, QFontInfo(font).pixelSize()));
    return font;
}

QFont systemMono(int size) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") &&
        QFontDatabase::families().contains(QStringLiteral("DejaVu Sans Mono")))
        font.setFamilies({QStringLiteral("DejaVu Sans Mono"), font.family()});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(size);
    return font;
}

}  // namespace

Theme::Theme(QApplication& application, std::optional<Scheme> scheme)
    : desktop_(application.palette().color(QPalette::Window).lightness() < 128 ? Scheme::dark
                                                                               : Scheme::light) {
    linkResources();
    text_ = systemText();
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(text_);
    use(application, scheme);
}

void Theme::use(QApplication& application, std::optional<Scheme> scheme) {
    tokens_ = tokensFor(scheme.value_or(desktop_), text_.pixelSize());
    mono_ = systemMono(tokens_.smallSize());
    application.setPalette(palette());
    application.setStyleSheet(styleSheet(tokens_, mono_));
}

QFont Theme::strong() const {
    QFont font = text_;
    font.setWeight(QFont::DemiBold);
    return font;
}

QPalette Theme::palette() const {
    QPalette palette;
    palette.setColor(QPalette::Window, tokens_.background);
    palette.setColor(QPalette::WindowText, tokens_.text);
    palette.setColor(QPalette::Base, tokens_.panel);
    palette.setColor(QPalette::AlternateBase, tokens_.background);
    palette.setColor(QPalette::Text, tokens_.text);
    palette.setColor(QPalette::Button, tokens_.panel);
    palette.setColor(QPalette::ButtonText, tokens_.text);
    palette.setColor(QPalette::Highlight, tokens_.selected);
    palette.setColor(QPalette::HighlightedText, tokens_.text);
    palette.setColor(QPalette::PlaceholderText, tokens_.quiet);
    palette.setColor(QPalette::ToolTipBase, tokens_.panel);
    palette.setColor(QPalette::ToolTipText, tokens_.text);
    palette.setColor(QPalette::Link, tokens_.accent);
    palette.setColor(QPalette::LinkVisited, tokens_.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens_.quiet);
    return palette;
}

QPixmap Theme::pixmap(const QString& name, int size, QColor ink, qreal ratio) const {
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", ink.name().toLatin1());
    svg.replace("markColor", tokens_.mark.name().toLatin1());
    QSvgRenderer renderer(svg);
    const int pixels = qRound(size * ratio);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon Theme::icon(const QString& name, QColor ink) const {
    if (!ink.isValid())
        ink = tokens_.text;
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(pixmap(name, 16, ink, ratio), QIcon::Normal);
        icon.addPixmap(pixmap(name, 16, tokens_.quiet, ratio), QIcon::Disabled);
    }
    return icon;
}

namespace {

void mark(QWidget* widget, const char* property, const QString& value) {
    if (widget->property(property).toString() == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

}  // namespace

void setRole(QWidget* widget, const char* role) {
    mark(widget, "role", QLatin1String(role));
}

void setTone(QWidget* widget, Tone tone) {
    mark(widget, "tone", toneName(tone));
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFont>
#include <QString>
#include <utility>

#include "app/console/look/theme.h"

namespace callbox::app::console {

namespace {

constexpr const char* kSheet = R"(
QWidget { color: @text; font-size: @textSize; }
QMainWindow, QWidget[role="page"] { background: @background; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget { background: transparent; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }

QWidget[role="bar"] { background: @panel; border: none; border-bottom: 1px solid @line; }
QWidget[role="strip"] { background: @panel; border: none; border-top: 1px solid @line; }
QWidget[role="strip"] QLabel { color: @quiet; font-size: @smallSize; }
QWidget[role="strip"] QLabel[tone="critical"] { color: @criticalInk; }
QFrame[role="card"] { background: @panel; border: 1px solid @line; border-radius: 5px; }
QFrame[role="linkCard"] { background: @panel; border: 1px solid @line; border-radius: 5px; }
QFrame[role="linkCard"]:hover { border-color: @accent; }
QFrame[role="card"] QFrame[role="card"] { border: none; background: transparent; }
QFrame[role="palette"] { background: @panel; border: 1px solid @strongLine; border-radius: 5px; }
QListView[role="palette"] { background: @panel; border: none; outline: none; }
QFrame[role="rule"] { background: @line; border: none; }

QLabel[role="title"] { font-size: @titleSize; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="name"] { font-size: @nameSize; font-weight: 600; }
QLabel[role="quiet"] { color: @quiet; }
QLabel[role="small"] { color: @quiet; font-size: @smallSize; }
QLabel[role="figure"] { font-size: @figureSize; font-weight: 600; }
QLabel[role="figure"][tone="critical"] { color: @criticalInk; }
QLabel[role="figure"][tone="warning"] { color: @warningInk; }
QLabel[role="code"], QPlainTextEdit[role="code"] {
    font-family: @mono; font-size: @smallSize; }
QLabel[role="time"] { color: @quiet; font-family: @mono; font-size: @smallSize; padding-top: 1px; }
QLabel[role="fault"] { color: @criticalInk; font-size: @smallSize; }
QLabel[role="hint"] { color: @quiet; font-size: @smallSize; }

QLabel[role="pill"] { border-radius: 4px; padding: 2px 7px; font-size: @smallSize;
    font-weight: 600; }
QLabel[role="pill"][tone="plain"], QLabel[role="pill"][tone="quiet"] {
    color: @quiet; background: @background; }
QLabel[role="pill"][tone="good"] { color: @goodInk; background: @goodGround; }
QLabel[role="pill"][tone="information"] {
    color: @informationInk; background: @informationGround; }
QLabel[role="pill"][tone="warning"] { color: @warningInk; background: @warningGround; }
QLabel[role="pill"][tone="critical"] { color: @criticalInk; background: @criticalGround; }

QLabel[role="dot"] { border-radius: 4px; background: @quiet; }
QLabel[role="dot"][tone="good"] { background: @goodInk; }
QLabel[role="dot"][tone="warning"] { background: @warningInk; }
QLabel[role="dot"][tone="critical"] { background: @criticalInk; }

QFrame[role="notice"] { border: none; border-radius: 4px; background: @informationGround; }
QFrame[role="notice"] QLabel { color: @informationInk; }
QFrame[role="notice"][tone="good"] { background: @goodGround; }
QFrame[role="notice"] QLabel[tone="good"] { color: @goodInk; }
QFrame[role="notice"][tone="warning"] { background: @warningGround; }
QFrame[role="notice"] QLabel[tone="warning"] { color: @warningInk; }
QFrame[role="notice"][tone="critical"] { background: @criticalGround; }
QFrame[role="notice"] QLabel[tone="critical"] { color: @criticalInk; }

QPushButton { background: @panel; border: 1px solid @line; border-radius: 5px;
    padding: 0 12px; min-height: @controlInner; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selected; }
QPushButton:focus { border: 1px solid @accent; outline: none; }
QPushButton:checked { background: @selected; border-color: @accent; }
QPushButton:disabled { color: @quiet; background: @background; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent;
    font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid @text; padding: 0 11px;
    min-height: @controlFocus; }
QPushButton[role="primary"]:disabled { background: @line; border-color: @line; color: @quiet; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[role="search"] { background: @background; color: @quiet; text-align: left; }
QPushButton[role="search"]:hover { background: @hover; }
QPushButton[role="figure"], QPushButton[role="figureWords"] { background: transparent;
    border: 1px solid transparent; text-align: left; padding: 0; min-height: @control;
    font-size: @figureSize; font-weight: 600; }
QPushButton[role="figureWords"] { font-size: @titleSize; }
QPushButton[role="figure"]:focus, QPushButton[role="figureWords"]:focus {
    border: 1px solid @accent; }
QPushButton[role="figure"][tone="critical"] { color: @criticalInk; }
QPushButton[role="figure"][tone="warning"], QPushButton[role="figureWords"][tone="warning"] {
    color: @warningInk; }
QPushButton[role="figureWords"][tone="critical"] { color: @criticalInk; }
QPushButton[role="smallLink"] { background: transparent; border: 1px solid transparent;
    color: @quiet; padding: 0; min-height: 0; font-size: @smallSize; text-align: left; }
QPushButton[role="smallLink"]:hover { color: @accent; }
QPushButton[role="smallLink"]:focus { border: 1px solid @accent; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent;
    color: @accent; padding: 0 4px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid @accent; }

QLineEdit, QComboBox, QSpinBox, QDateTimeEdit { background: @panel; border: 1px solid @line;
    border-radius: 5px; padding: 0 8px; min-height: @controlInner;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateTimeEdit:focus, QPlainTextEdit:focus {
    border: 1px solid @accent; }
QLineEdit[tone="critical"], QPlainTextEdit[tone="critical"], QSpinBox[tone="critical"],
QDateTimeEdit[tone="critical"] { border: 1px solid @criticalInk; }
QLineEdit:disabled, QComboBox:disabled, QDateTimeEdit:disabled, QSpinBox:disabled { color: @quiet;
    background: @background; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/chevron-@scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @line; outline: none;
    selection-background-color: @selected; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: @control; padding: 0 8px; }
QDateTimeEdit::up-button, QDateTimeEdit::down-button, QSpinBox::up-button, QSpinBox::down-button {
    width: 0; border: none; }
QPlainTextEdit { background: @panel; border: 1px solid @line; border-radius: 5px; padding: 4px;
    selection-background-color: @accent; selection-color: @onAccent; }
QCheckBox { spacing: 8px; min-height: @control; background: transparent; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @strongLine;
    border-radius: 3px; background: @panel; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/icons/tick-@scheme.svg); }
QCheckBox:focus { color: @accent; }
QCheckBox::indicator:focus { border: 2px solid @accent; }

QListWidget#navigation { background: @panel; border: none; border-right: 1px solid @line;
    outline: none; padding: 8px; }
QListWidget#steps { background: transparent; border: none; outline: none; }

QTableView { background: @panel; border: 1px solid @line; border-radius: 5px; outline: none;
    gridline-color: transparent; selection-background-color: @selected; selection-color: @text; }
QTableView:focus { border: 1px solid @accent; }
QTreeView { background: @panel; border: 1px solid @line; border-radius: 5px; outline: none; }
QTreeView:focus { border: 1px solid @accent; }
QTreeView { show-decoration-selected: 0; }
QTreeView::item, QTreeView::item:hover { border: none; background: transparent; }
QTreeView::item:selected { border: none; background: @selected; }
QTreeView::branch { background: transparent; }
QTreeView::branch:selected { background: @selected; }
QTreeView::branch:closed:has-children { image: url(:/icons/chevron-right-@scheme.svg); }
QTreeView::branch:open:has-children { image: url(:/icons/chevron-@scheme.svg); }
QCalendarWidget QTableView { border: 1px solid transparent; }
QTableView[role="inner"] { border: none; border-radius: 0; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @quiet; border: none;
    border-bottom: 1px solid @line; padding: 0 10px; font-size: @smallSize; font-weight: 600;
    min-height: @control; }
QHeaderView::up-arrow { image: url(:/icons/chevron-@scheme.svg); width: 10px; height: 10px; }
QHeaderView::down-arrow { image: url(:/icons/chevron-up-@scheme.svg); width: 10px; height: 10px; }
QTableView QTableCornerButton::section { background: transparent; border: none; }

QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: @quiet; border: none;
    border-bottom: 2px solid transparent; padding: 4px 0 6px 0; margin-right: 18px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; font-weight: 600; }
QTabBar::tab:focus { color: @accent; }

QProgressBar { background: @line; border: none; border-radius: 2px; max-height: 4px;
    min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }

QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @strongLine; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

QString px(int size) {
    return QString::number(size) + QStringLiteral("px");
}

}  // namespace

QString styleSheet(const Tokens& tokens, const QFont& mono) {
    const std::pair<const char*, QString> values[] = {
        {"@background", tokens.background.name()},
        {"@panel", tokens.panel.name()},
        {"@line", tokens.line.name()},
        {"@strongLine", tokens.strongLine.name()},
        {"@textSize", px(tokens.textSize)},
        {"@text", tokens.text.name()},
        {"@quiet", tokens.quiet.name()},
        {"@accentHover", tokens.accentHover.name()},
        {"@accent", tokens.accent.name()},
        {"@onAccent", tokens.onAccent.name()},
        {"@selected", tokens.selected.name()},
        {"@hover", tokens.hover.name()},
        {"@criticalInk", tokens.critical.ink.name()},
        {"@criticalGround", tokens.critical.ground.name()},
        {"@warningInk", tokens.warning.ink.name()},
        {"@warningGround", tokens.warning.ground.name()},
        {"@informationInk", tokens.information.ink.name()},
        {"@informationGround", tokens.information.ground.name()},
        {"@goodInk", tokens.good.ink.name()},
        {"@goodGround", tokens.good.ground.name()},
        {"@titleSize", px(tokens.titleSize())},
        {"@nameSize", px(tokens.scaled(15))},
        {"@figureSize", px(tokens.figureSize())},
        {"@smallSize", px(tokens.smallSize())},
        {"@controlInner", px(tokens.control() - 2)},
        {"@controlFocus", px(tokens.control() - 4)},
        {"@control", px(tokens.control())},
        {"@mono", QStringLiteral("\"%1\"").arg(mono.families().value(0, mono.family()))},
        {"@scheme",
         tokens.scheme == Scheme::light ? QStringLiteral("light") : QStringLiteral("dark")},
    };
    QString sheet = QLatin1String(kSheet);
    // Longer names stand before the names they begin with.
    for (const auto& [name, value] : values)
        sheet.replace(QLatin1String(name), value);
    return sheet;
}

}  // namespace callbox::app::console

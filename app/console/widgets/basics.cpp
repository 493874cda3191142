// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/basics.h"

#include <QVariant>

namespace callbox::app::console {

QLabel* makeLabel(const QString& text, const char* role) {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (role)
        setRole(label, role);
    return label;
}

QLabel* makeParagraph(const QString& text, const char* role) {
    auto* label = makeLabel(text, role);
    label->setWordWrap(true);
    label->setMinimumWidth(80);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

QLabel* makeCode(const QString& text) {
    auto* label = makeLabel(text, "code");
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* makePill() {
    auto* pill = makeLabel({}, "pill");
    pill->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    pill->hide();
    return pill;
}

void setPill(QLabel* pill, const Label& label) {
    pill->setText(label.text);
    setTone(pill, label.tone);
    pill->setVisible(!label.text.isEmpty());
}

QPushButton* makeButton(const QString& text, const char* role) {
    auto* button = new QPushButton(text);
    button->setAutoDefault(true);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (role)
        setRole(button, role);
    return button;
}

Card makeCard(const QString& heading) {
    Card card;
    card.frame = new QFrame;
    setRole(card.frame, "card");
    card.layout = new QVBoxLayout(card.frame);
    card.layout->setContentsMargins(14, 12, 14, 14);
    card.layout->setSpacing(2 * Tokens::kUnit);
    if (!heading.isEmpty())
        card.layout->addWidget(makeLabel(heading, "heading"));
    return card;
}

QFrame* makeRule(Qt::Orientation orientation) {
    auto* rule = new QFrame;
    setRole(rule, "rule");
    if (orientation == Qt::Horizontal)
        rule->setFixedHeight(1);
    else
        rule->setFixedWidth(1);
    return rule;
}

QVBoxLayout* makeColumn(int spacing) {
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QHBoxLayout* makeLine(int spacing) {
    auto* layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

Facts::Facts(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(4 * Tokens::kUnit);
    grid_->setVerticalSpacing(2 * Tokens::kUnit);
    grid_->setColumnMinimumWidth(0, 124);
    grid_->setColumnStretch(1, 1);
}

QLabel* Facts::add(const QString& name, const char* role) {
    auto* value = makeParagraph({}, role);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWidget(name, value);
    return value;
}

void Facts::addWidget(const QString& name, QWidget* value) {
    auto* label = makeLabel(name, "quiet");
    const int row = grid_->rowCount();
    grid_->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    grid_->addWidget(value, row, 1);
    value->setProperty("nameLabel", QVariant::fromValue<QObject*>(label));
}

void Facts::set(QLabel* value, const QString& text) {
    value->setText(text);
    value->setVisible(!text.isEmpty());
    if (auto* label = qobject_cast<QWidget*>(value->property("nameLabel").value<QObject*>()))
        label->setVisible(!text.isEmpty());
}

void clearLayout(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QLayout* inner = item->layout())
            clearLayout(inner);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/setup/step_delegate.h"

#include <QPainter>

namespace callbox::app::console {

QSize StepDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics metrics(theme_.strong());
    return {metrics.horizontalAdvance(index.data().toString()) + 54, theme_.tokens().scaled(34)};
}

void StepDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Tokens& tokens = theme_.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool complete = index.data(kStepCompleteRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(focused ? QPen(tokens.accent) : QPen(Qt::NoPen));
    painter->setBrush(selected  ? QBrush(tokens.selected)
                      : hovered ? QBrush(tokens.hover)
                                : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(area, Tokens::kCorner, Tokens::kCorner);

    const QRectF circle(area.left() + 10, area.center().y() - 9, 18, 18);
    const bool current = selected && !complete;
    painter->setPen(complete || current ? QPen(Qt::NoPen) : QPen(tokens.line, 1));
    painter->setBrush(complete ? tokens.good.ground : current ? tokens.accent : tokens.panel);
    painter->drawEllipse(circle);
    if (complete) {
        painter->drawPixmap(circle.adjusted(3, 3, -3, -3).toRect(),
                            theme_.pixmap(QStringLiteral("tick"), 16, tokens.good.ink, 2));
    } else {
        QFont font = current ? theme_.strong() : theme_.text();
        font.setPixelSize(tokens.scaled(11));
        painter->setFont(font);
        painter->setPen(current ? tokens.onAccent : tokens.quiet);
        painter->drawText(circle, Qt::AlignCenter, QString::number(index.row() + 1));
    }
    painter->setFont(selected ? theme_.strong() : theme_.text());
    painter->setPen(tokens.text);
    const QRectF text = area.adjusted(38, 0, -8, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                        static_cast<int>(text.width())));
    painter->restore();
}

}  // namespace callbox::app::console

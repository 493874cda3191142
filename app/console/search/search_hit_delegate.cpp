// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/search/search_hit_delegate.h"

#include <QPainter>

#include "app/console/search/search_hits_model.h"
#include "app/console/widgets/paged_model.h"

namespace callbox::app::console {

SearchHitDelegate::SearchHitDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme) {}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {100, theme_.tokens().row()};
}

void SearchHitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Tokens& tokens = theme_.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.selected : tokens.hover);
        painter->drawRoundedRect(option.rect, Tokens::kCorner, Tokens::kCorner);
    }
    const QRect area = option.rect.adjusted(8, 0, -8, 0);
    const int icon = tokens.scaled(16);
    painter->drawPixmap(area.left(), area.center().y() - icon / 2,
                        theme_.pixmap(index.data(SearchHitsModel::kIconRole).toString(), icon,
                                      selected ? tokens.accent : tokens.quiet,
                                      painter->device()->devicePixelRatioF()));
    int right = area.right();
    const QString about = index.data(SearchHitsModel::kAboutRole).toString();
    if (!about.isEmpty()) {
        QFont small = theme_.text();
        small.setPixelSize(tokens.smallSize());
        painter->setFont(small);
        painter->setPen(tokens.quiet);
        const QString shown =
            painter->fontMetrics().elidedText(about, Qt::ElideRight, area.width() / 2);
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, shown);
        right -= painter->fontMetrics().horizontalAdvance(shown) + 12;
    }
    painter->setFont(index.data(kCodeRole).toBool() ? theme_.mono() : theme_.text());
    painter->setPen(tokens.text);
    const QRect text(area.left() + icon + 10, area.top(), right - area.left() - icon - 10,
                     area.height());
    painter->drawText(
        text, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

}  // namespace callbox::app::console

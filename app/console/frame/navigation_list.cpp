// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/frame/navigation_list.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

enum ItemRole { kNameRole = Qt::UserRole + 1, kIconRole, kCountRole, kCountToneRole };

class PlaceDelegate : public QStyledItemDelegate {
public:
    PlaceDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), theme_(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const QFontMetrics metrics(theme_.strong());
        return {metrics.horizontalAdvance(index.data().toString()) + 60, theme_.tokens().row() + 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& tokens = theme_.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect area = option.rect.adjusted(0, 1, 0, -1);
        if (index.data(kNameRole).toString().isEmpty()) {
            QFont font = theme_.text();
            font.setPixelSize(tokens.scaled(11));
            font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
            painter->setFont(font);
            painter->setPen(tokens.quiet);
            painter->drawText(area.adjusted(10, 0, -4, -2), Qt::AlignLeft | Qt::AlignBottom,
                              index.data().toString().toUpper());
            painter->restore();
            return;
        }
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->setPen(focused ? QPen(tokens.accent) : QPen(Qt::NoPen));
        painter->setBrush(selected ? tokens.selected : hovered ? tokens.hover : QColor());
        if (!selected && !hovered)
            painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::kCorner,
                                 Tokens::kCorner);
        const QColor ink = selected ? tokens.accent : tokens.quiet;
        painter->drawPixmap(area.left() + 10, area.center().y() - 7,
                            theme_.pixmap(index.data(kIconRole).toString(), 16, ink,
                                          painter->device()->devicePixelRatioF()));
        int right = area.right() - 10;
        if (const auto count = index.data(kCountRole).toULongLong(); count > 0)
            right = paintCount(*painter, area, count,
                               static_cast<Tone>(index.data(kCountToneRole).toInt()));
        painter->setFont(selected ? theme_.strong() : theme_.text());
        painter->setPen(tokens.text);
        const QRect textArea(area.left() + 34, area.top(), right - area.left() - 34, area.height());
        painter->drawText(textArea, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            textArea.width()));
        painter->restore();
    }

private:
    int paintCount(QPainter& painter, const QRect& area, qulonglong count, Tone tone) const {
        QFont font = theme_.strong();
        font.setPixelSize(theme_.tokens().scaled(11));
        painter.setFont(font);
        const QString text = countText(count);
        const int width = std::max(20, painter.fontMetrics().horizontalAdvance(text) + 12);
        const QRect badge(area.right() - 10 - width, area.center().y() - 8, width, 17);
        const TonePair pair = theme_.tokens().tone(tone);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pair.ground);
        painter.drawRoundedRect(badge, 8, 8);
        painter.setPen(pair.ink);
        painter.drawText(badge, Qt::AlignCenter, text);
        return badge.left() - 6;
    }

    const Theme& theme_;
};

}  // namespace

NavigationList::NavigationList(const Theme& theme, QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("navigation"));
    setItemDelegate(new PlaceDelegate(theme, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Navigation"));
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            emit placeSelected(item->data(kNameRole).toString());
    });
}

void NavigationList::addGroup(const QString& title) {
    auto* item = new QListWidgetItem(title, this);
    item->setFlags(Qt::NoItemFlags);
}

void NavigationList::addPlace(const QString& name, const QString& title, const QString& icon) {
    auto* item = new QListWidgetItem(title, this);
    item->setData(kNameRole, name);
    item->setData(kIconRole, icon);
    setFixedWidth(std::max(196, sizeHintForColumn(0) + 18));
}

void NavigationList::setCount(const QString& name, std::uint64_t count, Tone tone) {
    if (QListWidgetItem* item = find(name)) {
        item->setData(kCountRole, static_cast<qulonglong>(count));
        item->setData(kCountToneRole, static_cast<int>(tone));
    }
}

void NavigationList::select(const QString& name) {
    if (QListWidgetItem* item = find(name))
        setCurrentItem(item);
}

QString NavigationList::placeAt(int position) const {
    for (int row = 0; row < count(); ++row) {
        const QString name = item(row)->data(kNameRole).toString();
        if (!name.isEmpty() && position-- == 0)
            return name;
    }
    return {};
}

QListWidgetItem* NavigationList::find(const QString& name) const {
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(kNameRole).toString() == name)
            return item(row);
    }
    return nullptr;
}

}  // namespace callbox::app::console

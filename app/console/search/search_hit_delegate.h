// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "app/console/look/theme.h"

namespace callbox::app::console {

/// Paints what a search found: the page's icon, the title, and quiet at the right what it is.
class SearchHitDelegate : public QStyledItemDelegate {
public:
    explicit SearchHitDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& theme_;
};

}  // namespace callbox::app::console

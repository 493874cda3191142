// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "app/console/look/theme.h"

namespace callbox::app::console {

/// True in this role: the step is complete.
inline constexpr int kStepCompleteRole = Qt::UserRole + 1;

/// Paints the steps of a wizard: a number in a circle, or a tick once complete.
class StepDelegate : public QStyledItemDelegate {
public:
    StepDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent), theme_(theme) {}
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& theme_;
};

}  // namespace callbox::app::console

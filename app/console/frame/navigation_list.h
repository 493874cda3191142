// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

#include "app/console/look/theme.h"

namespace callbox::app::console {

/// The places of the console in groups; a place may carry a count.
class NavigationList : public QListWidget {
    Q_OBJECT

public:
    explicit NavigationList(const Theme& theme, QWidget* parent = nullptr);

    void addGroup(const QString& title);
    /// `name` is what wanted pages are called; `icon` one of resources/icons.
    void addPlace(const QString& name, const QString& title, const QString& icon);
    void setCount(const QString& name, std::uint64_t count, Tone tone);
    void select(const QString& name);
    /// Position among the places, groups not counted; empty when out of range.
    QString placeAt(int position) const;

signals:
    void placeSelected(const QString& name);

private:
    QListWidgetItem* find(const QString& name) const;
};

}  // namespace callbox::app::console

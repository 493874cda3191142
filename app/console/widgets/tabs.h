// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QTabBar>

#include "app/console/widgets/basics.h"

namespace callbox::app::console {

/// Parts of a page behind tabs, each with a name by which it can be gone to.
class Tabs : public QWidget {
    Q_OBJECT

public:
    explicit Tabs(const QString& accessibleName, QWidget* parent = nullptr);

    void add(const QString& name, const QString& title, QWidget* part);
    /// An unknown name changes nothing.
    void open(const QString& name);
    QString opened() const { return names_.value(bar_->currentIndex()); }
    QWidget* current() const { return parts_->currentWidget(); }
    void focusBar() { bar_->setFocus(); }

signals:
    void openedChanged(const QString& name);

private:
    QTabBar* bar_;
    QStackedWidget* parts_;
    QStringList names_;
};

}  // namespace callbox::app::console

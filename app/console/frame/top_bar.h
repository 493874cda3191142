// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/basics.h"

namespace callbox::app::console {

/// The mark, where one is, the way to the search, and who one is to the service.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(const Theme& theme, QWidget* parent = nullptr);
    void setPlace(const QString& page, const QString& thing);
    void setUser(const QString& user);

signals:
    void searchWanted();
    void helpWanted();

private:
    QPushButton* makeSearchButton(const Theme& theme);

    QLabel* page_;
    QLabel* thing_;
    QLabel* user_;
};

}  // namespace callbox::app::console

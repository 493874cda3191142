// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/overview/overview_text.h"
#include "app/console/widgets/basics.h"

namespace callbox::app::console {

/// One figure on a card that leads, wherever it is clicked, to the list it counts.
class FigureCard : public QFrame {
    Q_OBJECT

public:
    explicit FigureCard(QWidget* parent = nullptr);
    void show(const Figure& figure);

signals:
    /// As Page::wanted() takes it.
    void followed(const QString& place);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showLinks(const std::vector<FigureLink>& links);
    void elide();
    void placeLinks();

    QLabel* name_;
    QPushButton* value_;
    QLabel* note_;
    QWidget* links_;
    QGridLayout* linkGrid_;
    std::vector<QPushButton*> linkButtons_;
    Figure figure_;
};

}  // namespace callbox::app::console

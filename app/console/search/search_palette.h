// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QListView>

#include "app/console/search/search_hits_model.h"
#include "app/console/widgets/basics.h"

namespace callbox::app::console {

/// The search of everything, over the top of its window: a line to type in, what was found below
/// it. Up, Down and Enter choose; Escape, or a click elsewhere, closes it.
class SearchPalette : public QFrame {
    Q_OBJECT

public:
    /// `window` is the widget that it lies over.
    SearchPalette(FleetSearch& search, const Theme& theme, const Words& words, QWidget* window);

    void open();

signals:
    void chosen(const callbox::app::console::SearchHit& hit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool key(int key);
    void move(int rows);
    void choose();
    void showHits();
    void layOut();
    void close();

    FleetSearch& search_;
    const Theme& theme_;
    const Words& words_;
    SearchHitsModel model_;
    QLineEdit* text_;
    QListView* list_;
    QLabel* state_;
    QPointer<QWidget> before_;  ///< had the keyboard
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChart>
#include <QChartView>
#include <QGraphicsLineItem>
#include <QLabel>
#include <QWidget>

#include "app/console/look/theme.h"

namespace callbox::app::console {

/// A chart with a sentence above that says the same in words. Pointing at it, or the arrow keys,
/// reads one point's values aloud in a tool tip and in that sentence.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    ChartPanel(const Theme& theme, const QString& name, QWidget* parent = nullptr);

    /// What the sentence says while nothing is pointed at.
    QString summary() const { return summary_; }
    /// The point that is read now; -1: none.
    int pointed() const { return pointed_; }
    /// -1: none.
    void point(int index);

protected:
    /// The points in words, in order; after the chart has its series and axes.
    void setReadings(const QString& summary, QStringList readings);
    /// Takes all series and axes away.
    void clearChart();
    void dress(QAbstractAxis* axis) const;
    /// Where the point is on the horizontal axis.
    virtual qreal placeOf(int index) const = 0;

    QChart& chart() const { return *view_->chart(); }
    QChartView& view() const { return *view_; }
    const Theme& theme() const { return theme_; }
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int nearest(const QPointF& position) const;
    void moveMark();
    void showSentence();

    const Theme& theme_;
    QLabel* sentence_;
    QChartView* view_;
    QGraphicsLineItem* mark_;
    QString summary_;
    QStringList readings_;
    int pointed_ = -1;
};

}  // namespace callbox::app::console

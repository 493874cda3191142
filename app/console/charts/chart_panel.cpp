// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/charts/chart_panel.h"

#include <QAbstractAxis>
#include <QAbstractSeries>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QPen>
#include <QToolTip>
#include <cmath>

#include "app/console/text/words.h"
#include "app/console/widgets/basics.h"

namespace callbox::app::console {

ChartPanel::ChartPanel(const Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent), theme_(theme), sentence_(makeLabel({}, "small")), view_(new QChartView) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::kUnit);
    column->addWidget(sentence_);
    column->addWidget(view_, 1);
    sentence_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    view_->setObjectName(QStringLiteral("chart"));
    view_->setAccessibleName(name);
    view_->setFrameShape(QFrame::NoFrame);
    view_->setBackgroundBrush(Qt::NoBrush);
    view_->setRenderHint(QPainter::Antialiasing);
    // The graphics view makes its viewport a nameless second stop of the keyboard.
    view_->viewport()->setFocusPolicy(Qt::NoFocus);
    view_->setFocusPolicy(Qt::StrongFocus);
    view_->setMouseTracking(true);
    view_->viewport()->setMouseTracking(true);
    view_->viewport()->setAutoFillBackground(false);
    view_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setMinimumHeight(theme.tokens().scaled(110));
    view_->installEventFilter(this);
    view_->viewport()->installEventFilter(this);
    QChart& chart = *view_->chart();
    chart.setBackgroundVisible(false);
    chart.setMargins({});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    QFont small = theme.text();
    small.setPixelSize(theme.tokens().smallSize());
    chart.legend()->setAlignment(Qt::AlignBottom);
    chart.legend()->setFont(small);
    chart.legend()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    mark_ = new QGraphicsLineItem(&chart);
    mark_->setZValue(50);
    mark_->hide();
    connect(&chart, &QChart::plotAreaChanged, this, &ChartPanel::moveMark);
}

void ChartPanel::clearChart() {
    point(-1);
    QChart& chart = *view_->chart();
    // The look may have been changed since.
    chart.legend()->setLabelColor(theme_.tokens().quiet);
    mark_->setPen(QPen(theme_.tokens().strongLine, 1, Qt::DashLine));
    chart.removeAllSeries();
    for (QAbstractAxis* axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
}

void ChartPanel::dress(QAbstractAxis* axis) const {
    const Tokens& tokens = theme_.tokens();
    QFont small = theme_.text();
    small.setPixelSize(tokens.smallSize());
    axis->setLabelsFont(small);
    axis->setLabelsColor(tokens.quiet);
    axis->setGridLineColor(tokens.line);
    axis->setLinePen(QPen(tokens.line));
}

void ChartPanel::setReadings(const QString& summary, QStringList readings) {
    summary_ = summary;
    readings_ = std::move(readings);
    view_->setAccessibleDescription(summary_ + QLatin1Char(' ') +
                                    readings_.join(QStringLiteral("; ")));
    point(-1);
}

void ChartPanel::point(int index) {
    pointed_ = index >= 0 && index < readings_.size() ? index : -1;
    showSentence();
    moveMark();
}

void ChartPanel::showSentence() {
    const QString text = pointed_ < 0 ? summary_ : readings_[pointed_];
    sentence_->ensurePolished();
    const QString shown =
        sentence_->fontMetrics().elidedText(text, Qt::ElideRight, sentence_->width());
    sentence_->setText(shown);
    sentence_->setToolTip(shown == text ? QString() : toolTipText(text));
}

void ChartPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // The sentence has its new width once the layout has passed it on.
    QMetaObject::invokeMethod(this, &ChartPanel::showSentence, Qt::QueuedConnection);
}

void ChartPanel::moveMark() {
    mark_->setVisible(pointed_ >= 0);
    if (pointed_ < 0)
        return;
    QChart& chart = *view_->chart();
    const qreal x = chart.mapToPosition({placeOf(pointed_), 0}).x();
    mark_->setLine(x, chart.plotArea().top(), x, chart.plotArea().bottom());
}

int ChartPanel::nearest(const QPointF& position) const {
    QChart& chart = *view_->chart();
    if (readings_.isEmpty() || chart.series().isEmpty())
        return -1;
    int best = -1;
    qreal least = 0;
    for (int i = 0; i < readings_.size(); ++i) {
        const qreal away = std::abs(chart.mapToPosition({placeOf(i), 0}).x() - position.x());
        if (best < 0 || away < least) {
            best = i;
            least = away;
        }
    }
    return best;
}

bool ChartPanel::eventFilter(QObject* watched, QEvent* event) {
    const int last = static_cast<int>(readings_.size()) - 1;
    if (event->type() == QEvent::KeyPress && watched == view_) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Right:
                point(std::min(pointed_ + 1, last));
                return true;
            case Qt::Key_Left:
                point(pointed_ < 0 ? last : std::max(pointed_ - 1, 0));
                return true;
            case Qt::Key_Home:
                point(0);
                return true;
            case Qt::Key_End:
                point(last);
                return true;
            default:
                break;
        }
    } else if (event->type() == QEvent::FocusOut || event->type() == QEvent::Leave) {
        point(-1);
    } else if (event->type() == QEvent::MouseMove && watched == view_->viewport()) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        point(nearest(mouse->position()));
        if (pointed_ >= 0)
            QToolTip::showText(mouse->globalPosition().toPoint(), toolTipText(readings_[pointed_]),
                               view_);
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace callbox::app::console

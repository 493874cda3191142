// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/window_calendar.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QTableView>
#include <QTextCharFormat>

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

constexpr int kMostBars = 3;
constexpr int kCell = 24;

}  // namespace

class WindowCalendar::Month : public QCalendarWidget {
public:
    Month(const Theme& theme, const std::vector<Span>& spans) : theme_(theme), spans_(spans) {
        setNavigationBarVisible(false);
        setVerticalHeaderFormat(NoVerticalHeader);
        setHorizontalHeaderFormat(ShortDayNames);
        setFirstDayOfWeek(QLocale().firstDayOfWeek());
        QTextCharFormat plain;
        plain.setForeground(theme.tokens().quiet);
        plain.setBackground(theme.tokens().panel);
        setHeaderTextFormat(plain);
        // Weekends are not an error: they are not red here.
        for (const auto day : {Qt::Saturday, Qt::Sunday})
            setWeekdayTextFormat(day, plain);
        // The view within has the margins of every table's header, which are too wide for seven
        // days.
        for (auto* view : findChildren<QTableView*>()) {
            view->horizontalHeader()->setMinimumSectionSize(theme.tokens().scaled(kCell));
            view->verticalHeader()->setMinimumSectionSize(theme.tokens().scaled(kCell));
        }
        setMinimumHeight(theme.tokens().scaled(7 * kCell + 6));
        // Typing digits would open a field of its own over the month.
        setDateEditEnabled(false);
    }

protected:
    void paintCell(QPainter* painter, const QRect& rect, QDate date) const override {
        const Tokens& tokens = theme_.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(rect, tokens.panel);
        const QRectF box = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
        if (date == selectedDate() || date == QDate::currentDate()) {
            painter->setPen(date == QDate::currentDate() ? QPen(tokens.accent) : QPen(Qt::NoPen));
            painter->setBrush(date == selectedDate() ? QBrush(tokens.selected)
                                                     : QBrush(Qt::NoBrush));
            painter->drawRoundedRect(box, Tokens::kCorner, Tokens::kCorner);
        }
        const bool own = date.month() == monthShown() && date.year() == yearShown();
        painter->setPen(own ? tokens.text : tokens.quiet);
        painter->setFont(date == QDate::currentDate() ? theme_.strong() : theme_.text());
        painter->drawText(rect.adjusted(0, 2, 0, -8), Qt::AlignCenter,
                          QLocale().toString(date.day()));
        int bars = 0;
        for (const Span& span : spans_) {
            if (date < span.first || date > span.last || bars == kMostBars)
                continue;
            const QRectF bar(box.left() + 4, box.bottom() - 5 - 4 * bars++, box.width() - 8, 3);
            painter->setPen(Qt::NoPen);
            painter->setBrush(tokens.tone(span.tone).ink);
            painter->drawRoundedRect(bar, 1.5, 1.5);
        }
        painter->restore();
    }

private:
    const Theme& theme_;
    const std::vector<Span>& spans_;
};

WindowCalendar::WindowCalendar(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      month_(new Month(theme, spans_)),
      name_(makeLabel({}, "heading")),
      what_(makeParagraph({}, "small")) {
    setRole(this, "card");
    // Two lines, so that the month does not jump from day to day.
    what_->setMinimumHeight(2 * QFontMetrics(theme.text()).lineSpacing());
    what_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    month_->setObjectName(QStringLiteral("calendar"));
    month_->setAccessibleName(tr("Calendar of the windows"));
    // The days are a table of their own, which takes the keyboard in its place.
    for (auto* days : month_->findChildren<QAbstractItemView*>())
        days->setAccessibleName(month_->accessibleName());
    setFixedWidth(theme.tokens().scaled(276));
    auto* earlier = makeButton(QStringLiteral("‹"), "link");
    auto* later = makeButton(QStringLiteral("›"), "link");
    auto* today = makeButton(tr("Today"), "link");
    earlier->setAccessibleName(tr("Earlier month"));
    earlier->setToolTip(tr("Earlier month"));
    later->setAccessibleName(tr("Later month"));
    later->setToolTip(tr("Later month"));
    auto* line = makeLine(0);
    line->addWidget(name_);
    line->addStretch();
    for (auto* button : {today, earlier, later})
        line->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 8, 12);
    column->setSpacing(Tokens::kUnit);
    column->addLayout(line);
    column->addWidget(month_, 1);
    column->addWidget(what_);
    connect(earlier, &QPushButton::clicked, month_, &QCalendarWidget::showPreviousMonth);
    connect(later, &QPushButton::clicked, month_, &QCalendarWidget::showNextMonth);
    connect(today, &QPushButton::clicked, month_,
            [this] { month_->setSelectedDate(QDate::currentDate()); });
    connect(month_, &QCalendarWidget::currentPageChanged, this, &WindowCalendar::showMonth);
    connect(month_, &QCalendarWidget::selectionChanged, this, [this] {
        showDay();
        if (!moving_)
            emit daySelected(day());
    });
    showMonth();
    showDay();
}

void WindowCalendar::show(const std::vector<api::WindowRow>& windows) {
    spans_.clear();
    for (const auto& row : windows) {
        const auto& window = row.window;
        const core::TimePoint over = window.endedAt ? *window.endedAt : window.end;
        // One that ends at midnight does not touch the day after.
        const QDateTime last = dateTimeOf(std::max(window.start, over)).addMSecs(-1);
        const QDate first = dateTimeOf(window.start).date();
        spans_.push_back(
            {first, std::max(first, last.date()), label(row.state).tone,
             tr("%1, %2 to %3")
                 .arg(qs(window.reason), timeOfDayText(window.start), timeOfDayText(over))});
    }
    month_->update();
    // The cells are painted by a view of their own.
    for (auto* inner : month_->findChildren<QWidget*>())
        inner->update();
    showDay();
}

void WindowCalendar::goTo(const core::MaintenanceWindow& window) {
    moving_ = true;
    month_->setSelectedDate(dateTimeOf(window.start).date());
    moving_ = false;
}

void WindowCalendar::showMonth() {
    name_->setText(QStringLiteral("%1 %2").arg(QLocale().standaloneMonthName(month_->monthShown()),
                                               QString::number(month_->yearShown())));
}

QStringList WindowCalendar::textsOf(QDate day) const {
    QStringList texts;
    for (const Span& span : spans_)
        if (span.first <= day && day <= span.last)
            texts += span.text;
    return texts;
}

void WindowCalendar::showDay() {
    const QStringList texts = textsOf(day());
    const QString date = QLocale().toString(day(), QStringLiteral("ddd d MMM"));
    what_->setText(date + QStringLiteral(": ") +
                   (texts.isEmpty() ? tr("no window") : texts.join(QStringLiteral("; "))));
    month_->setAccessibleDescription(what_->text());
}

}  // namespace callbox::app::console

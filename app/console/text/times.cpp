// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/text/times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::Times)
};

QDateTime local(core::TimePoint time) {
    const auto milliseconds =
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(milliseconds.count());
}

QString dayText(const QDateTime& time, const QDateTime& now) {
    return QLocale().toString(time.date(), time.date().year() == now.date().year()
                                               ? QStringLiteral("d MMM")
                                               : QStringLiteral("d MMM yyyy"));
}

QString timeOfDay(const QDateTime& time) {
    return time.time().toString(QStringLiteral("HH:mm"));
}

}  // namespace

core::TimePoint timeNow() {
    return std::chrono::time_point_cast<std::chrono::microseconds>(
        std::chrono::system_clock::now());
}

QString agoText(core::TimePoint time, core::TimePoint now) {
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(now - time).count();
    if (minutes < 1)
        return Text::tr("just now");
    if (minutes < 60)
        return Text::tr("%1 min ago").arg(minutes);
    if (minutes < 24 * 60)
        return Text::tr("%1 h ago").arg(minutes / 60);
    return shortTime(time, now);
}

QString aheadText(core::TimePoint time, core::TimePoint now) {
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time - now).count();
    if (minutes < 1)
        return Text::tr("now");
    if (minutes < 60)
        return Text::tr("in %1 min").arg(minutes);
    const QDateTime at = local(time);
    const QDateTime today = local(now);
    if (at.date() == today.date())
        return Text::tr("today %1").arg(timeOfDay(at));
    if (at.date() == today.date().addDays(1))
        return Text::tr("tomorrow %1").arg(timeOfDay(at));
    return QLocale().toString(at.date(), QStringLiteral("ddd d MMM")) + QStringLiteral(", ") +
           timeOfDay(at);
}

QString timeOfDayText(core::TimePoint time) {
    return timeOfDay(local(time));
}

QString shortTime(core::TimePoint time, core::TimePoint now) {
    const QDateTime at = local(time);
    const QDateTime today = local(now);
    return at.date() == today.date() ? timeOfDay(at)
                                     : dayText(at, today) + QLatin1Char(' ') + timeOfDay(at);
}

QString clockTime(core::TimePoint time, core::TimePoint now) {
    const QDateTime at = local(time);
    const QDateTime today = local(now);
    const QString clock = at.time().toString(QStringLiteral("HH:mm:ss"));
    return at.date() == today.date() ? clock : dayText(at, today) + QLatin1Char(' ') + clock;
}

QString exactTime(core::TimePoint time) {
    return local(time).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"));
}

QString spanText(std::chrono::microseconds span) {
    const auto minutes =
        std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::minutes>(span).count());
    if (minutes < 60)
        return Text::tr("%1 min").arg(minutes);
    if (minutes < 48 * 60)
        return Text::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return Text::tr("%1 days").arg(minutes / (24 * 60));
}

QString countText(std::uint64_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString bytesText(std::uint64_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1);
}

}  // namespace callbox::app::console

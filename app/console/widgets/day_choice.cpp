// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/day_choice.h"

#include <QHBoxLayout>
#include <QLocale>
#include <algorithm>

#include "app/console/look/tokens.h"

namespace callbox::app::console {

DayChoice::DayChoice(QWidget* parent) : QWidget(parent) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(3 * Tokens::kUnit);
    for (int day = 1; day <= 7; ++day) {
        auto* check = new QCheckBox(QLocale().standaloneDayName(day, QLocale::ShortFormat));
        check->setAccessibleName(QLocale().standaloneDayName(day));
        check->setObjectName(QStringLiteral("day%1").arg(day));
        checks_[static_cast<std::size_t>(day - 1)] = check;
        line->addWidget(check);
        connect(check, &QCheckBox::clicked, this, &DayChoice::edited);
    }
    line->addStretch();
    setFocusProxy(checks_[0]);
}

void DayChoice::setDays(const std::vector<int>& days) {
    for (int day = 1; day <= 7; ++day)
        checks_[static_cast<std::size_t>(day - 1)]->setChecked(std::ranges::find(days, day) !=
                                                               days.end());
}

std::vector<int> DayChoice::days() const {
    std::vector<int> days;
    for (int day = 1; day <= 7; ++day)
        if (checks_[static_cast<std::size_t>(day - 1)]->isChecked())
            days.push_back(day);
    return days;
}

}  // namespace callbox::app::console

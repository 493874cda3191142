// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <array>
#include <vector>

namespace callbox::app::console {

/// Days of the week to be ticked, Monday first.
class DayChoice : public QWidget {
    Q_OBJECT

public:
    explicit DayChoice(QWidget* parent = nullptr);

    void setDays(const std::vector<int>& days);
    /// 1 Monday .. 7 Sunday.
    std::vector<int> days() const;

signals:
    void edited();

private:
    std::array<QCheckBox*, 7> checks_{};
};

}  // namespace callbox::app::console

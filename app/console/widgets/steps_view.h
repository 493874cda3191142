// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/notice.h"
#include "core/model/connection.h"

namespace callbox::app::console {

/// The steps of a test as they come: verdict, name, finding, milliseconds; below a failure the
/// remedy in a tinted box. Steps of several subjects stand under their names.
class StepsView : public QWidget {
public:
    StepsView(const Theme& theme, const Words& words, QWidget* parent = nullptr);

    void setSteps(const std::vector<core::TestStep>& steps);

private:
    const Theme& theme_;
    const Words& words_;
    QGridLayout* grid_;
};

}  // namespace callbox::app::console

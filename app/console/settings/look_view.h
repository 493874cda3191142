// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// How this console looks: shown at once and remembered.
class LookView : public QWidget {
    Q_OBJECT

public:
    explicit LookView(Look& look, QWidget* parent = nullptr);

private:
    QComboBox* choice_;
};

}  // namespace callbox::app::console

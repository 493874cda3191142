// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QSpinBox>

#include "app/console/setup/draft.h"
#include "app/console/widgets/form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// From when on new problems are a storm.
class StormLimits : public QFrame {
    Q_OBJECT

public:
    explicit StormLimits(PageContext context, QWidget* parent = nullptr);

    /// For the page's title line.
    QWidget* actions() { return actions_; }
    void enter() { draft_.ensureLoaded(); }
    void focusFirst() { enabled_->setFocus(); }

private:
    QSpinBox* addNumber(const char* field, const QString& label, int most,
                        std::uint64_t core::StormSettings::* member);
    void showDraft();
    void save();

    PageContext context_;
    Draft<core::StormSettings> draft_;
    QWidget* actions_;
    QPushButton* revert_;
    QPushButton* save_;
    QCheckBox* enabled_;
    Form* form_;
    Notice* notice_;
    std::vector<std::pair<QSpinBox*, std::uint64_t core::StormSettings::*>> numbers_;
    bool showing_ = false;
};

}  // namespace callbox::app::console

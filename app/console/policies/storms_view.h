// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/link/resource.h"
#include "app/console/policies/kept_back_list.h"
#include "app/console/policies/storm_limits.h"
#include "app/console/policies/storms_model.h"

namespace callbox::app::console {

/// The storm guard: its limits, the storms there are and were, what the selected one held.
class StormsView : public QWidget {
    Q_OBJECT

public:
    explicit StormsView(PageContext context, QWidget* parent = nullptr);

    QWidget* actions() { return limits_->actions(); }
    void enter();

signals:
    void problemWanted(quint64 problemNumber);

private:
    QWidget* makeDetail();
    void showStorms();
    void showState();
    void select(int row);
    void end();

    PageContext context_;
    StormLimits* limits_;
    StormsModel model_;
    DataTable* table_;
    StateView* state_;
    QFrame* detail_;
    QLabel* pill_;
    QLabel* name_;
    QPushButton* problem_;
    QPushButton* end_;
    Notice* notice_;
    HeldKindsModel kinds_;
    DataTable* kindsTable_;
    KeptBackList* list_;
    std::uint64_t selected_ = 0;
    std::uint64_t shown_ = 0;
    bool started_ = false;
    Resource<api::WindowQuery, api::WindowPage> storms_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

#include "app/console/link/resource.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// What needs service, as attention lights tell it: systems and partitions. A light is switched
/// off until a newer problem comes.
class AttentionView : public QWidget {
    Q_OBJECT

public:
    explicit AttentionView(PageContext context, QWidget* parent = nullptr);
    void enter();

signals:
    void problemWanted(std::uint64_t problemNumber);

private:
    void showStates();
    void showSelected();
    const api::AttentionState* selected() const;
    void reset();

    PageContext context_;
    RowsModel model_;
    DataTable* table_;
    StateView* state_;
    QLabel* count_;
    QCheckBox* onlyOn_;
    QPushButton* problem_;
    QPushButton* reset_;
    Notice* notice_;
    Resource<api::Nothing, api::AttentionList> list_;
    std::vector<api::AttentionState> shown_;
    int row_ = -1;
    bool started_ = false;
    bool busy_ = false;
};

}  // namespace callbox::app::console

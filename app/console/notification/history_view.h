// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "app/console/link/resource.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// What was told to whom, what waits, and what was given up and why.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    explicit HistoryView(PageContext context, QWidget* parent = nullptr);
    void enter();
    void focusFirst() { table_->setFocus(); }

signals:
    /// The problem a notice is about shall be shown.
    void problemWanted(std::uint64_t problemNumber);

private:
    QWidget* makeDetail();
    void ask();
    void showTargets();
    void showHistory();
    void showSelected(int row);
    QString targetName(const std::string& id) const;

    PageContext context_;
    RowsModel model_;
    DataTable* table_;
    StateView* state_;
    QComboBox* target_;
    QComboBox* outcome_;
    QLabel* count_;
    QPushButton* more_;
    QFrame* detail_;
    QLabel* pill_;
    QLabel* title_;
    QPushButton* problem_;
    Notice* reason_;
    Facts* facts_;
    QLabel* to_;
    QLabel* happened_;
    QLabel* ended_;
    QLabel* kind_;
    QLabel* system_;
    QLabel* part_;
    QLabel* advice_;
    Resource<api::NotificationQuery, api::NotificationHistory> history_;
    Resource<api::Nothing, api::NotificationTargets> targets_;
    std::vector<api::Notification> shown_;
    std::uint64_t selected_ = 0;
    std::uint64_t limit_;
    bool started_ = false;
};

}  // namespace callbox::app::console

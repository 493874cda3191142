// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/link/resource.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// The ways to the receiver in the order they are tried: added, changed, moved, turned off,
/// examined. Every change is stored at once.
class WaysList : public QWidget {
    Q_OBJECT

public:
    explicit WaysList(PageContext context, QWidget* parent = nullptr);

private:
    void makeButtons(QVBoxLayout* column);
    void showWays();
    void showSelected();
    const core::Connection* selected() const;
    QString kindOf(const core::Connection& connection) const;
    void add();
    void change();
    void move(int by);
    void turn();
    void askToRemove();
    void examine(const std::string& id, const QString& name);
    /// Applies the change to the list as it is now and stores it.
    void store(std::function<void(std::vector<core::Connection>&)> change);

    PageContext context_;
    RowsModel model_;
    DataTable* table_;
    StateView* state_;
    Notice* notice_;
    QPushButton* add_;
    QPushButton* examineAll_;
    QPushButton* sheet_;
    QWidget* ofOne_;  ///< what can be done with the selected way
    QPushButton* examine_;
    QPushButton* change_;
    QPushButton* up_;
    QPushButton* down_;
    QPushButton* turn_;
    QPushButton* remove_;
    Resource<api::Nothing, api::ConnectionList> connections_;
    Resource<api::Nothing, api::PluginList> plugins_;
    std::string selectedId_;
    bool busy_ = false;
    bool asking_ = false;  ///< the notice holds a question
};

}  // namespace callbox::app::console

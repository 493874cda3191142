// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/link/resource.h"
#include "app/console/rulepacks/pack_install.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// The rule packs in the order in which they are asked: installed from a file, removed.
class PacksView : public QWidget {
    Q_OBJECT

public:
    explicit PacksView(PageContext context, QWidget* parent = nullptr);
    void enter();
    PackInstall* installer() const { return installer_; }

private:
    void showPacks();
    void showSelected();
    const api::RulePackRow* selected() const;
    void remove(const std::string& name);

    PageContext context_;
    RowsModel model_;
    DataTable* table_;
    StateView* state_;
    PackInstall* installer_;
    QPushButton* install_;
    QPushButton* remove_;
    Notice* notice_;
    Notice* fault_;  ///< why the selected pack is not used
    Resource<api::Nothing, api::RulePackList> list_;
    std::string selectedName_;
    bool started_ = false;
    bool busy_ = false;
    bool asking_ = false;  ///< the notice holds a question
};

}  // namespace callbox::app::console

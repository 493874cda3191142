// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/link/resource.h"
#include "app/console/notification/systems_switch.h"
#include "app/console/widgets/form.h"
#include "app/console/widgets/notice.h"

namespace callbox::app::console {

/// Which managed systems call home by themselves. Every change is stored at once.
class CallHomeView : public QWidget {
    Q_OBJECT

public:
    explicit CallHomeView(PageContext context, QWidget* parent = nullptr);
    void enter();
    void focusFirst() { systems_->focusFirst(); }

private:
    QWidget* makeUnknown();
    void showSystems();
    void store(const std::vector<std::string>& systems, bool on);
    void stored(const core::Result<api::CallHomeSystems>& reply, std::size_t count, bool on);

    PageContext context_;
    SystemsSwitch* systems_;
    Notice* notice_;
    Form* unknown_;
    QPushButton* hold_;
    Resource<api::Nothing, api::CallHomeSystems> list_;
    bool started_ = false;
};

}  // namespace callbox::app::console

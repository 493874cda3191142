// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "app/console/widgets/data_table.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// A managed system and whether something holds for it.
struct SwitchedSystem {
    std::string id;  ///< as it is named in switched()
    std::string name;
    std::string mtms;
    bool on = true;

    bool operator==(const SwitchedSystem&) const = default;
};

/// The managed systems, of which one or several are chosen and switched.
class SystemsSwitch : public QWidget {
    Q_OBJECT

public:
    struct Wording {
        Label on, off;                  ///< the two states
        QString turnOn, turnOff;        ///< the two buttons
        QString emptyTitle, emptyText;  ///< no system is known
        QString name;                   ///< of the table, for tests and screen readers
    };
    SystemsSwitch(PageContext context, Wording wording, api::Role role, QWidget* parent = nullptr);

    void setSystems(std::vector<SwitchedSystem> systems);
    void setBusy(bool busy);
    StateView& state() { return *state_; }
    void focusFirst() { table_->setFocus(); }

signals:
    void switched(const std::vector<std::string>& ids, bool on);

private:
    void showSystems();
    void showButtons();
    std::vector<std::string> chosen(bool on) const;

    PageContext context_;
    Wording wording_;
    api::Role role_;
    RowsModel model_;
    QLineEdit* filter_;
    DataTable* table_;
    StateView* state_;
    QPushButton* turnOn_;
    QPushButton* turnOff_;
    std::vector<SwitchedSystem> systems_;
    std::vector<SwitchedSystem> shown_;
    bool busy_ = false;
};

}  // namespace callbox::app::console

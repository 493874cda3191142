// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/data_table.h"
#include "app/console/widgets/deed_form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// The titles and rows of an event's parts, in the order in which to replace them.
QStringList partTitles();
std::vector<std::vector<Cell>> partRows(const core::ServiceableEvent& event);

/// The parts of an event; noting that one was replaced, or put right without a new one.
class EventParts : public QWidget {
    Q_OBJECT

public:
    EventParts(PageContext context, RowsModel& rows, QWidget* parent = nullptr);
    void show(const core::ServiceableEvent& event);

private:
    QString whyNotReplaced() const;
    void update();
    void ask(bool repaired);
    void act(const std::string& key, const api::FruReplacedArguments& arguments);

    PageContext context_;
    std::uint64_t number_ = 0;
    bool closed_ = false;
    std::vector<core::Fru> parts_;
    DataTable* table_;
    StateView* state_;
    QPushButton* replaced_;
    QPushButton* repaired_;
    DeedForm* form_;
    Notice* notice_;
};

}  // namespace callbox::app::console

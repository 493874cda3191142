// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/systems/partition_detail.h"
#include "app/console/systems/partitions_model.h"
#include "app/console/widgets/list_page.h"

namespace callbox::app::console {

/// Systems and partitions: every partition in a table, the selected one below it.
class SystemsPage : public ListPage {
    Q_OBJECT

public:
    explicit SystemsPage(PageContext context, QWidget* parent = nullptr);

    /// A partition's id.
    void goTo(const QString& part) override;

private:
    void applyFilter() override;
    QString countSentence() const override;
    void showEmpty(StateView& state) override;
    void select(int row) override;
    int selectedRow() const override { return model_.rowOf(selected_); }

    PartitionsModel model_;
    QLineEdit* text_;
    QComboBox* channel_;
    PartitionDetail* detail_;
    std::string selected_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include "app/console/systems/partition_detail.h"
#include "app/console/systems/partitions_model.h"
#include "app/console/systems/systems_tree_model.h"
#include "app/console/widgets/list_page.h"

namespace callbox::app::console {

/// Systems and partitions: every partition in a table, or in a tree below its managed system; the
/// selected one below.
class SystemsPage : public ListPage {
    Q_OBJECT

public:
    explicit SystemsPage(PageContext context, QWidget* parent = nullptr);

    void focusFirst() override;
    /// A partition's id, or a filter.
    void goTo(const QString& part) override;

private:
    void makeTree();
    void group(bool bySystem);
    void applyFilter() override;
    QString countSentence() const override;
    void showEmpty(StateView& state) override;
    void select(int row) override;
    int selectedRow() const override { return model_.rowOf(selected_); }
    std::optional<Document> detailDocument() const override { return detail_->document(); }

    PartitionsModel model_;
    SystemsTreeModel treeModel_;
    QLineEdit* text_;
    QComboBox* channel_;
    QPushButton* grouped_;
    QTreeView* tree_;
    PartitionDetail* detail_;
    std::string selected_;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>
#include <optional>
#include <vector>

#include "app/console/export/export_bar.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/paged_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// A page with filters above, a table that loads in pages, and the selected row's detail below.
class ListPage : public Page {
    Q_OBJECT

public:
    void enter() override;
    void focusFirst() override { table_->setFocus(); }

protected:
    struct Arrangement {
        QString name;                        ///< of the table, for tests
        std::vector<int> columnWidths;       ///< as DataTable takes them
        std::optional<Qt::SortOrder> order;  ///< of the first column; nothing: not sortable
        int tableShare = 1;                  ///< of the height, against the detail's
        int detailShare = 1;
    };

    ListPage(const QString& title, PageContext context, QWidget* parent);

    QLineEdit* addSearch(const QString& placeholder, int width);
    /// `name`: by which links name the choice; its items' data are the values.
    QComboBox* addChoice(const QString& accessibleName, const QString& name = {});
    /// "severity=2": makes that choice among the filters and takes all others back. False: this is
    /// no filter of the page.
    bool filterBy(const QString& part);
    /// After the filters; adds table and detail to the content. Both outlive neither page nor
    /// model.
    void arrange(PagedModel& model, QWidget* detail, const Arrangement& arrangement);

    /// A filter changed, or typing in the search paused.
    virtual void applyFilter() = 0;
    /// Beside the title, once the first answer came.
    virtual QString countSentence() const = 0;
    /// There is no row, and no error either.
    virtual void showEmpty(StateView& state) = 0;
    virtual void select(int row) = 0;
    /// -1: nothing is selected, or its row is not loaded.
    virtual int selectedRow() const = 0;
    /// The detail is worth seeing even where no row is left.
    virtual bool keepsDetail() const { return false; }
    /// What the detail says, for a file or for paper; nothing: it says nothing now.
    virtual std::optional<Document> detailDocument() const { return {}; }
    /// Rows came: what was selected is looked for again.
    virtual void reselect();
    DataTable& table() { return *table_; }

    /// Another view of the rows, besides the table.
    void addView(QWidget* view);
    /// nullptr: the table.
    void showView(QWidget* view);

    /// What is selected was chosen from elsewhere: it stays, though its row may not be in the list.
    void pinSelection();
    /// The operator wants other rows: what was chosen from elsewhere is let go.
    void filterAnew();

    PageContext context_;

private:
    void showState();
    void rememberChoices();
    QWidget* makeExportButton();

    PagedModel* model_ = nullptr;
    DataTable* table_;
    StateView* state_;
    QStackedWidget* views_;
    QWidget* view_ = nullptr;
    QWidget* detail_ = nullptr;
    ExportBar* exportBar_;
    std::vector<QComboBox*> choices_;
    QTimer typing_;
    bool started_ = false;
    bool pinned_ = false;
};

}  // namespace callbox::app::console

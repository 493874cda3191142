// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

#include "app/console/widgets/data_table.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// The settings of the console as a document: written for another console, or taken from one after
/// it was shown what would change.
class CarryView : public QWidget {
    Q_OBJECT

public:
    explicit CarryView(PageContext context, QWidget* parent = nullptr);
    void focusFirst() { export_->setFocus(); }

    /// Takes a document and asks what it would change. `name` is shown.
    void offer(const QString& name, std::string document);

private:
    QWidget* makeExport();
    QWidget* makeImport();
    void exportSettings();
    void chooseDocument();
    void ask(bool dryRun);
    void showAnswer(const core::Result<api::ImportedSettings>& reply, bool dryRun);
    void showRows();
    void showState();
    QString countsText() const;

    PageContext context_;
    QPushButton* export_;
    QPushButton* choose_;
    QPushButton* import_;
    QLabel* file_;
    QCheckBox* onlyChanges_;
    RowsModel model_;
    DataTable* table_;
    StateView* state_;
    QLabel* why_;
    Notice* notice_;
    std::string document_;
    std::optional<api::ImportedSettings> answer_;
    std::vector<api::ImportedSetting> shown_;
    bool dryRun_ = true;
    bool busy_ = false;
};

}  // namespace callbox::app::console

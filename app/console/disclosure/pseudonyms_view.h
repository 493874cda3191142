// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QLineEdit>

#include "app/console/setup/draft.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/form_page.h"
#include "app/console/widgets/rows_model.h"

namespace callbox::app::console {

/// Which names leave as tokens, and what stands behind a token.
class PseudonymsView : public FormPage {
    Q_OBJECT

public:
    explicit PseudonymsView(PageContext context, QWidget* parent = nullptr);
    void enter() override { draft_.ensureLoaded(); }

private:
    QWidget* makeForm();
    QWidget* makeMap();
    void showDraft();
    void showMap();
    void showButtons();
    void readMap();
    void askMap(std::uint64_t offset);
    std::string selected() const;
    void reveal(const std::string& token);

    Draft<api::PseudonymSettings> draft_;
    QCheckBox* hosts_;
    QCheckBox* addresses_;
    QCheckBox* people_;
    RowsModel model_;
    DataTable* table_;
    StateView* map_;
    QLineEdit* search_;
    QPushButton* read_;
    QPushButton* reveal_;
    Notice* meaning_;
    std::vector<api::PseudonymRow> tokens_;
    std::vector<api::PseudonymRow> shown_;
    bool reading_ = false;
    bool readOnce_ = false;
};

}  // namespace callbox::app::console

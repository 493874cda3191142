// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include "app/console/text/words.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/paged_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// What came of the conditions, newest first.
class ConditionAuditModel : public PagedRows<core::ConditionAuditRecord> {
public:
    ConditionAuditModel(ApiClient& client, const Words& words, QObject* parent = nullptr);

    void setCriteria(const std::string& condition, std::optional<core::ConditionAuditKind> kind);

protected:
    void ask(std::uint64_t offset, std::uint64_t limit, std::uint64_t question) override;
    void setOrder(const std::string&, bool) override {}
    QVariant cell(int row, int column, int role) const override;

private:
    ApiClient& client_;
    const Words& words_;
    api::ConditionAuditQuery query_;
};

/// Events of conditions and their ends, what responses and sensors did; the selected line below.
class ConditionAuditView : public QWidget {
    Q_OBJECT

public:
    explicit ConditionAuditView(PageContext context, QWidget* parent = nullptr);

    QWidget* actions() { return actions_; }
    void enter();

signals:
    void problemWanted(quint64 problemNumber);

private:
    void applyFilter();
    void showState();
    void select(int row);

    PageContext context_;
    QWidget* actions_;
    QComboBox* kind_;
    ConditionAuditModel model_;
    DataTable* table_;
    StateView* state_;
    QFrame* detail_;
    QLabel* what_;
    QLabel* value_;
    QLabel* output_;
    QPushButton* problem_;
    std::uint64_t problemNumber_ = 0;
    bool started_ = false;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QLineEdit>
#include <set>

#include "app/console/policies/kept_back_model.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/form.h"
#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// Problems that were kept back, to be released or discarded: those selected, or all of one window.
class KeptBackList : public QWidget {
    Q_OBJECT

public:
    explicit KeptBackList(PageContext context, QWidget* parent = nullptr);

    /// 0: of all windows, storms and rules.
    void show(std::uint64_t window);
    /// Asks for all of them, unless it has asked already.
    void ensureShown() {
        if (model_.fresh() && !model_.loading())
            show(0);
    }
    void focusFirst() { table_->setFocus(); }

signals:
    void problemWanted(quint64 problemNumber);

private:
    void makeTable();
    QLayout* makeLineOfButtons();
    QWidget* makeDiscardForm();
    void showState();
    void showButtons();
    void reselect();
    api::SettleArguments chosen() const;
    void openDiscard(bool open);
    void discard();
    void settle(const api::Operation<api::SettleArguments, api::Settled>& operation,
                const api::SettleArguments& arguments, bool discarding);

    PageContext context_;
    std::uint64_t window_ = 0;
    KeptBackModel model_;
    DataTable* table_;
    StateView* state_;
    QLabel* count_;
    QCheckBox* settled_;
    QPushButton* open_;
    QPushButton* discard_;
    QPushButton* release_;
    QFrame* discardFrame_;
    Form* discardForm_;
    QPushButton* discardConfirm_;
    Notice* notice_;
    std::set<std::uint64_t> chosen_;   ///< problem numbers: rows move when others come or go
    api::SettleArguments discarding_;  ///< as chosen when Discard was pressed
    bool replacing_ = false;
    bool busy_ = false;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "app/console/link/resource.h"
#include "app/console/widgets/data_table.h"
#include "app/console/widgets/page.h"
#include "app/console/widgets/rows_model.h"
#include "app/console/widgets/state_view.h"

namespace callbox::app::console {

/// The exact bytes of a message, asked for when they are wanted.
class MessageText : public QWidget {
    Q_OBJECT

public:
    explicit MessageText(PageContext context, QWidget* parent = nullptr);
    void show(const api::Transmission& message);

private:
    void showContent();

    PageContext context_;
    std::uint64_t sequence_ = 0;
    QPushButton* ask_;
    QLabel* note_;
    QPlainTextEdit* text_;
    StateView* state_;
    Resource<api::Sequence, api::TransmissionContent> bytes_;
};

/// What a message says otherwise than the last one of its kind that the receiver acknowledged.
class MessageDifferenceView : public QWidget {
    Q_OBJECT

public:
    explicit MessageDifferenceView(PageContext context, QWidget* parent = nullptr);
    void show(std::uint64_t sequence);

private:
    void showChanges();

    PageContext context_;
    std::uint64_t sequence_ = 0;
    QLabel* note_;
    RowsModel rows_;
    DataTable* table_;
    StateView* state_;
    Resource<api::PreviewArguments, api::MessageDifferences> differences_;
};

}  // namespace callbox::app::console

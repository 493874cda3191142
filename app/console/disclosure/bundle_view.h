// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// Messages carried to the receiver in a file, and its receipts brought back.
class BundleView : public QWidget {
    Q_OBJECT

public:
    explicit BundleView(PageContext context, QWidget* parent = nullptr);

    /// Takes the receipts that the receiver wrote.
    void importReceipts(const QByteArray& text);

private:
    void exportBundle();
    void showButtons();

    PageContext context_;
    QPushButton* export_;
    QPushButton* import_;
    Notice* exported_;
    Notice* imported_;
    bool busy_ = false;
};

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPlainTextEdit>

#include "app/console/widgets/notice.h"
#include "app/console/widgets/page.h"

namespace callbox::app::console {

/// What a network team has to allow, to be copied or saved as text or CSV.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    SheetDialog(PageContext context, QWidget* parent = nullptr);

private:
    void showSheet(const api::ConnectionSheet& sheet);
    void copy();
    void save();
    std::string render(const core::Message& message) const;

    PageContext context_;
    api::ConnectionSheet sheet_;
    QPlainTextEdit* text_;
    Notice* notice_;
    QPushButton* copy_;
    QPushButton* save_;
};

}  // namespace callbox::app::console

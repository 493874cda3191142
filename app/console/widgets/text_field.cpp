// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/text_field.h"

#include "app/console/widgets/file_choice.h"

namespace callbox::app::console {

TextField::TextField(const QString& text, const About& about, QWidget* parent)
    : QWidget(parent), edit_(new QPlainTextEdit(text)) {
    edit_->setTabChangesFocus(true);
    edit_->setFixedHeight(about.height);
    edit_->setPlaceholderText(about.placeholder);
    setRole(edit_, "code");
    auto* choose = makeButton(tr("Choose file"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2 * Tokens::kUnit);
    line->addWidget(edit_, 1);
    line->addWidget(choose, 0, Qt::AlignTop);
    setFocusProxy(edit_);
    connect(choose, &QPushButton::clicked, this, [this, about] {
        chooseFile(this, about.chooseTitle, about.filters, about.limit,
                   [this](const QString&, const core::Result<QByteArray>& bytes) {
                       if (bytes)
                           edit_->setPlainText(QString::fromUtf8(*bytes));
                       else if (onError_)
                           onError_(bytes.error());
                   });
    });
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/help/help_panel.h"

#include <QEvent>
#include <QShortcut>
#include <QTextBlock>
#include <QTextDocument>

#include "app/console/help/help_text.h"

namespace callbox::app::console {

namespace {

constexpr int kLeastWidth = 240;

}  // namespace

HelpPanel::HelpPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), theme_(theme), text_(new QTextBrowser) {
    setObjectName(QStringLiteral("help"));
    setMinimumWidth(theme.tokens().scaled(kLeastWidth));
    text_->setObjectName(QStringLiteral("helpText"));
    text_->setAccessibleName(tr("Help"));
    text_->setOpenLinks(false);
    text_->setFrameShape(QFrame::NoFrame);
    text_->document()->setDocumentMargin(3 * Tokens::kUnit);
    auto* close = makeButton(tr("Close help"), "link");
    close->setObjectName(QStringLiteral("closeHelp"));
    auto* line = makeLine();
    line->addWidget(makeLabel(tr("Help"), "heading"));
    line->addStretch();
    line->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 16, 16);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(line);
    column->addWidget(text_, 1);
    connect(close, &QPushButton::clicked, this, &HelpPanel::closeWanted);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HelpPanel::closeWanted);
    connect(text_, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { emit wanted(link.toString()); });
}

void HelpPanel::setPlace(const QString& place) {
    place_ = place;
    render();
}

void HelpPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Links take their colour when the text is read.
    if (event->type() == QEvent::PaletteChange && !place_.isEmpty())
        render();
}

void HelpPanel::render() {
    text_->setMarkdown(helpText(place_, helpLanguage()));
    // Headings of the size that the console's have, not of a printed page.
    for (auto block = text_->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextCursor cursor(block);
        auto shape = block.blockFormat();
        shape.setTopMargin(level > 1 ? 3 * Tokens::kUnit : 0);
        shape.setBottomMargin(Tokens::kUnit);
        cursor.setBlockFormat(shape);
        if (level == 0)
            continue;
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat letters;
        letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
        letters.setFont(theme_.strong());
        cursor.mergeCharFormat(letters);
    }
    text_->moveCursor(QTextCursor::Start);
}

}  // namespace callbox::app::console

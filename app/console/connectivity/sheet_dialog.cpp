// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectivity/sheet_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSysInfo>

#include "app/console/widgets/file_choice.h"
#include "core/api/connection_sheet.h"

namespace callbox::app::console {

namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 520;

std::string hostName() {
    return QSysInfo::machineHostName().toStdString();
}

}  // namespace

SheetDialog::SheetDialog(PageContext context, QWidget* parent)
    : QDialog(parent),
      context_(context),
      text_(new QPlainTextEdit),
      notice_(new Notice),
      copy_(makeButton(tr("Copy"))),
      save_(makeButton(tr("Save as"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("sheetDialog"));
    setRole(this, "page");
    setWindowTitle(tr("Firewall request"));
    text_->setObjectName(QStringLiteral("sheet"));
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setAccessibleName(windowTitle());
    text_->setPlaceholderText(tr("Reading from the service"));
    setRole(text_, "code");
    auto* close = makeButton(tr("Close"));
    auto* line = makeLine();
    line->addWidget(copy_);
    line->addWidget(save_);
    line->addStretch();
    line->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::kEdge, Tokens::kEdge, Tokens::kEdge, Tokens::kEdge);
    column->setSpacing(3 * Tokens::kUnit);
    column->addWidget(makeParagraph(
        tr("Hand this to the network team: it names what the ways that are turned on need."),
        "quiet"));
    column->addWidget(text_, 1);
    column->addWidget(notice_);
    column->addLayout(line);
    const Tokens& tokens = context_.theme.tokens();
    resize(tokens.scaled(kWidth), tokens.scaled(kHeight));
    copy_->setEnabled(false);
    save_->setEnabled(false);
    connect(copy_, &QPushButton::clicked, this, &SheetDialog::copy);
    connect(save_, &QPushButton::clicked, this, &SheetDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    context_.client.call(api::kConnectionSheet, {}, this,
                         [this](const core::Result<api::ConnectionSheet>& sheet) {
                             if (sheet)
                                 showSheet(*sheet);
                             else
                                 showError(*notice_, context_.words, sheet.error());
                         });
}

std::string SheetDialog::render(const core::Message& message) const {
    return context_.words.text(message).toStdString();
}

void SheetDialog::showSheet(const api::ConnectionSheet& sheet) {
    sheet_ = sheet;
    text_->setPlainText(qs(api::sheetText(
        sheet_, hostName(), [this](const core::Message& message) { return render(message); })));
    copy_->setEnabled(true);
    save_->setEnabled(true);
}

void SheetDialog::copy() {
    QGuiApplication::clipboard()->setText(text_->toPlainText());
    notice_->show(Tone::good, tr("Copied to the clipboard"));
}

void SheetDialog::save() {
    saveFile(
        this, tr("Save the firewall request"), QStringLiteral("callbox-firewall-request.txt"),
        {tr("Text (*.txt)"), tr("Comma-separated values (*.csv)")},
        [this](const QString& name) {
            const auto words = [this](const core::Message& message) { return render(message); };
            return QByteArray::fromStdString(
                name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
                    ? api::sheetCsv(sheet_, hostName(), words)
                    : api::sheetText(sheet_, hostName(), words));
        },
        [this](const core::Result<QString>& saved) {
            if (saved)
                notice_->show(Tone::good, tr("Saved as %1").arg(*saved));
            else
                showError(*notice_, context_.words, saved.error());
        });
}

}  // namespace callbox::app::console

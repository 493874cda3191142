// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/data_file_view.h"

#include "app/console/text/times.h"
#include "app/console/widgets/file_choice.h"
#include "app/console/widgets/rights.h"
#include "core/model/base64.h"

namespace callbox::app::console {

namespace {

/// More makes a text view slow; the whole file can be saved.
constexpr std::uint64_t kBytesShown = std::uint64_t{512} << 10;
constexpr std::uint64_t kPart = std::uint64_t{1} << 20;
constexpr std::uint64_t kMostSaved = std::uint64_t{64} << 20;

}  // namespace

DataFileView::DataFileView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      name_(makeLabel({}, "heading")),
      note_(makeLabel({}, "small")),
      save_(makeButton(tr("Save as"))),
      text_(new QPlainTextEdit),
      notice_(new Notice) {
    text_->setObjectName(QStringLiteral("fileText"));
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setLineWrapMode(QPlainTextEdit::NoWrap);
    setRole(text_, "code");
    auto* line = makeLine();
    line->addWidget(name_);
    line->addWidget(note_, 1);
    line->addWidget(save_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(line);
    column->addWidget(notice_);
    column->addWidget(text_, 1);
    connect(save_, &QPushButton::clicked, this, [this] {
        save_->setEnabled(false);
        readWhole(0, {});
    });
    clear();
}

void DataFileView::clear() {
    file_ = {};
    name_->clear();
    note_->clear();
    text_->clear();
    text_->setAccessibleName(tr("Text of the file"));
    text_->setPlaceholderText(tr("Select a file to read it here."));
    notice_->clear();
    save_->setEnabled(false);
}

void DataFileView::show(const core::DataFile& file) {
    if (file.id == file_.id)
        return;
    clear();
    file_ = file;
    name_->setText(qs(file.name));
    text_->setAccessibleName(tr("Text of %1").arg(qs(file.name)));
    text_->setPlaceholderText(tr("Reading from the service"));
    context_.client.call(
        api::kEventDataRead,
        {file.problemNumber, std::to_string(file.id), 0, std::min(kBytesShown, kPart)}, this,
        [this, id = file.id](const core::Result<api::DataPart>& part) {
            if (id == file_.id)
                showPart(part);
        });
}

void DataFileView::showPart(const core::Result<api::DataPart>& part) {
    text_->setPlaceholderText(tr("The file is empty."));
    if (!part) {
        text_->setPlaceholderText({});
        showError(*notice_, context_.words, part.error());
        // The next look at it asks again.
        file_.id = 0;
        return;
    }
    const auto content = core::base64Decode(part->content);
    if (!content)
        return showError(*notice_, context_.words, content.error());
    text_->setPlainText(qs(*content));
    QString note =
        content->size() < file_.bytes
            ? tr("The first %1 of %2").arg(bytesText(content->size()), bytesText(file_.bytes))
            : bytesText(file_.bytes);
    if (file_.cut)
        note += QStringLiteral(", ") + tr("the source said more");
    note_->setText(note);
    allow(save_, file_.bytes > kMostSaved
                     ? tr("Files of more than %1 are saved by \"callbox event data --save\".")
                           .arg(bytesText(kMostSaved))
                     : QString());
}

void DataFileView::readWhole(std::uint64_t offset, std::string content) {
    context_.client.call(
        api::kEventDataRead, {file_.problemNumber, std::to_string(file_.id), offset, kPart}, this,
        [this, id = file_.id,
         content = std::move(content)](const core::Result<api::DataPart>& part) mutable {
            if (id != file_.id)
                return;
            const auto bytes =
                part ? core::base64Decode(part->content) : core::Result<std::string>(std::string());
            if (!part || !bytes) {
                save_->setEnabled(true);
                return showError(*notice_, context_.words, part ? bytes.error() : part.error());
            }
            content += *bytes;
            if (part->next >= part->file.bytes || bytes->empty())
                save(content);
            else
                readWhole(part->next, std::move(content));
        });
}

void DataFileView::save(const std::string& content) {
    save_->setEnabled(true);
    saveFile(
        this, tr("Save %1").arg(qs(file_.name)), qs(file_.name), {tr("All files (*)")},
        [content](const QString&) { return QByteArray::fromStdString(content); },
        [this](const core::Result<QString>& saved) {
            if (saved)
                notice_->show(Tone::good, tr("Saved as %1").arg(*saved));
            else
                showError(*notice_, context_.words, saved.error());
        });
}

}  // namespace callbox::app::console

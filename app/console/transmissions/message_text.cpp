// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/transmissions/message_text.h"

#include <QHeaderView>

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

/// More than this makes a text view slow; the rest is a matter for the command line.
constexpr std::size_t kBytesShown = std::size_t{512} << 10;

}  // namespace

MessageText::MessageText(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      ask_(makeButton(tr("Show what was sent"))),
      note_(makeParagraph({}, "small")),
      text_(new QPlainTextEdit),
      state_(new StateView(text_)),
      bytes_(context.client, api::kTransmissionContent, {}, [this] { showContent(); }) {
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setAccessibleName(tr("The message, byte for byte"));
    text_->setWordWrapMode(QTextOption::WrapAnywhere);
    setRole(text_, "code");
    auto* line = makeLine();
    line->addWidget(note_, 1);
    line->addWidget(ask_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(line);
    column->addWidget(state_, 1);
    column->addStretch();
    connect(ask_, &QPushButton::clicked, this, [this] { bytes_.ask({sequence_}); });
}

void MessageText::show(const api::Transmission& message) {
    sequence_ = message.sequence;
    const bool arrived = message.state == api::TransmissionState::acknowledged;
    ask_->setText(arrived ? tr("Show what was sent") : tr("Show what will be sent"));
    bytes_.clear();
}

void MessageText::showContent() {
    const auto& reply = bytes_.value();
    ask_->setVisible(!reply);
    if (const auto& error = bytes_.error()) {
        note_->setText({});
        return state_->showError(context_.words, *error, [this] { bytes_.ask({sequence_}); });
    }
    state_->showContent();
    state_->setVisible(reply.has_value() || bytes_.loading());
    if (bytes_.loading())
        return state_->showLoading();
    if (!reply) {
        text_->clear();
        return note_->setText(tr("Nothing but this leaves, and all of it can be read."));
    }
    const bool whole = reply->data.size() <= kBytesShown;
    note_->setText(
        whole
            ? tr("%1, byte for byte").arg(bytesText(reply->data.size()))
            : tr("The first %1 of %2").arg(bytesText(kBytesShown), bytesText(reply->data.size())));
    text_->setPlainText(qs(whole ? reply->data : reply->data.substr(0, kBytesShown)));
}

MessageDifferenceView::MessageDifferenceView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      note_(makeParagraph({}, "small")),
      rows_({tr("Field"), tr("Change"), tr("Before"), tr("After")}),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      differences_(context.client, api::kTransmissionDifference, {}, [this] { showChanges(); }) {
    setRole(table_, "inner");
    table_->setObjectName(QStringLiteral("differences"));
    table_->setAccessibleName(tr("What is new in the message"));
    table_->setModel(&rows_);
    table_->setColumnWidths({170, 84, 130, 0});
    table_->horizontalHeader()->setSectionsClickable(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(note_);
    column->addWidget(state_, 1);
}

void MessageDifferenceView::show(std::uint64_t sequence) {
    if (std::exchange(sequence_, sequence) != sequence || !differences_.value())
        differences_.ask({sequence, 0, {}, {}, 1});
}

void MessageDifferenceView::showChanges() {
    note_->setText({});
    if (const auto& error = differences_.error())
        return state_->showError(context_.words, *error, [this] { differences_.reload(); });
    if (!differences_.value())
        return state_->showLoading();
    if (differences_.value()->messages.empty() ||
        differences_.value()->messages.front().against == 0)
        return state_->showState(
            tr("Nothing to compare with"),
            tr("The receiver has acknowledged no message of this kind in the last seven days."));
    const api::MessageDifference& found = differences_.value()->messages.front();
    std::vector<std::vector<Cell>> rows;
    for (const api::FieldChange& change : found.changes) {
        const Cell kind = change.kind == api::FieldChangeKind::added
                              ? Cell{tr("New"), false, Tone::good, {}}
                          : change.kind == api::FieldChangeKind::removed
                              ? Cell{tr("Gone"), false, Tone::warning, {}}
                              : Cell{tr("Other"), false, Tone::information, {}};
        rows.push_back({{qs(change.pointer), true, {}, toolTipText(qs(change.pointer))},
                        kind,
                        {qs(change.before), true, {}, toolTipText(qs(change.before))},
                        {qs(change.after), true, {}, toolTipText(qs(change.after))}});
    }
    rows_.setRows(std::move(rows));
    if (found.changes.empty())
        return state_->showState(tr("Nothing is new"),
                                 tr("It says what message %1 said.").arg(found.against));
    note_->setText(found.total > found.changes.size()
                       ? tr("The first %1 of %2 differences from message %3")
                             .arg(countText(found.changes.size()), countText(found.total),
                                  QString::number(found.against))
                       : tr("Compared with message %1").arg(found.against));
    state_->showContent();
}

}  // namespace callbox::app::console

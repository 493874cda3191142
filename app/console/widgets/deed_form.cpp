// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/deed_form.h"

#include <QKeyEvent>

namespace callbox::app::console {

namespace {

constexpr int kLongestName = 80;
constexpr int kLongestComment = 2000;
constexpr int kNameWidth = 220;
constexpr int kCommentHeight = 58;

}  // namespace

DeedForm::DeedForm(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      heading_(makeLabel({}, "heading")),
      explanation_(makeParagraph({}, "quiet")),
      who_(new Form(context.words, 1)),
      why_(new Form(context.words, 1)),
      comment_(new QPlainTextEdit),
      leave_(makeButton({})),
      confirm_(makeButton({}, "primary")) {
    setObjectName(QStringLiteral("deedForm"));
    name_ = who_->addText("name", tr("Your name"), true);
    name_->setMaxLength(kLongestName);
    who_->setFixedWidth(context_.theme.tokens().scaled(kNameWidth));
    comment_->setObjectName(QStringLiteral("comment"));
    comment_->setTabChangesFocus(true);
    comment_->setFixedHeight(context_.theme.tokens().scaled(kCommentHeight));
    comment_->installEventFilter(this);
    why_->addWidget("comment", tr("Reason"), comment_);
    confirm_->setObjectName(QStringLiteral("confirmDeed"));
    leave_->setObjectName(QStringLiteral("leaveDeed"));
    auto* fields = makeLine(4 * Tokens::kUnit);
    fields->addWidget(who_, 0, Qt::AlignTop);
    fields->addWidget(why_, 1);
    auto* line = makeLine();
    line->addWidget(explanation_, 1);
    line->addWidget(leave_);
    line->addWidget(confirm_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Tokens::kUnit);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(heading_);
    column->addLayout(fields);
    column->addLayout(line);
    column->addWidget(makeRule());
    for (auto* label : findChildren<QLabel*>()) {
        if (label->buddy() == comment_)
            commentLabel_ = label;
        if (label->buddy() == name_)
            nameLabel_ = label;
    }
    hide();
    connect(leave_, &QPushButton::clicked, this, &DeedForm::leave);
    connect(confirm_, &QPushButton::clicked, this, &DeedForm::submit);
    connect(name_, &QLineEdit::returnPressed, this, [this] { comment_->setFocus(); });
    connect(comment_, &QPlainTextEdit::textChanged, this, [this] {
        if (!question_.key.empty())
            drafts_[question_.key] = comment_->toPlainText();
    });
}

void DeedForm::ask(Question question, Submit submit) {
    question_.key.clear();
    const auto draft = drafts_.find(question.key);
    comment_->setPlainText(draft == drafts_.end() ? QString() : draft->second);
    question_ = std::move(question);
    submit_ = std::move(submit);
    heading_->setText(question_.heading);
    explanation_->setText(question_.explanation);
    confirm_->setText(question_.confirm);
    leave_->setText(question_.leave.isEmpty() ? tr("Cancel") : question_.leave);
    if (commentLabel_)
        commentLabel_->setText(question_.comment);
    comment_->setAccessibleName(question_.comment);
    if (nameLabel_)
        nameLabel_->setText(question_.nameRequired ? tr("Your name") : tr("Your name (optional)"));
    name_->setPlaceholderText(question_.nameRequired ? QString()
                                                     : qs(context_.client.session().user));
    who_->setErrors({}, false);
    why_->setErrors({}, false);
    setBusy(busyKey_ == question_.key && !busyKey_.empty());
    show();
    emit opened(true);
    if (question_.nameRequired && name_->text().isEmpty())
        name_->setFocus();
    else
        comment_->setFocus();
}

void DeedForm::leave() {
    if (!isOpen())
        return;
    question_.key.clear();
    hide();
    emit opened(false);
}

void DeedForm::submit() {
    const std::string name = name_->text().trimmed().toStdString();
    const std::string comment = comment_->toPlainText().trimmed().toStdString();
    std::vector<core::Error> faults;
    const auto fault = [&faults](const char* field, core::Message message) {
        faults.push_back({core::ErrorCode::invalidArgument, std::move(message), field, {}});
    };
    if (name.empty() && question_.nameRequired)
        fault("name", core::say("console.name-missing"));
    if (comment.empty())
        fault("comment", core::say("console.reason-missing"));
    else if (comment_->toPlainText().trimmed().size() > kLongestComment)
        fault("comment",
              core::say("console.comment-too-long", {{"limit", std::to_string(kLongestComment)}}));
    if (showFaults(faults))
        return;
    busyKey_ = question_.key;
    setBusy(true);
    submit_(name, comment);
}

bool DeedForm::showFaults(const std::vector<core::Error>& faults) {
    who_->setErrors(faults, true);
    why_->setErrors(faults, true);
    return who_->focusFault() || why_->focusFault();
}

void DeedForm::done(const std::string& key) {
    drafts_.erase(key);
    if (busyKey_ == key)
        busyKey_.clear();
    if (question_.key == key)
        leave();
}

bool DeedForm::refuse(const std::string& key, const core::Error& error) {
    if (busyKey_ == key)
        busyKey_.clear();
    if (question_.key != key)
        return false;
    setBusy(false);
    return showFaults({error});
}

void DeedForm::setBusy(bool busy) {
    who_->setEnabled(!busy);
    why_->setEnabled(!busy);
    confirm_->setEnabled(!busy);
}

void DeedForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QFrame::keyPressEvent(event);
}

bool DeedForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == comment_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}  // namespace callbox::app::console

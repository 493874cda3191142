// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/window_form.h"

#include "app/console/policies/policy_text.h"
#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"
#include "core/policy/validation.h"

namespace callbox::app::console {

namespace {

constexpr qint64 kUsualLength = 2 * 3600;  ///< seconds

QDateTimeEdit* makeTime(const char* name) {
    auto* edit = new QDateTimeEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    edit->setCalendarPopup(false);
    return edit;
}

QDateTime thisMinute() {
    const QDateTime now = QDateTime::currentDateTime();
    return now.addSecs(-now.time().second()).addMSecs(-now.time().msec());
}

}  // namespace

WindowForm::WindowForm(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      form_(new Form(context.words, 3)),
      begin_(makeTime("begin")),
      end_(makeTime("end")),
      scope_(makeParagraph({}, "quiet")),
      add_(makeButton(tr("Add this window"), "primary")),
      notice_(new Notice) {
    setRole(this, "card");
    add_->setObjectName(QStringLiteral("confirmWindow"));
    auto* cancel = makeButton(tr("Cancel"));
    auto* line = makeLine();
    line->addWidget(scope_, 1);
    line->addWidget(cancel, 0, Qt::AlignBottom);
    line->addWidget(add_, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(makeLabel(tr("Keep problems back during planned work"), "heading"));
    makeFields();
    column->addWidget(form_);
    column->addWidget(notice_);
    column->addLayout(line);
    connect(cancel, &QPushButton::clicked, this, &WindowForm::close);
    connect(add_, &QPushButton::clicked, this, &WindowForm::add);
    connect(form_, &Form::edited, this, [this] { check(false); });
    connect(form_, &Form::visited, this, [this] { check(false); });
    connect(begin_, &QDateTimeEdit::dateTimeChanged, this, [this] {
        beginTouched_ = beginTouched_ || !showing_;
        showTimes();
    });
    connect(end_, &QDateTimeEdit::dateTimeChanged, this, [this] {
        endTouched_ = endTouched_ || !showing_;
        check(false);
    });
    connect(&context_.client, &ApiClient::stateChanged, this,
            [this] { allow(add_, context_.client, api::kWindowAdd.role); });
    hide();
}

void WindowForm::makeFields() {
    form_->addText("reason", tr("Work"), true)
        ->setPlaceholderText(tr("For instance: memory exchange"));
    form_->addWidget("start", tr("Begin"), begin_);
    form_->addWidget("end", tr("End"), end_);
    form_->addText("scope.referenceCodes", tr("Only reference codes"))
        ->setPlaceholderText(QStringLiteral("CBX-MEM-*, CBX-DSK-0001"));
    form_->addText("scope.systems", tr("Only managed systems"))
        ->setPlaceholderText(QStringLiteral("9080-HEX*"));
    form_->addText("scope.partitions", tr("Only partitions"))
        ->setPlaceholderText(QStringLiteral("prod-*"));
    form_->addText("owner", tr("Who answers for it"))->setPlaceholderText(tr("You"));
}

void WindowForm::open() {
    showTimes();
    check(false);
    allow(add_, context_.client, api::kWindowAdd.role);
    QFrame::show();
    emit opened(true);
    form_->focusFirst();
}

void WindowForm::close() {
    hide();
    emit opened(false);
}

void WindowForm::showTimes() {
    showing_ = true;
    if (!beginTouched_)
        begin_->setDateTime(thisMinute());
    if (!endTouched_)
        end_->setDateTime(begin_->dateTime().addSecs(kUsualLength));
    showing_ = false;
    check(false);
}

core::MaintenanceWindow WindowForm::window() const {
    core::MaintenanceWindow window;
    window.reason = form_->text("reason").trimmed().toStdString();
    window.owner = form_->text("owner").trimmed().toStdString();
    window.start = timePointOf(begin_->dateTime());
    window.end = timePointOf(end_->dateTime());
    window.scope = {patternsOf(form_->text("scope.referenceCodes")),
                    patternsOf(form_->text("scope.systems")),
                    patternsOf(form_->text("scope.partitions"))};
    return window;
}

void WindowForm::check(bool all) {
    auto window = this->window();
    const bool backwards = window.end <= window.start;
    scope_->setText(backwards
                        ? QString()
                        : tr("%1 is kept back for %2.")
                              .arg(scopeText(window.scope), spanText(window.end - window.start)));
    // Without an owner it is whoever adds it.
    if (window.owner.empty())
        window.owner = "-";
    const auto good = core::policy::validate(window, timeNow());
    form_->setErrors(good ? std::vector<core::Error>{} : std::vector{good.error()}, all);
}

void WindowForm::add() {
    // What began when the form was opened begins now.
    showTimes();
    check(true);
    if (form_->focusFault())
        return;
    add_->setEnabled(false);
    context_.client.call(
        api::kWindowAdd, window(), this, [this](const core::Result<api::WindowRow>& reply) {
            allow(add_, context_.client, api::kWindowAdd.role);
            if (!reply && !reply.error().field.empty()) {
                form_->setErrors({reply.error()}, true);
                form_->focusFault();
            } else if (!reply) {
                showError(*notice_, context_.words, reply.error());
            } else {
                notice_->clear();
                for (const char* field : {"reason", "owner", "scope.referenceCodes",
                                          "scope.systems", "scope.partitions"})
                    form_->setText(field, {});
                beginTouched_ = endTouched_ = false;
                form_->setErrors({}, false);
                hide();
                emit added(*reply);
            }
        });
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/notification/target_dialog.h"

#include <algorithm>

#include "app/console/notification/target_store.h"
#include "app/console/notification/target_text.h"
#include "app/console/widgets/form_page.h"

namespace callbox::app::console {

namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 680;

}  // namespace

TargetDialog::TargetDialog(PageContext context, core::NotificationTarget target, QWidget* parent)
    : QDialog(parent),
      context_(context),
      target_(std::move(target)),
      kind_(new QComboBox),
      form_(new TargetForm(context.words)),
      notice_(new Notice),
      cancel_(makeButton(tr("Cancel"))),
      save_(makeButton({}, "primary")) {
    const bool isNew = target_.id.empty();
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("targetDialog"));
    setRole(this, "page");
    setWindowTitle(isNew ? tr("Add a target") : tr("Change %1").arg(qs(target_.name)));
    kind_->setObjectName(QStringLiteral("kind"));
    kind_->setAccessibleName(tr("Kind of target"));
    for (const auto kind : {core::NotificationKind::email, core::NotificationKind::snmp,
                            core::NotificationKind::webhook})
        kind_->addItem(kindText(kind), static_cast<int>(kind));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(target_.kind)));
    kind_->setEnabled(isNew);
    save_->setObjectName(QStringLiteral("saveTarget"));
    save_->setText(isNew ? tr("Add this target") : tr("Save changes"));
    save_->setDefault(true);

    auto* body = new QWidget;
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(0, 0, 2 * Tokens::kUnit, 0);
    bodyColumn->setSpacing(2 * Tokens::kUnit);
    auto* kindName = makeLabel(tr("Kind of target"), "small");
    kindName->setBuddy(kind_);
    bodyColumn->addWidget(kindName);
    bodyColumn->addWidget(kind_);
    bodyColumn->addWidget(form_);
    bodyColumn->addStretch();
    auto* line = makeLine();
    line->addStretch();
    line->addWidget(cancel_);
    line->addWidget(save_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Tokens::kEdge, Tokens::kEdge, Tokens::kEdge, Tokens::kEdge);
    column->setSpacing(3 * Tokens::kUnit);
    column->addWidget(makeScroll(body), 1);
    column->addWidget(notice_);
    column->addWidget(makeRule());
    column->addLayout(line);
    const Tokens& tokens = context_.theme.tokens();
    resize(tokens.scaled(kWidth), tokens.scaled(kHeight));
    connect(kind_, &QComboBox::currentIndexChanged, this, &TargetDialog::showKind);
    connect(cancel_, &QPushButton::clicked, this, &TargetDialog::reject);
    connect(save_, &QPushButton::clicked, this, &TargetDialog::save);
    form_->fill(target_);
    orderTabs();
    form_->focusFirst();
}

void TargetDialog::orderTabs() {
    QWidget* before = kind_;
    const auto follow = [&before](QWidget* next) {
        setTabOrder(before, next);
        before = next;
    };
    // The lists of choices are windows of their own; the fields are younger than the buttons.
    for (auto* field : form_->findChildren<QWidget*>())
        if ((field->focusPolicy() & Qt::TabFocus) && !field->focusProxy() &&
            field->window() == this)
            follow(field);
    follow(cancel_);
    follow(save_);
}

void TargetDialog::showKind() {
    // The name belongs to the target, whatever its kind.
    core::NotificationTarget fresh;
    fresh.name = form_->target().name;
    fresh.kind = core::NotificationKind(kind_->currentData().toInt());
    target_ = fresh;
    form_->fill(target_);
    notice_->clear();
    orderTabs();
}

void TargetDialog::reject() {
    // Halfway through, a target would be left without its secrets.
    if (busy_)
        return;
    if (!form_->changed())
        return QDialog::reject();
    notice_->show(Tone::warning, tr("Close without saving?"), tr("What you typed here is lost."));
    notice_->setAction(tr("Discard changes"), [this] { QDialog::reject(); });
}

void TargetDialog::setBusy(bool busy) {
    busy_ = busy;
    for (QWidget* widget : std::initializer_list<QWidget*>{form_, cancel_, save_})
        widget->setEnabled(!busy);
    kind_->setEnabled(!busy && target_.id.empty());
}

void TargetDialog::save() {
    if (!form_->check())
        return;
    notice_->clear();
    notice_->setAction({}, {});
    setBusy(true);
    const auto wanted = form_->target();
    changeTargets(
        context_.client, this,
        [wanted](TargetList& targets) {
            const auto present =
                std::ranges::find(targets, wanted.id, &core::NotificationTarget::id);
            if (wanted.id.empty() || present == targets.end()) {
                targets.push_back(wanted);
                targets.back().id.clear();
            } else {
                const bool enabled = present->enabled;
                *present = wanted;
                present->enabled = enabled;
            }
        },
        [this, name = wanted.name](const core::Result<TargetList>& stored) {
            if (!stored)
                return refused(stored.error());
            // From here on it is there: saving again must not add it twice.
            const auto found = std::ranges::find(*stored, name, &core::NotificationTarget::name);
            if (found != stored->end())
                target_.id = found->id;
            storeSecrets(form_->secrets());
        });
}

void TargetDialog::storeSecrets(std::map<std::string, std::string> left) {
    if (left.empty()) {
        accept();
        return;
    }
    auto first = left.extract(left.begin());
    const auto name = first.key();
    context_.client.call(
        api::kNotificationSecret,
        api::NotificationSecretArguments{target_.id, name, std::move(first.mapped())}, this,
        [this, name, left = std::move(left)](const core::Result<api::Nothing>& done) mutable {
            if (done)
                return storeSecrets(std::move(left));
            auto error = done.error();
            error.field = name;
            refused(error);
        });
}

void TargetDialog::refused(const core::Error& error) {
    setBusy(false);
    form_->keepId(target_.id);
    notice_->setAction({}, {});
    if (!form_->showRefusal(error))
        showError(*notice_, context_.words, error);
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/setup/partitions_step.h"

namespace callbox::app::console {

PartitionsStep::PartitionsStep(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      add_(context.client),
      model_(context.client, context.words),
      ways_(new Tabs(tr("One or several partitions"))),
      several_(new BulkAdd(context)),
      form_(new Form(context.words, 2)),
      ask_(makeButton(tr("Ask for its host key"))),
      notice_(new Notice),
      table_(new DataTable(context.theme)),
      key_(context.client, api::kPartitionKey, {}, [this] {
          Facts::set(ownKey_, key_.value() ? qs(key_.value()->line).trimmed() : QString());
      }) {
    form_->addText("name", tr("Name"), true);
    form_->addText("host", tr("Host name or address"), true);
    form_->addText("user", tr("Log in as"), true)->setText(QStringLiteral("root"));
    form_->addText("port", tr("Port"), true)->setText(QStringLiteral("22"));
    ask_->setObjectName(QStringLiteral("askHostKey"));
    auto* line = makeLine();
    line->addWidget(ask_);
    line->addStretch();
    auto* one = new QWidget;
    auto* oneColumn = makeColumn();
    oneColumn->setContentsMargins(0, 0, 0, 0);
    one->setLayout(oneColumn);
    oneColumn->addWidget(form_);
    oneColumn->addLayout(line);
    oneColumn->addWidget(makeConfirmation());
    oneColumn->addWidget(notice_);
    oneColumn->addStretch();
    ways_->add(QStringLiteral("one"), tr("One"), one);
    ways_->add(QStringLiteral("several"), tr("Several"), several_);
    auto card = makeCard(tr("Add partitions"));
    card.layout->addWidget(ways_);
    table_->setModel(&model_);
    table_->setAccessibleName(tr("Partitions"));
    for (const int column : {3, 4, 6})
        table_->setColumnHidden(column, true);
    table_->setColumnWidths({0, 140, 200, 200, 160, 120, 90});
    table_->setMinimumHeight(context.theme.tokens().row() * 4 + 4);
    state_ = new StateView(table_);
    state_->setMinimumHeight(context.theme.tokens().row() * 4 + 4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(card.frame);
    column->addWidget(state_, 1);

    connect(form_, &Form::edited, this, &PartitionsStep::readAddress);
    connect(form_, &Form::visited, this, &PartitionsStep::show);
    connect(ask_, &QPushButton::clicked, this, &PartitionsStep::ask);
    for (const char* field : {"name", "host", "user", "port"})
        connect(form_->findChild<QLineEdit*>(QLatin1String(field)), &QLineEdit::returnPressed, this,
                &PartitionsStep::ask);
    connect(&add_, &PartitionAdd::changed, this, &PartitionsStep::show);
    connect(&add_, &PartitionAdd::partitionAdded, this, [this] {
        for (const char* field : {"name", "host"})
            form_->setText(field, {});
        form_->setText("port", QStringLiteral("22"));
        form_->setErrors({}, false);
        notice_->show(Tone::good, tr("%1 is added").arg(qs(add_.added())),
                      tr("Its channel opens by itself; the list shows how it is doing."));
        model_.refresh();
        form_->focusFirst();
    });
    connect(several_, &BulkAdd::added, this, [this] { model_.refresh(); });
    connect(ways_, &Tabs::openedChanged, this, [this](const QString& name) {
        showWay();
        if (name == QLatin1String("several"))
            several_->enter();
    });
    connect(&model_, &PagedModel::stateChanged, this, &PartitionsStep::showList);
    showWay();
    readAddress();
    showList();
}

QWidget* PartitionsStep::makeConfirmation() {
    confirmation_ = new QFrame;
    confirmation_->setObjectName(QStringLiteral("confirmation"));
    auto* column = new QVBoxLayout(confirmation_);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeRule());
    column->addWidget(makeLabel(tr("Is this the partition's host key?"), "heading"));
    column->addWidget(makeParagraph(
        tr("Compare it with what the partition itself prints: ssh-keygen -lf "
           "/etc/ssh/ssh_host_ed25519_key.pub. Callbox trusts only this key from now on."),
        "quiet"));
    auto* facts = new Facts;
    keyType_ = facts->add(tr("Type"), "code");
    fingerprint_ = facts->add(tr("Fingerprint"), "code");
    fingerprint_->setObjectName(QStringLiteral("fingerprint"));
    ownKey_ = facts->add(tr("Callbox's key"), "code");
    ownKey_->setToolTip(tr("The line for authorized_keys on the partition"));
    Facts::set(ownKey_, {});
    column->addWidget(facts);
    password_ = new QLineEdit;
    password_->setEchoMode(QLineEdit::Password);
    password_->setObjectName(QStringLiteral("password"));
    auto* passwordForm = new Form(context_.words, 2);
    passwordForm->addWidget("password", tr("Password, once (optional)"), password_);
    column->addWidget(passwordForm);
    column->addWidget(makeParagraph(
        tr("The password puts Callbox's public key in place and is never kept. Leave it empty "
           "where that key is already in authorized_keys."),
        "hint"));
    trust_ = makeButton(tr("Trust this key and add"));
    trust_->setObjectName(QStringLiteral("trust"));
    auto* no = makeButton(tr("Do not trust it"));
    auto* line = makeLine();
    line->addWidget(trust_);
    line->addWidget(no);
    line->addStretch();
    column->addLayout(line);
    confirmation_->hide();
    const auto confirm = [this] {
        add_.confirm(password_->text().toStdString());
        password_->clear();
    };
    connect(trust_, &QPushButton::clicked, this, confirm);
    connect(password_, &QLineEdit::returnPressed, this, confirm);
    connect(no, &QPushButton::clicked, this, [this] {
        password_->clear();
        add_.reject();
        notice_->show(Tone::warning, tr("Nothing was added"),
                      tr("Check that the address is right and that nothing stands between this "
                         "console and the partition, then ask again."));
    });
    return confirmation_;
}

void PartitionsStep::showWay() {
    // The one that is hidden must not make the page as high as the other.
    for (QWidget* way : {form_->parentWidget(), static_cast<QWidget*>(several_)})
        way->setSizePolicy(QSizePolicy::Preferred,
                           way == ways_->current() ? QSizePolicy::Preferred : QSizePolicy::Ignored);
}

void PartitionsStep::focusFirst() {
    if (ways_->opened() == QLatin1String("several"))
        several_->focusFirst();
    else
        form_->focusFirst();
}

void PartitionsStep::enter() {
    if (model_.fresh())
        model_.restart();
    if (!key_.value())
        key_.reload();
    several_->enter();
}

void PartitionsStep::readAddress() {
    core::PartitionAddress address;
    address.host = form_->text("host").trimmed().toStdString();
    address.user = form_->text("user").trimmed().toStdString();
    bool number = false;
    address.port = form_->text("port").trimmed().toUShort(&number);
    if (!number)
        address.port = 0;
    const auto& known = add_.arguments().address;
    if (address.host != known.host || address.user != known.user || address.port != known.port) {
        notice_->clear();
        add_.setAddress(address);
    }
    add_.setName(form_->text("name").trimmed().toStdString());
}

void PartitionsStep::ask() {
    readAddress();
    showAll_ = true;
    show();
    showAll_ = false;
    if (!form_->focusFault())
        add_.probe();
}

void PartitionsStep::show() {
    using Stage = PartitionAdd::Stage;
    auto faults = add_.faults();
    const auto& error = add_.error();
    if (error && !error->field.empty())
        faults.push_back(*error);
    form_->setErrors(faults, showAll_ || (error && !error->field.empty()));
    if (error && error->field.empty())
        showError(*notice_, context_.words, *error);
    else if (add_.stage() == Stage::probing)
        notice_->show(Tone::information,
                      tr("Asking %1 for its host key").arg(qs(add_.arguments().address.host)));
    else if (add_.stage() == Stage::adding)
        notice_->show(Tone::information, tr("Adding %1").arg(qs(add_.arguments().name)),
                      tr("The first login can take a few seconds."));
    else if (add_.stage() == Stage::confirming)
        notice_->clear();
    ask_->setEnabled(add_.stage() == Stage::typing || add_.stage() == Stage::confirming);
    form_->setEnabled(add_.stage() != Stage::adding && add_.stage() != Stage::probing);
    trust_->setEnabled(add_.stage() == Stage::confirming);
    keyType_->setText(qs(add_.arguments().hostKey.type));
    fingerprint_->setText(qs(add_.arguments().hostKey.fingerprint));
    const bool asking = add_.stage() == Stage::confirming;
    if (asking && confirmation_->isHidden())
        QTimer::singleShot(0, password_, [this] { password_->setFocus(); });
    confirmation_->setVisible(asking || (add_.stage() == Stage::adding));
}

void PartitionsStep::showList() {
    emit countChanged();
    if (model_.rowCount() > 0)
        state_->showContent();
    else if (const auto& error = model_.error())
        state_->showError(context_.words, *error, [this] { model_.restart(); });
    else if (model_.fresh())
        state_->showLoading();
    else
        state_->showState(tr("No partition yet"),
                          tr("Add the first one above. More can follow at any time."));
}

}  // namespace callbox::app::console

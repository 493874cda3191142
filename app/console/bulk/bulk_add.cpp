// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/bulk/bulk_add.h"

#include <QHeaderView>
#include <QItemSelectionModel>

#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

QPushButton* named(QPushButton* button, const char* name) {
    button->setObjectName(QLatin1String(name));
    return button;
}

}  // namespace

BulkAdd::BulkAdd(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      import_(context.client),
      model_(import_, context.words),
      source_(new BulkSource(context)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(source_);
    column->addWidget(makeWork());
    connect(source_, &BulkSource::listed, this,
            [this](const BulkRows& rows) { import_.setRows(rows); });
    connect(&import_, &BulkImport::progressed, this, &BulkAdd::showProgress);
    connect(&import_, &BulkImport::partitionsAdded, this, &BulkAdd::added);
    connect(&context_.client, &ApiClient::stateChanged, this, &BulkAdd::showProgress);
    showProgress();
}

QWidget* BulkAdd::makeWork() {
    work_ = new QFrame;
    summary_ = makeLabel({}, "heading");
    summary_->setObjectName(QStringLiteral("bulkSummary"));
    table_ = new DataTable(context_.theme);
    setRole(table_, "inner");
    table_->setObjectName(QStringLiteral("bulkRows"));
    table_->setAccessibleName(tr("Partitions to be added"));
    table_->setModel(&model_);
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setColumnWidths({110, 170, 76, 118, 0});
    table_->horizontalHeader()->setSectionsClickable(false);
    knownHosts_ = new QPlainTextEdit;
    knownHosts_->setObjectName(QStringLiteral("knownHosts"));
    knownHosts_->setTabChangesFocus(true);
    knownHosts_->setFixedHeight(context_.theme.tokens().row() * 2);
    setRole(knownHosts_, "code");
    password_ = new QLineEdit;
    password_->setEchoMode(QLineEdit::Password);
    password_->setObjectName(QStringLiteral("bulkPassword"));
    auto* form = new Form(context_.words, 2);
    form->addWidget("knownHosts", tr("Lines of known_hosts (optional)"), knownHosts_);
    form->addWidget("bulkPassword", tr("Password, once for each (optional)"), password_);
    stop_ = named(makeButton(tr("Stop")), "bulkStop");
    retry_ = named(makeButton(tr("Try failed ones again")), "bulkRetry");
    ask_ = named(makeButton(tr("Ask for their host keys")), "bulkAsk");
    trust_ = named(makeButton({}), "bulkTrust");
    auto* line = makeLine();
    line->addWidget(stop_);
    line->addStretch();
    for (auto* button : {retry_, ask_, trust_})
        line->addWidget(button);
    auto* column = new QVBoxLayout(work_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeRule());
    column->addWidget(summary_);
    column->addWidget(table_);
    column->addWidget(form);
    column->addWidget(makeParagraph(
        tr("Compare the fingerprints with what the partitions print: ssh-keygen -lf "
           "/etc/ssh/ssh_host_ed25519_key.pub. With rows selected only these are trusted. The "
           "password puts Callbox's key in place and is never kept."),
        "hint"));
    column->addLayout(line);
    connect(ask_, &QPushButton::clicked, this,
            [this] { import_.ask(knownHosts_->toPlainText().toStdString()); });
    connect(trust_, &QPushButton::clicked, this, &BulkAdd::trust);
    connect(retry_, &QPushButton::clicked, &import_, &BulkImport::retry);
    connect(stop_, &QPushButton::clicked, &import_, &BulkImport::stop);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BulkAdd::showProgress);
    return work_;
}

std::vector<int> BulkAdd::toTrust() const {
    const auto& rows = import_.rows();
    const auto chosen = table_->selectionModel()->selectedRows();
    std::vector<int> found;
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const auto& one = rows[static_cast<std::size_t>(row)];
        const bool wrong = one.listing == core::HostKeyListing::differs ||
                           one.listing == core::HostKeyListing::revoked;
        const bool selected = table_->selectionModel()->isRowSelected(row, {});
        // A key that known_hosts contradicts is trusted by itself alone, when it is selected.
        if (one.state == BulkState::confirming && (chosen.isEmpty() ? !wrong : selected))
            found.push_back(row);
    }
    return found;
}

void BulkAdd::trust() {
    import_.trust(toTrust(), password_->text().toStdString());
    table_->clearSelection();
}

void BulkAdd::showProgress() {
    const auto all = import_.rows().size();
    work_->setVisible(all > 0);
    table_->fitHeight(8);
    const auto done = import_.count(BulkState::added);
    const auto failed = import_.count(BulkState::failed);
    const auto confirming = import_.count(BulkState::confirming);
    QStringList parts{tr("%1 of %2 added").arg(countText(done), countText(all))};
    if (confirming > 0)
        parts += tr("%1 keys to compare").arg(countText(confirming));
    if (failed > 0)
        parts += tr("%1 failed").arg(countText(failed));
    summary_->setText(parts.join(QStringLiteral(", ")));
    const auto trusted = toTrust().size();
    trust_->setText(tr("Trust %1 and add").arg(countText(trusted)));
    const bool idle = !import_.busy();
    stop_->setVisible(!idle);
    retry_->setVisible(failed > 0);
    allow(retry_, context_.client, api::kPartitionProbe.role, idle);
    allow(ask_, context_.client, api::kPartitionProbe.role,
          idle && import_.count(BulkState::ready) > 0);
    allow(trust_, context_.client, api::kPartitionAdd.role, idle && trusted > 0);
    if (all > 0 && done == all)
        password_->clear();
}

}  // namespace callbox::app::console

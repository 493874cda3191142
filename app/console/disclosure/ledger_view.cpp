// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/disclosure/ledger_view.h"

#include <QCoreApplication>
#include <QSplitter>
#include <algorithm>
#include <utility>

#include "app/console/text/csv.h"
#include "app/console/text/times.h"
#include "app/console/widgets/file_choice.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t kPiece = 500;
constexpr int kSearchWidth = 230;

Label stepLabel(const std::string& what) {
    if (what == "acknowledged")
        return {QCoreApplication::translate("callbox::app::console::LedgerView", "Received"),
                Tone::good};
    if (what == "sent")
        return {QCoreApplication::translate("callbox::app::console::LedgerView", "Sent"),
                Tone::information};
    if (what == "exported")
        return {QCoreApplication::translate("callbox::app::console::LedgerView", "Exported"),
                Tone::information};
    if (what == "set-aside")
        return {QCoreApplication::translate("callbox::app::console::LedgerView", "Set aside"),
                Tone::critical};
    return {qs(what), Tone::plain};
}

}  // namespace

LedgerView::LedgerView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      model_({tr("Entry"), tr("Time"), tr("Step"), tr("Message"), tr("Type"), tr("Way"), tr("Size"),
              tr("Digest")}),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      text_(new QLineEdit),
      type_(new QComboBox),
      what_(new QComboBox),
      period_(new QComboBox),
      count_(makeLabel({}, "quiet")),
      more_(makeButton(tr("Look further back"))),
      verify_(makeButton(tr("Verify the chain"))),
      export_(makeButton(tr("Export as CSV"))),
      notice_(new Notice) {
    more_->setObjectName(QStringLiteral("ledgerMore"));
    verify_->setObjectName(QStringLiteral("verify"));
    export_->setObjectName(QStringLiteral("ledgerExport"));
    table_->setModel(&model_);
    table_->setObjectName(QStringLiteral("ledger"));
    table_->setAccessibleName(tr("Ledger"));
    table_->setColumnWidths({80, 120, 120, 90, 120, 180, 90, 0});
    table_->remember(context.memory, QStringLiteral("ledger"));
    table_->onCurrentRow([this](int row) { showSelected(row); });
    auto* counts = makeLine();
    counts->addWidget(count_, 1);
    for (auto* button : {more_, verify_, export_})
        counts->addWidget(button);
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(14);
    split->setChildrenCollapsible(false);
    split->addWidget(state_);
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(makeFilters());
    column->addLayout(counts);
    column->addWidget(notice_);
    column->addWidget(split, 1);
    typing_.setSingleShot(true);
    typing_.setInterval(300ms);
    connect(&typing_, &QTimer::timeout, this, &LedgerView::search);
    connect(text_, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    for (auto* choice : {type_, what_, period_})
        connect(choice, &QComboBox::currentIndexChanged, this, &LedgerView::search);
    connect(more_, &QPushButton::clicked, this, &LedgerView::searchOn);
    connect(verify_, &QPushButton::clicked, this, &LedgerView::verify);
    connect(export_, &QPushButton::clicked, this, &LedgerView::save);
    connect(&context_.client, &ApiClient::resync, this, [this] {
        if (started_)
            search();
    });
    showRows();
}

QHBoxLayout* LedgerView::makeFilters() {
    text_->setObjectName(QStringLiteral("ledgerText"));
    text_->setPlaceholderText(tr("Digest, way, machine"));
    text_->setAccessibleName(tr("Filter"));
    text_->setClearButtonEnabled(true);
    text_->setFixedWidth(context_.theme.tokens().scaled(kSearchWidth));
    type_->setObjectName(QStringLiteral("ledgerType"));
    type_->setAccessibleName(tr("Type"));
    type_->addItem(tr("All types"), QString());
    for (const char* type :
         {"problem", "inventory", "performance", "heartbeat", "extended-data", "status"})
        type_->addItem(messageTypeText(type), QLatin1String(type));
    what_->setObjectName(QStringLiteral("ledgerStep"));
    what_->setAccessibleName(tr("Step"));
    what_->addItem(tr("All steps"), QString());
    for (const char* what : {"sent", "acknowledged", "set-aside", "exported"})
        what_->addItem(stepLabel(what).text, QLatin1String(what));
    period_->setObjectName(QStringLiteral("ledgerPeriod"));
    period_->setAccessibleName(tr("Period"));
    for (const auto& [name, days] :
         {std::pair{tr("Last 7 days"), 7}, std::pair{tr("Last 30 days"), 30},
          std::pair{tr("Last year"), 365}, std::pair{tr("All of it"), 0}})
        period_->addItem(name, days);
    period_->setCurrentIndex(1);
    auto* line = makeLine();
    for (QWidget* widget : std::initializer_list<QWidget*>{text_, type_, what_, period_})
        line->addWidget(widget);
    line->addStretch();
    return line;
}

QWidget* LedgerView::makeDetail() {
    auto card = makeCard();
    detail_ = card.frame;
    facts_ = new Facts;
    number_ = facts_->add(tr("Entry"));
    message_ = facts_->add(tr("Message"));
    subject_ = facts_->add(tr("Machine"), "code");
    digest_ = facts_->add(tr("Digest"), "code");
    hash_ = facts_->add(tr("Hash"), "code");
    previous_ = facts_->add(tr("Hash before"), "code");
    card.layout->addWidget(facts_);
    return detail_;
}

void LedgerView::enter() {
    if (!std::exchange(started_, true))
        search();
}

void LedgerView::search() {
    ask(0);
}

void LedgerView::searchOn() {
    if (next_ != 0 && !loading_)
        ask(next_);
}

void LedgerView::ask(std::uint64_t from) {
    api::LedgerSearch wanted;
    if (const int days = period_->currentData().toInt(); days > 0)
        wanted.since = timeNow() - std::chrono::hours(24 * days);
    wanted.type = type_->currentData().toString().toStdString();
    wanted.what = what_->currentData().toString().toStdString();
    wanted.text = text_->text().trimmed().toStdString();
    wanted.from = from;
    wanted.limit = kPiece;
    loading_ = true;
    context_.client.call(
        api::kLedgerSearch, wanted, this,
        [this, from, question = ++question_](core::Result<api::LedgerFound> found) {
            if (question != question_)
                return;
            loading_ = false;
            if (found) {
                if (error_)
                    notice_->clear();
                error_.reset();
                if (from == 0)
                    rows_.clear();
                rows_.insert(rows_.end(), found->rows.begin(), found->rows.end());
                next_ = found->next;
            } else {
                error_ = std::move(found).error();
            }
            showRows();
        });
    showRows();
}

void LedgerView::showRows() {
    const auto now = timeNow();
    std::vector<std::vector<Cell>> cells;
    for (const auto& row : rows_) {
        const Label step = stepLabel(row.what);
        cells.push_back({{QString::number(row.number), false, {}, {}, true},
                         {shortTime(row.at, now), false, {}, exactTime(row.at)},
                         {step.text, false, step.tone, {}},
                         {QString::number(row.sequence), false, {}, {}, true},
                         {messageTypeText(row.type), false, {}, {}},
                         {qs(row.path), false, {}, qs(row.path)},
                         {bytesText(row.bytes), false, {}, {}, true},
                         {qs(row.digest), true, {}, qs(row.digest)}});
    }
    const int before = table_->currentIndex().row();
    model_.setRows(std::move(cells));
    count_->setText(loading_ && rows_.empty() ? QString()
                    : next_ == 0              ? tr("%1 entries").arg(countText(rows_.size()))
                                 : tr("%1 entries, and more").arg(countText(rows_.size())));
    more_->setVisible(next_ != 0);
    more_->setEnabled(!loading_);
    export_->setEnabled(!rows_.empty());
    detail_->setVisible(!rows_.empty());
    if (error_ && !rows_.empty())
        showError(*notice_, context_.words, *error_);
    if (!rows_.empty()) {
        state_->showContent();
        table_->setCurrentIndex(
            model_.index(std::clamp(before, 0, static_cast<int>(rows_.size()) - 1), 0));
    } else if (error_) {
        state_->showError(context_.words, *error_, [this] { search(); });
    } else if (loading_ || !started_) {
        state_->showLoading();
    } else if (next_ != 0) {
        state_->showState(tr("Nothing among the entries looked at"),
                          tr("A search looks at 50,000 entries at once."), tr("Look further back"),
                          [this] { searchOn(); });
    } else {
        state_->showState(tr("No entry meets the filter"),
                          tr("Every step of every message is an entry. Widen the period, or take "
                             "a filter away."));
    }
}

void LedgerView::showSelected(int row) {
    const auto index = static_cast<std::size_t>(row);
    if (row < 0 || index >= rows_.size())
        return;
    const auto& entry = rows_[index];
    Facts::set(number_, tr("%1, %2").arg(entry.number).arg(exactTime(entry.at)));
    Facts::set(message_, tr("%1, %2").arg(entry.sequence).arg(messageTypeText(entry.type)));
    Facts::set(subject_, qs(entry.subject));
    Facts::set(digest_, qs(entry.digest));
    Facts::set(hash_, qs(entry.hash));
    Facts::set(previous_, qs(entry.previousHash));
}

void LedgerView::verify() {
    verify_->setEnabled(false);
    notice_->show(Tone::information, tr("The service checks every entry"));
    context_.client.call(
        api::kLedgerVerify, {}, this,
        [this](const core::Result<api::LedgerVerdict>& verdict) {
            verify_->setEnabled(true);
            if (!verdict)
                showError(*notice_, context_.words, verdict.error());
            else if (verdict->intact)
                notice_->show(
                    Tone::good,
                    tr("The chain of %1 entries is whole").arg(countText(verdict->entries)),
                    tr("Last hash: %1").arg(qs(verdict->head)));
            else
                notice_->show(Tone::critical,
                              tr("Entry %1 does not fit the one before").arg(verdict->firstBroken),
                              tr("Somebody or something changed the ledger from there on. Keep the "
                                 "database as it is, and compare with an earlier export."));
        },
        ApiClient::kLongDeadline);
}

void LedgerView::save() {
    saveFile(
        this, tr("Export the ledger"), QStringLiteral("callbox-ledger.csv"),
        {tr("Comma-separated values (*.csv)")},
        [this](const QString&) {
            std::vector<QStringList> rows;
            for (const auto& row : rows_)
                rows.push_back({QString::number(row.number), qs(core::toText(row.at)), qs(row.what),
                                QString::number(row.sequence), qs(row.type), qs(row.digest),
                                qs(row.path), QString::number(row.bytes), qs(row.previousHash),
                                qs(row.hash), qs(row.subject), qs(row.partitionId)});
            // The names that "callbox ledger export" gives, which say how a hash is checked.
            return csvText(
                {QStringLiteral("number"), QStringLiteral("at"), QStringLiteral("what"),
                 QStringLiteral("sequence"), QStringLiteral("type"), QStringLiteral("digest"),
                 QStringLiteral("path"), QStringLiteral("bytes"), QStringLiteral("previousHash"),
                 QStringLiteral("hash"), QStringLiteral("subject"), QStringLiteral("partitionId")},
                rows);
        },
        [this](const core::Result<QString>& saved) {
            if (saved)
                notice_->show(Tone::good, tr("Saved as %1").arg(*saved));
            else
                showError(*notice_, context_.words, saved.error());
        });
}

}  // namespace callbox::app::console

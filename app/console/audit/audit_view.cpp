// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/audit/audit_view.h"

#include <QSplitter>
#include <algorithm>

#include "app/console/text/csv.h"
#include "app/console/text/times.h"
#include "app/console/widgets/file_choice.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

namespace {

constexpr int kSearchWidth = 210;

QComboBox* makeChoice(const char* name, const QString& accessibleName) {
    auto* choice = new QComboBox;
    choice->setObjectName(QLatin1String(name));
    choice->setAccessibleName(accessibleName);
    return choice;
}

}  // namespace

AuditView::AuditView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      log_(context.client),
      model_(context.words),
      text_(new QLineEdit),
      user_(makeChoice("auditUser", tr("Who"))),
      area_(makeChoice("auditArea", tr("What"))),
      outcome_(makeChoice("auditOutcome", tr("Outcome"))),
      period_(makeChoice("auditPeriod", tr("Period"))),
      count_(makeLabel({}, "quiet")),
      more_(makeButton(tr("Look further back"))),
      export_(makeButton(tr("Export as CSV"))),
      notice_(new Notice),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      detail_(new AuditDetail(context.words)) {
    more_->setObjectName(QStringLiteral("auditMore"));
    export_->setObjectName(QStringLiteral("auditExport"));
    table_->setModel(&model_);
    table_->setObjectName(QStringLiteral("audit"));
    table_->setAccessibleName(tr("Audit log"));
    table_->setColumnWidths({110, 120, 160, 0, 170, 110});
    table_->onCurrentRow([this](int row) {
        if (const auto* record = model_.recordAt(row)) {
            selected_ = record->number;
            detail_->show(*record, model_.refusal(*record));
        }
    });
    auto* counts = makeLine();
    counts->addWidget(count_, 1);
    counts->addWidget(more_);
    counts->addWidget(export_);
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(14);
    split->setChildrenCollapsible(false);
    split->addWidget(state_);
    split->addWidget(detail_);
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
    typing_.setInterval(200ms);
    connect(&typing_, &QTimer::timeout, this, &AuditView::applyFilter);
    connect(text_, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    for (auto* choice : {user_, area_, outcome_})
        connect(choice, &QComboBox::currentIndexChanged, this, &AuditView::applyFilter);
    connect(period_, &QComboBox::currentIndexChanged, this, &AuditView::readLog);
    connect(more_, &QPushButton::clicked, &log_, &AuditLog::readOn);
    connect(export_, &QPushButton::clicked, this, &AuditView::save);
    connect(&log_, &AuditLog::changed, this, [this] {
        model_.setRecords(log_.records());
        showLog();
    });
    connect(detail_, &AuditDetail::problemWanted, this, &AuditView::problemWanted);
    showLog();
}

QHBoxLayout* AuditView::makeFilters() {
    text_->setPlaceholderText(tr("Text in any column"));
    text_->setAccessibleName(tr("Filter"));
    text_->setObjectName(QStringLiteral("auditText"));
    text_->setClearButtonEnabled(true);
    text_->setFixedWidth(context_.theme.tokens().scaled(kSearchWidth));
    outcome_->addItem(tr("Done and refused"));
    outcome_->addItem(tr("Done"), true);
    outcome_->addItem(tr("Refused"), false);
    for (const auto& [name, hours] :
         {std::pair{tr("Last 24 hours"), 24}, std::pair{tr("Last 7 days"), 24 * 7},
          std::pair{tr("Last 30 days"), 24 * 30}, std::pair{tr("All of it"), 0}})
        period_->addItem(name, hours);
    period_->setCurrentIndex(1);
    auto* line = makeLine();
    for (QWidget* widget : std::initializer_list<QWidget*>{text_, user_, area_, outcome_, period_})
        line->addWidget(widget);
    line->addStretch();
    return line;
}

void AuditView::readLog() {
    const int hours = period_->currentData().toInt();
    log_.read(hours == 0 ? std::nullopt : std::optional(timeNow() - std::chrono::hours(hours)));
}

void AuditView::applyFilter() {
    AuditFilter filter;
    filter.user = user_->currentData().toString();
    filter.area = area_->currentData().toString();
    if (outcome_->currentData().isValid())
        filter.done = outcome_->currentData().toBool();
    filter.text = text_->text().trimmed();
    model_.setFilter(filter);
    showLog();
}

void AuditView::clearFilter() {
    text_->clear();
    for (auto* choice : {user_, area_, outcome_})
        choice->setCurrentIndex(0);
    applyFilter();
}

void AuditView::fillChoice(QComboBox* choice, const QString& all, const std::set<QString>& values,
                           bool areas) {
    const QSignalBlocker quiet(choice);
    const QString chosen = choice->currentData().toString();
    choice->clear();
    choice->addItem(all, QString());
    std::vector<std::pair<QString, QString>> texts;
    for (const QString& value : values)
        texts.emplace_back(areas ? areaText(value) : value, value);
    std::ranges::sort(texts);
    for (const auto& [text, value] : texts)
        choice->addItem(text, value);
    // A choice that has no entry in this period stays, so that the empty list is understood.
    if (!chosen.isEmpty() && choice->findData(chosen) < 0)
        choice->addItem(areas ? areaText(chosen) : chosen, chosen);
    choice->setCurrentIndex(std::max(0, choice->findData(chosen)));
}

void AuditView::showLog() {
    fillChoice(user_, tr("Everybody"), model_.users(), false);
    fillChoice(area_, tr("Everything"), model_.areas(), true);
    const int count = model_.rowCount();
    count_->setText(log_.fresh() ? QString()
                                 : tr("%1 of %2 entries")
                                       .arg(countText(static_cast<std::uint64_t>(count)),
                                            countText(static_cast<std::uint64_t>(model_.all()))));
    if (log_.reading() && !log_.fresh())
        count_->setText(tr("%1, reading").arg(count_->text()));
    more_->setVisible(!log_.complete() && !log_.reading() && !log_.fresh());
    export_->setEnabled(count > 0);
    detail_->setVisible(count > 0);
    // What was read stays when the service goes away.
    if (log_.error() && count > 0)
        showError(*notice_, context_.words, *log_.error());
    else if (log_.error() || log_.reading())
        notice_->clear();
    if (count > 0) {
        state_->showContent();
        table_->setCurrentIndex(model_.index(std::max(0, model_.rowOf(selected_)), 0));
    } else if (log_.error()) {
        state_->showError(context_.words, *log_.error(), [this] { readLog(); });
    } else if (log_.reading() || log_.fresh()) {
        state_->showLoading();
    } else if (model_.all() > 0) {
        state_->showState(tr("No entry meets the filter"),
                          tr("Widen the period, or take a filter away."), tr("Show all"),
                          [this] { clearFilter(); });
    } else {
        state_->showState(tr("Nothing was done in this period"),
                          tr("Everything that changes something, or tells a secret, is kept here. "
                             "Reading is not."));
    }
}

void AuditView::save() {
    saveFile(
        this, tr("Export the audit log"), QStringLiteral("callbox-audit.csv"),
        {tr("Comma-separated values (*.csv)")},
        [this](const QString&) { return csvText(model_.rowTitles(), model_.rows()); },
        [this](const core::Result<QString>& saved) {
            if (saved)
                notice_->show(Tone::good, tr("Saved as %1").arg(*saved));
            else
                showError(*notice_, context_.words, saved.error());
        });
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/event_reporters.h"

#include <QPlainTextEdit>

#include "app/console/text/times.h"
#include "app/console/widgets/form_page.h"

namespace callbox::app::console {

EventReporters::EventReporters(PageContext context, QWidget* parent)
    : QWidget(parent), rows_({tr("Partition"), tr("Part in it")}), evidence_(new QPlainTextEdit) {
    auto* table = new DataTable(context.theme);
    setRole(table, "inner");
    table->setObjectName(QStringLiteral("reporters"));
    table->setModel(&rows_);
    table->setAccessibleName(tr("Reporters"));
    table->setColumnWidths({0, 150});
    auto* facts = new Facts;
    reports_ = facts->add(tr("Reports"));
    first_ = facts->add(tr("First"));
    last_ = facts->add(tr("Last"));
    console_ = facts->add(tr("Reporting console"), "code");
    subsystem_ = facts->add(tr("Subsystem"));
    logId_ = facts->add(tr("Platform log ID"), "code");
    duplicateKey_ = facts->add(tr("Duplicate key"), "code");
    evidence_->setReadOnly(true);
    evidence_->setTabChangesFocus(true);
    evidence_->setAccessibleName(tr("What the source printed"));
    evidence_->setObjectName(QStringLiteral("evidence"));
    evidence_->setPlaceholderText(tr("The source printed nothing that is kept."));
    setRole(evidence_, "code");
    auto* side = new QWidget;
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 8, 0);
    sideColumn->setSpacing(10);
    sideColumn->addWidget(facts);
    sideColumn->addWidget(makeLabel(tr("What the source printed"), "heading"));
    sideColumn->addWidget(evidence_, 1);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(table, 2);
    line->addWidget(makeRule(Qt::Vertical));
    line->addWidget(makePlainScroll(side), 3);
}

void EventReporters::show(const core::ServiceableEvent& event) {
    std::vector<std::vector<Cell>> rows;
    for (const auto& name : event.reporters)
        rows.push_back({{qs(name), false, {}, {}},
                        {rows.empty() ? tr("reported first") : tr("duplicate"), false, {}, {}}});
    rows_.setRows(std::move(rows));
    Facts::set(reports_, event.count == 1
                             ? tr("1, no duplicate")
                             : tr("%1, merged into this event").arg(countText(event.count)));
    Facts::set(first_, exactTime(event.firstReported));
    Facts::set(last_, exactTime(event.lastReported));
    Facts::set(console_, event.reportingMtms.empty() ? QString() : qs(event.reportingMtms.text()));
    Facts::set(subsystem_, qs(event.subsystem));
    Facts::set(logId_, qs(event.platformLogId));
    Facts::set(duplicateKey_, qs(event.duplicateKey));
    const QString evidence = qs(event.evidence);
    if (evidence_->toPlainText() != evidence)
        evidence_->setPlainText(evidence);
}

}  // namespace callbox::app::console

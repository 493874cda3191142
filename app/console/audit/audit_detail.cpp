// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/audit/audit_detail.h"

#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

AuditDetail::AuditDetail(const Words& words, QWidget* parent)
    : QFrame(parent),
      words_(words),
      pill_(makePill()),
      what_(makeParagraph({}, "name")),
      problem_(makeButton(tr("Show the problem"))),
      refusal_(new Notice),
      facts_(new Facts) {
    setRole(this, "card");
    problem_->setObjectName(QStringLiteral("auditProblem"));
    at_ = facts_->add(tr("Time"));
    user_ = facts_->add(tr("Who"));
    subject_ = facts_->add(tr("To what"), "code");
    operation_ = facts_->add(tr("Operation"), "code");
    client_ = facts_->add(tr("Program"), "code");
    number_ = facts_->add(tr("Entry"));
    auto* header = makeLine();
    header->addWidget(pill_);
    header->addWidget(what_, 1);
    header->addWidget(problem_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(header);
    column->addWidget(refusal_);
    column->addWidget(facts_);
    column->addStretch();
    connect(problem_, &QPushButton::clicked, this, [this] { emit problemWanted(problemNumber_); });
}

void AuditDetail::show(const core::api::AuditRecord& record, const QString& refusal) {
    setPill(pill_, refusal.isEmpty() ? Label{tr("Done"), Tone::good}
                                     : Label{tr("Refused"), Tone::warning});
    what_->setText(words_.text(record.what));
    if (refusal.isEmpty())
        refusal_->clear();
    else
        refusal_->show(Tone::warning, refusal);
    Facts::set(at_, exactTime(record.at));
    Facts::set(user_, tr("%1, as %2").arg(qs(record.user), roleText(record.role)));
    Facts::set(subject_, qs(record.subject));
    Facts::set(operation_, qs(record.operation));
    Facts::set(client_, qs(record.client));
    Facts::set(number_, QString::number(record.number));
    bool isNumber = false;
    problemNumber_ = qs(record.subject);
    static_cast<void>(problemNumber_.toULongLong(&isNumber));
    problem_->setVisible(isNumber && areaOf(record.operation) == QLatin1String("event"));
}

}  // namespace callbox::app::console

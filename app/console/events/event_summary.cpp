// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/event_summary.h"

#include <algorithm>
#include <string_view>

#include "app/console/text/times.h"
#include "app/console/widgets/form_page.h"

namespace callbox::app::console {

namespace {

constexpr std::size_t kReportersNamed = 4;
constexpr int kPartsShown = 6;

/// What the receiver had to say last: the outbox notes its answers under its own part.
core::Message lastAnswer(const core::ServiceableEvent& event) {
    for (auto at = event.history.rbegin(); at != event.history.rend(); ++at)
        if (std::string_view(at->what.key).starts_with("outbox."))
            return at->what;
    return {};
}

}  // namespace

EventSummary::EventSummary(PageContext context, RowsModel& parts, QWidget* parent)
    : QWidget(parent),
      context_(context),
      timeline_(new Timeline(context.words)),
      meanings_(context.client, api::kEventReferenceCode, {api::Topic::rulePack},
                [this] { showMeaning(); }) {
    auto* side = makeColumn();
    side->addWidget(makeLabel(tr("What happened"), "heading"));
    timeline_->setAccessibleName(tr("What happened"));
    side->addWidget(timeline_, 1);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(makeFacts(parts), 5);
    line->addWidget(makeRule(Qt::Vertical));
    line->addLayout(side, 2);
}

QWidget* EventSummary::makeFacts(RowsModel& parts) {
    auto* facts = new Facts;
    code_ = facts->add(tr("Reference code"), "code");
    meaning_ = facts->add(tr("The code means"));
    system_ = facts->add(tr("Failing system"), "code");
    reportedBy_ = facts->add(tr("Reported by"));
    state_ = facts->add(tr("State"));
    cause_ = facts->add(tr("Cause"));
    request_ = facts->add(tr("Service request"), "code");
    provider_ = facts->add(tr("Provider says"));
    articles_ = facts->add(tr("Articles"));
    advice_ = facts->add(tr("What to do"));
    contact_ = facts->add(tr("Contact"));
    partsHeading_ = makeLabel(tr("Replace in this order"), "heading");
    parts_ = new DataTable(context_.theme);
    setRole(parts_, "inner");
    parts_->setModel(&parts);
    parts_->setColumnWidths({80, 0, 110, 130, 150, 130});
    parts_->setAccessibleName(tr("Replace in this order"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(facts);
    column->addWidget(partsHeading_);
    column->addWidget(parts_);
    column->addStretch();
    return makePlainScroll(body);
}

void EventSummary::show(const core::ServiceableEvent& event) {
    if (asked_ != event.referenceCode) {
        asked_ = event.referenceCode;
        Facts::set(meaning_, {});
        if (asked_.empty())
            meanings_.clear();
        else
            meanings_.ask({asked_});
    }
    showFacts(event);
    showRecovery(event);
    partsHeading_->setVisible(!event.frus.empty());
    parts_->setVisible(!event.frus.empty());
    parts_->fitHeight(kPartsShown);
    timeline_->setEntries(event.history, timeNow());
}

void EventSummary::showFacts(const core::ServiceableEvent& event) {
    const auto now = timeNow();
    Facts::set(code_, qs(event.referenceCode) +
                          (event.referenceCodeExtension.empty()
                               ? QString()
                               : QLatin1Char(' ') + qs(event.referenceCodeExtension)));
    Facts::set(system_, qs(event.failingMtms.text()));
    QStringList names;
    for (std::size_t i = 0; i < std::min(kReportersNamed, event.reporters.size()); ++i)
        names += qs(event.reporters[i]);
    QString who = names.join(QStringLiteral(", "));
    if (event.reporters.size() > kReportersNamed)
        who = tr("%1 and %2 more").arg(who).arg(event.reporters.size() - kReportersNamed);
    if (who.isEmpty())
        who = tr("This console");
    Facts::set(reportedBy_,
               event.count == 1
                   ? tr("%1 (1 report, %2)").arg(who, clockTime(event.firstReported, now))
                   : tr("%1 (%2 reports, first %3, last %4)")
                         .arg(who, countText(event.count), clockTime(event.firstReported, now),
                              clockTime(event.lastReported, now)));
    const bool notifies = event.notificationType == core::NotificationType::notifyOnly;
    Facts::set(state_, notifies ? tr("%1, notify only").arg(label(event.state).text)
                                : label(event.state).text);
    Facts::set(request_, qs(event.serviceRequest));
    Facts::set(provider_, context_.words.text(lastAnswer(event)));
    QStringList articles;
    for (const auto& article : event.articles)
        articles += QStringLiteral("%1 (%2)").arg(qs(article.title), qs(article.id));
    Facts::set(articles_, articles.join(QLatin1Char('\n')));
    Facts::set(advice_, context_.words.text(event.advice));
    QStringList contact;
    if (event.contact)
        contact = {qs(event.contact->name), qs(event.contact->email), qs(event.contact->phone)};
    contact.removeAll(QString());
    Facts::set(contact_, contact.join(QStringLiteral(", ")));
}

void EventSummary::showRecovery(const core::ServiceableEvent& event) {
    QStringList cause;
    if (event.recovery && event.recovery->clearedAt)
        cause += tr("gone since %1").arg(shortTime(*event.recovery->clearedAt, timeNow()));
    if (event.recovery && event.recovery->flappingSince)
        cause += tr("goes and comes back since %1")
                     .arg(shortTime(*event.recovery->flappingSince, timeNow()));
    Facts::set(cause_, cause.join(QStringLiteral(", ")));
}

void EventSummary::showMeaning() {
    QString text;
    if (meanings_.value())
        for (const auto& meaning : meanings_.value()->meanings)
            if (meaning.code == asked_) {
                text = context_.words.text(meaning.description);
                if (!meaning.rule.empty())
                    text = tr("%1 (rule %2)").arg(text, qs(meaning.rule));
                break;
            }
    Facts::set(meaning_, text);
}

}  // namespace callbox::app::console

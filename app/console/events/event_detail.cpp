// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/event_detail.h"

#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

constexpr std::size_t kReportersNamed = 4;

Cell code(const std::string& text) {
    return {qs(text), true, {}, {}};
}
Cell plain(const QString& text) {
    return {text, false, {}, text};
}

}  // namespace

EventDetail::EventDetail(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      parts_({tr("Priority"), tr("Part"), tr("Part number"), tr("Serial"), tr("Location")}),
      reporters_({tr("Partition")}),
      event_(context.client, api::kEventGet, {api::Topic::event}, [this] { showProblem(); }) {
    setRole(this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 12);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(makeHeader());
    column->addWidget(makeCloseForm());
    notice_ = new Notice;
    column->addWidget(notice_);
    column->addWidget(makeTabs(), 1);
    event_.setConcern([this](const api::Change& change) {
        return change.id.empty() || change.id == std::to_string(number_);
    });
}

QWidget* EventDetail::makeHeader() {
    pill_ = makePill();
    name_ = makeParagraph({}, "name");
    test_ = makePill();
    close_ = makeButton(tr("Close event"), "primary");
    auto* header = new QWidget;
    auto* line = new QHBoxLayout(header);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(pill_);
    line->addWidget(test_);
    line->addWidget(name_, 1);
    line->addWidget(close_);
    connect(close_, &QPushButton::clicked, this, [this] { openCloseForm(true); });
    return header;
}

QWidget* EventDetail::makeCloseForm() {
    closeFrame_ = new QFrame;
    closeFrame_->setObjectName(QStringLiteral("closeForm"));
    auto* column = new QVBoxLayout(closeFrame_);
    column->setContentsMargins(0, 0, 0, 4);
    closeForm_ = new Form(context_.words);
    closeForm_->addText("name", tr("Your name"), true);
    closeForm_->addText("comment", tr("Why it is closed"), true);
    closeConfirm_ = makeButton(tr("Close event"), "primary");
    auto* keep = makeButton(tr("Keep it open"));
    auto* line = makeLine();
    line->addStretch();
    line->addWidget(keep);
    line->addWidget(closeConfirm_);
    column->addWidget(closeForm_);
    column->addLayout(line);
    column->addWidget(makeRule());
    closeFrame_->hide();
    connect(keep, &QPushButton::clicked, this, [this] { openCloseForm(false); });
    connect(closeConfirm_, &QPushButton::clicked, this, &EventDetail::closeProblem);
    return closeFrame_;
}

QWidget* EventDetail::makeSummary() {
    facts_ = new Facts;
    code_ = facts_->add(tr("Reference code"), "code");
    system_ = facts_->add(tr("Failing system"), "code");
    partition_ = facts_->add(tr("Reported by"));
    reports_ = facts_->add(tr("Reports"));
    state_ = facts_->add(tr("State"));
    request_ = facts_->add(tr("Service request"), "code");
    articles_ = facts_->add(tr("Articles"));
    advice_ = facts_->add(tr("What to do"));
    partsHeading_ = makeLabel(tr("Replace in this order"), "heading");
    partsInSummary_ = new DataTable(context_.theme);
    setRole(partsInSummary_, "inner");
    partsInSummary_->setModel(&parts_);
    partsInSummary_->setColumnWidths({80, 0, 110, 130, 150});
    partsInSummary_->setAccessibleName(tr("Replace in this order"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(10);
    column->addWidget(facts_);
    column->addWidget(partsHeading_);
    column->addWidget(partsInSummary_);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget* EventDetail::makeTabs() {
    partsTable_ = new DataTable(context_.theme);
    setRole(partsTable_, "inner");
    partsTable_->setModel(&parts_);
    partsTable_->setAccessibleName(tr("Parts"));
    partsTable_->setColumnWidths({100, 0, 130, 160, 210});
    partsState_ = new StateView(partsTable_);
    auto* reporters = new DataTable(context_.theme);
    setRole(reporters, "inner");
    reporters->setModel(&reporters_);
    reporters->setAccessibleName(tr("Reporters"));
    reporters->setColumnWidths({0});
    evidence_ = new QPlainTextEdit;
    evidence_->setReadOnly(true);
    evidence_->setTabChangesFocus(true);
    evidence_->setAccessibleName(tr("What the source printed"));
    setRole(evidence_, "code");

    tabs_ = new QTabBar;
    tabs_->setExpanding(false);
    tabs_->setDrawBase(false);
    pages_ = new QStackedWidget;
    for (const QString& title : {tr("Summary"), tr("Parts"), tr("Reporters"), tr("Evidence")})
        tabs_->addTab(title);
    pages_->addWidget(makeSummary());
    pages_->addWidget(partsState_);
    pages_->addWidget(reporters);
    pages_->addWidget(evidence_);
    connect(tabs_, &QTabBar::currentChanged, pages_, &QStackedWidget::setCurrentIndex);

    timeline_ = new Timeline(context_.words);
    auto* side = makeColumn();
    side->addWidget(makeLabel(tr("What happened"), "heading"));
    side->addWidget(timeline_, 1);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tabs_);
    column->addWidget(makeRule());
    column->addSpacing(12);
    auto* line = makeLine(16);
    line->addWidget(pages_, 5);
    line->addWidget(makeRule(Qt::Vertical));
    line->addLayout(side, 2);
    column->addLayout(line, 1);
    return body;
}

void EventDetail::show(std::uint64_t problemNumber) {
    number_ = problemNumber;
    openCloseForm(false);
    notice_->clear();
    event_.ask({problemNumber});
}

void EventDetail::showProblem() {
    if (const auto& error = event_.error())
        console::showError(*notice_, context_.words, *error);
    if (!event_.value())
        return;
    const core::ServiceableEvent& event = *event_.value();
    if (!event_.error())
        notice_->clear();
    setPill(pill_, label(event.severity));
    setPill(test_, event.test ? Label{tr("Test"), Tone::quiet} : Label{});
    name_->setText(QStringLiteral("%1 %2")
                       .arg(event.problemNumber)
                       .arg(context_.words.text(event.description)));
    close_->setEnabled(event.state != core::EventState::closed);
    showFacts(event);
    showTables(event);
    timeline_->setEntries(event.history, timeNow());
    evidence_->setPlainText(qs(event.evidence));
}

void EventDetail::showFacts(const core::ServiceableEvent& event) {
    const auto now = timeNow();
    Facts::set(code_, qs(event.referenceCode) +
                          (event.referenceCodeExtension.empty()
                               ? QString()
                               : QLatin1Char(' ') + qs(event.referenceCodeExtension)));
    Facts::set(system_, qs(event.failingMtms.text()));
    QStringList names;
    for (std::size_t i = 0; i < std::min(kReportersNamed, event.reporters.size()); ++i)
        names += qs(event.reporters[i]);
    QString reporters = names.join(QStringLiteral(", "));
    if (event.reporters.size() > kReportersNamed)
        reporters =
            tr("%1 and %2 more").arg(reporters).arg(event.reporters.size() - kReportersNamed);
    Facts::set(partition_, reporters);
    Facts::set(reports_, event.count == 1
                             ? tr("1 report, %1").arg(clockTime(event.firstReported, now))
                             : tr("%1 reports, first %2, last %3")
                                   .arg(countText(event.count), clockTime(event.firstReported, now),
                                        clockTime(event.lastReported, now)));
    Facts::set(state_, label(event.state).text);
    Facts::set(request_, qs(event.serviceRequest));
    QStringList articles;
    for (const auto& article : event.articles)
        articles += QStringLiteral("%1 (%2)").arg(qs(article.title), qs(article.id));
    Facts::set(articles_, articles.join(QLatin1Char('\n')));
    Facts::set(advice_, context_.words.text(event.advice));
}

void EventDetail::showTables(const core::ServiceableEvent& event) {
    std::vector<std::vector<Cell>> parts;
    for (const auto& fru : event.frus) {
        const QString what =
            fru.kind == core::CalloutKind::fru ? qs(fru.description) : qs(fru.procedure);
        parts.push_back({plain(priorityText(fru.priority)),
                         plain(what.isEmpty() ? qs(fru.description) : what), code(fru.partNumber),
                         code(fru.serialNumber), code(fru.locationCode)});
    }
    parts_.setRows(std::move(parts));
    partsHeading_->setVisible(!event.frus.empty());
    partsInSummary_->setVisible(!event.frus.empty());
    partsInSummary_->fitHeight(6);
    if (event.frus.empty())
        partsState_->showState(tr("No part is called out"),
                               tr("The rule that saw this problem names no part to replace."));
    else
        partsState_->showContent();
    std::vector<std::vector<Cell>> reporters;
    for (const auto& name : event.reporters)
        reporters.push_back({plain(qs(name))});
    reporters_.setRows(std::move(reporters));
    tabs_->setTabText(1, tr("Parts (%1)").arg(event.frus.size()));
    tabs_->setTabText(2, tr("Reporters (%1)").arg(event.reporters.size()));
}

void EventDetail::openCloseForm(bool open) {
    closeFrame_->setVisible(open);
    close_->setVisible(!open);
    if (open)
        closeForm_->focusFirst();
}

void EventDetail::closeProblem() {
    const api::HandleEventsArguments arguments{{number_},
                                               closeForm_->text("name").trimmed().toStdString(),
                                               closeForm_->text("comment").trimmed().toStdString()};
    std::vector<core::Error> faults;
    if (arguments.name.empty())
        faults.push_back(
            {core::ErrorCode::invalidArgument, core::say("console.name-missing"), "name", {}});
    if (arguments.comment.empty())
        faults.push_back(
            {core::ErrorCode::invalidArgument, core::say("console.reason-missing"), "comment", {}});
    closeForm_->setErrors(faults, true);
    if (!faults.empty()) {
        closeForm_->focusFault();
        return;
    }
    closeConfirm_->setEnabled(false);
    context_.client.call(api::kEventClose, arguments, this,
                         [this, number = number_](core::Result<api::EventOutcomes> reply) {
                             closeConfirm_->setEnabled(true);
                             if (number != number_)
                                 return;
                             if (reply && !reply->outcomes.empty() && reply->outcomes[0].error)
                                 reply = tl::unexpected<core::Error>(*reply->outcomes[0].error);
                             if (reply) {
                                 openCloseForm(false);
                                 closeForm_->setText("comment", {});
                                 event_.reload();
                             } else if (!reply.error().field.empty()) {
                                 closeForm_->setErrors({reply.error()}, true);
                             } else {
                                 console::showError(*notice_, context_.words, reply.error());
                             }
                         });
}

}  // namespace callbox::app::console

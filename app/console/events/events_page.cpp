// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/events_page.h"

#include "app/console/events/criteria_text.h"
#include "app/console/text/times.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

EventsPage::EventsPage(PageContext context, QWidget* parent)
    : ListPage(tr("Serviceable events"), context, parent),
      model_(context.client, context.words),
      selection_(model_),
      criteria_(makeButton({})),
      panel_(new CriteriaPanel(context)),
      create_(makeButton(tr("Create test event"), "primary")),
      notice_(new Notice),
      details_(new QStackedWidget),
      detail_(new EventDetail(context)),
      bulk_(new BulkDetail(context)) {
    makeCriteria();
    create_->setObjectName(QStringLiteral("create"));
    addAction(create_);
    content()->addWidget(makeCreateForm());
    content()->addWidget(notice_);
    details_->addWidget(detail_);
    details_->addWidget(bulk_);
    arrange(
        model_, details_,
        {QStringLiteral("events"), {76, 112, 118, 0, 150, 96, 96, 136}, Qt::DescendingOrder, 1, 2});
    selection_.watch(table());
    noticeEnd_.setSingleShot(true);
    connect(&noticeEnd_, &QTimer::timeout, notice_, [this] { notice_->clear(); });
    connect(&selection_, &EventSelection::changed, this, &EventsPage::showSelection);
    for (EventDeeds* deeds : {&detail_->deeds(), &bulk_->deeds()})
        connect(deeds, &EventDeeds::acted, this, &EventsPage::showDone);
}

void EventsPage::makeCriteria() {
    criteria_->setObjectName(QStringLiteral("criteria"));
    criteria_->setText(criteriaText({}));
    addAction(criteria_);
    content()->addWidget(panel_);
    panel_->hide();
    connect(criteria_, &QPushButton::clicked, this, [this] {
        panel_->setVisible(panel_->isHidden());
        if (!panel_->isHidden())
            panel_->focusFirst();
    });
    connect(panel_, &CriteriaPanel::changed, this, &EventsPage::filterAnew);
    connect(panel_, &CriteriaPanel::done, this, [this] {
        panel_->hide();
        criteria_->setFocus();
    });
}

QWidget* EventsPage::makeCreateForm() {
    auto card = makeCard(tr("Create a test event"));
    createFrame_ = card.frame;
    card.layout->addWidget(makeParagraph(
        tr("A test problem goes the whole way home and comes back with a service request. Nobody "
           "is sent out for it."),
        "quiet"));
    createForm_ = new Form(context_.words, 1);
    createForm_->addText("description", tr("Description"), true)
        ->setText(tr("Test of the way home"));
    auto* send = makeButton(tr("Send test event"));
    auto* cancel = makeButton(tr("Cancel"));
    auto* line = makeLine();
    line->addStretch();
    line->addWidget(cancel);
    line->addWidget(send);
    card.layout->addWidget(createForm_);
    card.layout->addLayout(line);
    createFrame_->hide();
    connect(create_, &QPushButton::clicked, this, [this] {
        createFrame_->setVisible(createFrame_->isHidden());
        if (!createFrame_->isHidden())
            createForm_->focusFirst();
    });
    connect(cancel, &QPushButton::clicked, createFrame_, &QWidget::hide);
    connect(send, &QPushButton::clicked, this, &EventsPage::createTestEvent);
    return createFrame_;
}

void EventsPage::applyFilter() {
    selection_.clear();
    details_->setCurrentWidget(detail_);
    const auto criteria = panel_->criteria();
    criteria_->setText(criteriaText(criteria));
    criteria_->setToolTip(toolTipText(criteriaParts(criteria).join(QStringLiteral(", "))));
    model_.setCriteria(criteria);
}

QString EventsPage::countSentence() const {
    return tr("%1 of %2")
        .arg(countText(static_cast<std::uint64_t>(model_.rowCount())), countText(model_.all()));
}

void EventsPage::showEmpty(StateView& state) {
    const auto& criteria = model_.criteria();
    if (restricts(criteria))
        state.showState(tr("No event meets these criteria"),
                        tr("In force: %1.").arg(criteriaParts(criteria).join(QStringLiteral(", "))),
                        tr("Reset criteria"), [this] { panel_->reset(); });
    else if (criteria.status == "open")
        state.showState(tr("No open event"),
                        tr("Problems of the partitions appear here by themselves. A test event "
                           "shows that they would be called home."));
    else
        state.showState(tr("No event yet"), tr("Nothing has been reported or closed so far."));
}

void EventsPage::select(int row) {
    const auto* event = model_.rowAt(row);
    // Of several selected ones none is shown alone.
    if (!event || event->problemNumber == selected_ || selection_.numbers().size() > 1)
        return;
    showProblem(event->problemNumber);
}

std::optional<Document> EventsPage::detailDocument() const {
    return details_->currentWidget() == detail_ ? detail_->document() : std::nullopt;
}

void EventsPage::reselect() {
    if (details_->currentWidget() == bulk_)
        selection_.restore();
    else
        ListPage::reselect();
}

void EventsPage::showSelection() {
    const auto& numbers = selection_.numbers();
    if (numbers.size() > 1) {
        details_->setCurrentWidget(bulk_);
        setPlace(tr("%Ln events", nullptr, static_cast<int>(numbers.size())));
        bulk_->show(numbers);
    } else if (numbers.size() == 1) {
        showProblem(numbers.front());
    }
}

void EventsPage::goTo(const QString& part) {
    if (part.contains(QLatin1Char('='))) {
        panel_->resetTo(part.section(QLatin1Char('='), 0, 0), part.section(QLatin1Char('='), 1));
        return;
    }
    showProblem(part.toULongLong());
    pinSelection();
    model_.refresh();
}

void EventsPage::showProblem(std::uint64_t problemNumber) {
    details_->setCurrentWidget(detail_);
    setPlace(QString::number(problemNumber));
    if (std::exchange(selected_, problemNumber) != problemNumber)
        detail_->show(problemNumber);
}

void EventsPage::showDone(const EventDeed& deed) {
    const auto done = deed.done();
    if (done.empty())
        return;
    notice_->show(Tone::good, doneText(deed.action, done));
    notice_->setAction({}, {});
    noticeEnd_.start(8s);
    if (deed.action == EventAction::close) {
        notice_->setAction(tr("Undo close"),
                           [this, done, name = deed.name] { undoClose(done, name); });
        noticeEnd_.stop();
    }
}

void EventsPage::undoClose(std::vector<std::uint64_t> numbers, std::string name) {
    notice_->setAction({}, {});
    const api::HandleEventsArguments arguments{numbers, name,
                                               tr("Closed by mistake").toStdString()};
    context_.client.call(api::kEventReopen, arguments, this,
                         [this, numbers = std::move(numbers),
                          name = std::move(name)](const core::Result<api::EventOutcomes>& reply) {
                             std::optional<core::Error> error;
                             if (!reply)
                                 error = reply.error();
                             else
                                 for (const auto& outcome : reply->outcomes)
                                     error = outcome.error ? outcome.error : error;
                             if (!error)
                                 return showDone({EventAction::reopen, name, reply->outcomes});
                             showError(*notice_, context_.words, *error);
                             notice_->setAction(tr("Undo close"), [this, numbers, name] {
                                 undoClose(numbers, name);
                             });
                         });
}

void EventsPage::createTestEvent() {
    const std::string description = createForm_->text("description").trimmed().toStdString();
    if (description.empty() || description.size() > 510) {
        createForm_->setErrors({{core::ErrorCode::invalidArgument,
                                 core::say("console.description-length"),
                                 "description",
                                 {}}},
                               true);
        createForm_->focusFault();
        return;
    }
    createForm_->setErrors({}, true);
    create_->setEnabled(false);
    context_.client.call(
        api::kEventCreate, {description, {}}, this, [this](core::Result<api::ProblemNumber> reply) {
            create_->setEnabled(true);
            if (!reply) {
                console::showError(*notice_, context_.words, reply.error());
                return;
            }
            createFrame_->hide();
            notice_->show(Tone::good, tr("Test event %1 is on its way").arg(reply->problemNumber));
            notice_->setAction({}, {});
            noticeEnd_.start(8s);
            showProblem(reply->problemNumber);
            model_.refresh();
        });
}

}  // namespace callbox::app::console

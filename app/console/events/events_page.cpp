// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/events_page.h"

#include "app/console/text/times.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

EventsPage::EventsPage(PageContext context, QWidget* parent)
    : ListPage(tr("Serviceable events"), context, parent),
      model_(context.client, context.words),
      text_(addSearch(tr("Code or description"), 200)),
      status_(addChoice(tr("Status"))),
      severity_(addChoice(tr("Severity"))),
      create_(makeButton(tr("Create test event"), "primary")),
      notice_(new Notice),
      detail_(new EventDetail(context)) {
    fillChoices();
    create_->setObjectName(QStringLiteral("create"));
    addAction(create_);
    content()->addWidget(makeCreateForm());
    content()->addWidget(notice_);
    arrange(
        model_, detail_,
        {QStringLiteral("events"), {76, 112, 118, 0, 150, 96, 96, 136}, Qt::DescendingOrder, 1, 2});
}

void EventsPage::fillChoices() {
    status_->addItem(tr("Open"), QStringLiteral("open"));
    status_->addItem(tr("Closed"), QStringLiteral("closed"));
    status_->addItem(tr("Open and closed"), QStringLiteral("all"));
    severity_->addItem(tr("All severities"));
    for (const auto severity :
         {core::Severity::critical, core::Severity::warning, core::Severity::information})
        severity_->addItem(label(severity).text, static_cast<int>(severity));
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
    api::EventQuery criteria;
    criteria.status = status_->currentData().toString().toStdString();
    if (severity_->currentIndex() > 0)
        criteria.severity = core::Severity(severity_->currentData().toInt());
    criteria.text = text_->text().trimmed().toStdString();
    model_.setCriteria(criteria);
}

QString EventsPage::countSentence() const {
    return tr("%1 of %2")
        .arg(countText(static_cast<std::uint64_t>(model_.rowCount())), countText(model_.all()));
}

void EventsPage::showEmpty(StateView& state) {
    const auto& criteria = model_.criteria();
    if (!criteria.text.empty() || criteria.severity)
        state.showState(tr("No event meets these criteria"), tr("Widen the severity or the text."),
                        tr("Show all"), [this] {
                            text_->clear();
                            severity_->setCurrentIndex(0);
                        });
    else if (criteria.status == "open")
        state.showState(tr("No open event"),
                        tr("Problems of the partitions appear here by themselves. A test event "
                           "shows that they would be called home."));
    else
        state.showState(tr("No event yet"), tr("Nothing has been reported or closed so far."));
}

void EventsPage::select(int row) {
    const auto* event = model_.rowAt(row);
    if (!event || event->problemNumber == selected_)
        return;
    showProblem(event->problemNumber);
}

void EventsPage::goTo(const QString& part) {
    showProblem(part.toULongLong());
    pinSelection();
    model_.refresh();
}

void EventsPage::showProblem(std::uint64_t problemNumber) {
    selected_ = problemNumber;
    setPlace(QString::number(selected_));
    detail_->show(selected_);
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
            QTimer::singleShot(8s, notice_, [this] { notice_->clear(); });
            showProblem(reply->problemNumber);
            model_.refresh();
        });
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/events_page.h"

#include <QHeaderView>
#include <QSplitter>

#include "app/console/text/times.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

EventsPage::EventsPage(PageContext context, QWidget* parent)
    : Page(tr("Serviceable events"), parent),
      context_(context),
      model_(context.client, context.words),
      status_(new QComboBox),
      severity_(new QComboBox),
      text_(new QLineEdit),
      create_(makeButton(tr("Create test event"), "primary")),
      notice_(new Notice),
      table_(new DataTable(context.theme)),
      detail_(new EventDetail(context)) {
    makeBar();
    table_->setObjectName(QStringLiteral("events"));
    table_->setAccessibleName(title());
    table_->setModel(&model_);
    table_->setColumnWidths({76, 112, 118, 0, 150, 96, 96, 136});
    table_->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    table_->setSortingEnabled(true);
    table_->onCurrentRow([this](int row) { select(row); });
    state_ = new StateView(table_);
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(14);
    split->setChildrenCollapsible(false);
    split->addWidget(state_);
    split->addWidget(detail_);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({3300, 6700});
    content()->addWidget(makeCreateForm());
    content()->addWidget(notice_);
    content()->addWidget(split, 1);
    connect(&model_, &PagedModel::stateChanged, this, &EventsPage::showState);
    connect(&model_, &PagedModel::pageLoaded, this, &EventsPage::reselect);
    showState();
}

void EventsPage::makeBar() {
    status_->setAccessibleName(tr("Status"));
    status_->addItem(tr("Open"), QStringLiteral("open"));
    status_->addItem(tr("Closed"), QStringLiteral("closed"));
    status_->addItem(tr("Open and closed"), QStringLiteral("all"));
    severity_->setAccessibleName(tr("Severity"));
    severity_->addItem(tr("All severities"));
    for (const auto severity :
         {core::Severity::critical, core::Severity::warning, core::Severity::information})
        severity_->addItem(label(severity).text, static_cast<int>(severity));
    text_->setObjectName(QStringLiteral("filter"));
    text_->setPlaceholderText(tr("Code or description"));
    text_->setAccessibleName(tr("Filter"));
    text_->setClearButtonEnabled(true);
    text_->setMinimumWidth(100);
    text_->setMaximumWidth(200);
    status_->setMinimumWidth(90);
    severity_->setMinimumWidth(90);
    create_->setObjectName(QStringLiteral("create"));
    for (QWidget* widget : std::initializer_list<QWidget*>{text_, status_, severity_, create_})
        addAction(widget);
    typing_.setSingleShot(true);
    typing_.setInterval(200ms);
    connect(&typing_, &QTimer::timeout, this, &EventsPage::applyCriteria);
    connect(text_, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    connect(status_, &QComboBox::currentIndexChanged, this, &EventsPage::applyCriteria);
    connect(severity_, &QComboBox::currentIndexChanged, this, &EventsPage::applyCriteria);
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

void EventsPage::enter() {
    if (!std::exchange(started_, true))
        applyCriteria();
}

void EventsPage::applyCriteria() {
    api::EventQuery criteria;
    criteria.status = status_->currentData().toString().toStdString();
    if (severity_->currentIndex() > 0)
        criteria.severity = core::Severity(severity_->currentData().toInt());
    criteria.text = text_->text().trimmed().toStdString();
    model_.setCriteria(criteria);
}

void EventsPage::showState() {
    const int count = model_.rowCount();
    setSubtitle(model_.fresh() ? QString()
                               : tr("%1 of %2")
                                     .arg(countText(static_cast<std::uint64_t>(count)),
                                          countText(model_.all())));
    const auto& criteria = model_.criteria();
    if (count > 0) {
        state_->showContent();
    } else if (const auto& error = model_.error()) {
        state_->showError(context_.words, *error, [this] { model_.restart(); });
    } else if (model_.fresh()) {
        state_->showLoading();
    } else if (!criteria.text.empty() || criteria.severity) {
        state_->showState(tr("No event meets these criteria"),
                          tr("Widen the severity or the text."), tr("Show all"), [this] {
                              text_->clear();
                              severity_->setCurrentIndex(0);
                          });
    } else if (criteria.status == "open") {
        state_->showState(tr("No open event"),
                          tr("Problems of the partitions appear here by themselves. A test event "
                             "shows that they would be called home."));
    } else {
        state_->showState(tr("No event yet"), tr("Nothing has been reported or closed so far."));
    }
    detail_->setVisible(count > 0);
}

void EventsPage::select(int row) {
    const auto* event = model_.rowAt(row);
    if (!event || event->problemNumber == selected_)
        return;
    selected_ = event->problemNumber;
    setPlace(QString::number(selected_));
    detail_->show(selected_);
}

void EventsPage::reselect() {
    const int row = model_.rowOf(selected_);
    const int current = table_->currentIndex().row();
    if (row >= 0 && row != current)
        table_->setCurrentIndex(model_.index(row, 0));
    else if (row < 0 && current < 0 && model_.rowCount() > 0)
        table_->setCurrentIndex(model_.index(0, 0));
    else if (current >= 0)
        select(current);
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
            selected_ = 0;
            notice_->show(Tone::good, tr("Test event %1 is on its way").arg(reply->problemNumber));
            QTimer::singleShot(8s, notice_, [this] { notice_->clear(); });
            model_.refresh();
            detail_->show(reply->problemNumber);
            selected_ = reply->problemNumber;
            setPlace(QString::number(selected_));
        });
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/setup/setup_page.h"

#include "app/console/setup/step_delegate.h"
#include "app/console/widgets/form_page.h"

namespace callbox::app::console {

namespace {

constexpr int kStepWidth = 720;

struct Question {
    QString title;
    QString about;
};

Question question(SetupStep step) {
    switch (step) {
        case SetupStep::welcome:
            return {SetupPage::tr("Set up this console"),
                    SetupPage::tr("A few questions, then this console watches your partitions and "
                                  "calls home when hardware fails. You can stop at any step and "
                                  "come back; nothing you typed is lost.")};
        case SetupStep::customer:
            return {SetupPage::tr("Who should the provider call?"),
                    SetupPage::tr("The provider's engineers use this to reach you about a "
                                  "problem.")};
        case SetupStep::location:
            return {SetupPage::tr("Where do the systems stand?"),
                    SetupPage::tr("An engineer with a part goes there.")};
        case SetupStep::connectivity:
            return {SetupPage::tr("How does this console reach the provider?"),
                    SetupPage::tr("Callbox only ever opens connections outward. It trusts the "
                                  "receiver only with a certificate of the CA given here.")};
        case SetupStep::partitions:
            return {SetupPage::tr("Which partitions should it watch?"),
                    SetupPage::tr("Each one is reached over SSH with a key that Callbox makes "
                                  "itself. You confirm the host key once.")};
        case SetupStep::supportIds:
            return {SetupPage::tr("Who may see the data at the provider?"),
                    SetupPage::tr("One support ID, and a second one if you like.")};
        case SetupStep::schedule:
            return {SetupPage::tr("When should it send by itself?"),
                    SetupPage::tr("Hardware problems are always sent at once. This is about the "
                                  "regular inventory and utilization. Next turns both on.")};
        case SetupStep::summary:
            return {SetupPage::tr("Ready to call home"),
                    SetupPage::tr("Finish tests the way home, enrols this console and its systems, "
                                  "and sends the first service information.")};
    }
    return {};
}

}  // namespace

SetupPage::SetupPage(PageContext context, Desk& desk, QWidget* parent)
    : Page(tr("Guided setup"), parent),
      context_(context),
      presenter_(context.client, desk),
      list_(new QListWidget),
      stack_(new QStackedWidget),
      customer_(new CustomerForm(context.words, desk, CustomerPart::contact)),
      location_(new CustomerForm(context.words, desk, CustomerPart::location)),
      connectivity_(new ConnectivityForm(context, desk)),
      partitions_(new PartitionsStep(context)),
      supportIds_(new SupportIdsForm(context.words, desk)),
      schedule_(new ScheduleForm(context, desk, false)),
      summary_(new SummaryStep(context, presenter_)),
      notice_(new Notice) {
    hideHeader();
    makeSteps();
    auto* right = makeColumn(0);
    right->addWidget(stack_, 1);
    makeButtons(right);
    auto* line = makeLine(16);
    line->addWidget(list_);
    line->addWidget(makeRule(Qt::Vertical));
    line->addSpacing(8);
    line->addLayout(right, 1);
    content()->addLayout(line, 1);
    connect(&presenter_, &SetupPresenter::stepChanged, this, &SetupPage::showStep);
    connect(&presenter_, &SetupPresenter::changed, this, &SetupPage::showState);
    connect(partitions_, &PartitionsStep::countChanged, this, &SetupPage::showState);
    connect(summary_, &SummaryStep::busyChanged, this, &SetupPage::showState);
    showStep();
    showState();
}

void SetupPage::makeSteps() {
    list_->setObjectName(QStringLiteral("steps"));
    list_->setAccessibleName(tr("Steps"));
    list_->setItemDelegate(new StepDelegate(context_.theme, list_));
    list_->setMouseTracking(true);
    list_->setTabKeyNavigation(false);
    for (const auto step : kSetupSteps)
        list_->addItem(setupStepTitle(step));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFixedWidth(std::max(210, list_->sizeHintForColumn(0) + 8));
    QWidget* bodies[] = {makeWelcome(), customer_,   location_, connectivity_,
                         partitions_,   supportIds_, schedule_, summary_};
    for (const auto step : kSetupSteps)
        stack_->addWidget(makeStep(step, bodies[static_cast<int>(step)]));
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && SetupStep(row) != presenter_.step())
            presenter_.goTo(SetupStep(row));
    });
}

QWidget* SetupPage::makeWelcome() {
    auto card = makeCard(tr("What you need at hand"));
    for (const QString& line :
         {tr("The address of your provider's receiver, and the provider's CA certificate as a "
             "file."),
          tr("Host name and a login for each Linux partition: root sees everything, another user "
             "less."),
          tr("Your company's contact, and the support ID you have with the provider.")}) {
        auto* row = makeLine(10);
        auto* icon = makeLabel();
        icon->setPixmap(
            context_.theme.pixmap(QStringLiteral("tick"), 16, context_.theme.tokens().accent, 2));
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(makeParagraph(line), 1);
        card.layout->addLayout(row);
    }
    return card.frame;
}

QWidget* SetupPage::makeStep(SetupStep step, QWidget* body) {
    const Question asked = question(step);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 8, 8);
    column->setSpacing(14);
    auto* inner = new QWidget;
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    innerColumn->setSpacing(14);
    auto* head = makeColumn(6);
    head->addWidget(makeParagraph(asked.title, "title"));
    head->addWidget(makeParagraph(asked.about, "quiet"));
    innerColumn->addLayout(head);
    innerColumn->addWidget(body);
    column->addLayout(makeNarrow(inner, context_.theme.tokens().scaled(kStepWidth)));
    column->addStretch();
    return makeScroll(page);
}

void SetupPage::makeButtons(QVBoxLayout* column) {
    later_ = makeButton(tr("Finish later"));
    back_ = makeButton(tr("Back"));
    next_ = makeButton(tr("Next"), "primary");
    later_->setObjectName(QStringLiteral("later"));
    back_->setObjectName(QStringLiteral("back"));
    next_->setObjectName(QStringLiteral("next"));
    auto* line = makeLine();
    line->addWidget(later_);
    line->addStretch();
    line->addWidget(back_);
    line->addWidget(next_);
    column->addWidget(notice_);
    column->addSpacing(8);
    column->addWidget(makeRule());
    column->addSpacing(12);
    column->addLayout(line);
    connect(later_, &QPushButton::clicked, this, [this] {
        presenter_.finishLater([this] {
            if (!presenter_.error())
                emit wanted(QStringLiteral("overview"));
        });
    });
    connect(back_, &QPushButton::clicked, &presenter_, &SetupPresenter::back);
    connect(next_, &QPushButton::clicked, this, &SetupPage::next);
}

void SetupPage::enter() {
    presenter_.start();
    if (presenter_.step() == SetupStep::partitions || presenter_.step() == SetupStep::summary)
        partitions_->enter();
}

void SetupPage::goTo(const QString& part) {
    if (part == QLatin1String("partitions"))
        presenter_.goTo(SetupStep::partitions);
    focusFirst();
}

void SetupPage::focusFirst() {
    switch (presenter_.step()) {
        case SetupStep::customer:
            customer_->focusFirst();
            break;
        case SetupStep::location:
            location_->focusFirst();
            break;
        case SetupStep::connectivity:
            connectivity_->focusFirst();
            break;
        case SetupStep::partitions:
            partitions_->focusFirst();
            break;
        case SetupStep::supportIds:
            supportIds_->focusFirst();
            break;
        case SetupStep::schedule:
            schedule_->focusFirst();
            break;
        case SetupStep::welcome:
        case SetupStep::summary:
            next_->setFocus();
            break;
    }
}

void SetupPage::showStep() {
    const int row = static_cast<int>(presenter_.step());
    const bool byList = list_->hasFocus();
    list_->setCurrentRow(row);
    stack_->setCurrentIndex(row);
    if (presenter_.step() == SetupStep::partitions)
        partitions_->enter();
    setPlace(setupStepTitle(presenter_.step()));
    if (!byList)
        focusFirst();
}

void SetupPage::showState() {
    for (const auto step : kSetupSteps)
        list_->item(static_cast<int>(step))->setData(kStepCompleteRole, presenter_.complete(step));
    const bool last = presenter_.step() == SetupStep::summary;
    back_->setVisible(presenter_.step() != SetupStep::welcome);
    next_->setText(last ? tr("Finish") : tr("Next"));
    next_->setEnabled(!presenter_.saving() && !summary_->busy() && (!last || presenter_.ready()));
    if (const auto& error = presenter_.error(); error && error->field.empty())
        showError(*notice_, context_.words, *error);
    else if (last && !presenter_.ready())
        notice_->show(Tone::warning, tr("Something is still missing"),
                      tr("Customer, location, connectivity and support IDs are needed to finish."));
    else
        notice_->clear();
}

bool SetupPage::check() {
    switch (presenter_.step()) {
        case SetupStep::customer:
            return customer_->check();
        case SetupStep::location:
            return location_->check();
        case SetupStep::connectivity:
            return connectivity_->check();
        case SetupStep::supportIds:
            return supportIds_->check();
        case SetupStep::welcome:
        case SetupStep::partitions:
        case SetupStep::schedule:
        case SetupStep::summary:
            return true;
    }
    return true;
}

void SetupPage::next() {
    if (presenter_.step() == SetupStep::summary)
        summary_->finish();
    else if (check())
        presenter_.next();
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/events/event_detail.h"

#include "app/console/events/event_document.h"
#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

enum Tabs { kSummary, kParts, kReporters, kData, kComments, kHistory };

}  // namespace

EventDetail::EventDetail(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      partRows_(partTitles()),
      deeds_(new EventDeeds(context)),
      event_(context.client, api::kEventGet, {api::Topic::event}, [this] { showProblem(); }) {
    setRole(this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 12);
    column->setSpacing(2 * Tokens::kUnit);
    column->addWidget(makeHeader());
    column->addWidget(deeds_);
    column->addWidget(makeTabs(), 1);
    event_.setConcern([this](const api::Change& change) {
        return change.id.empty() || change.id == std::to_string(number_);
    });
    connect(&deeds_->form(), &DeedForm::opened, actions_, &ActionBar::setAsking);
    connect(actions_, &ActionBar::chosen, this,
            [this](EventAction action) { deeds_->ask(action, {number_}); });
    connect(comments_, &EventComments::wanted, this,
            [this] { deeds_->ask(EventAction::comment, {number_}); });
    connect(deeds_, &EventDeeds::acted, this, [this] { event_.reload(); });
}

QWidget* EventDetail::makeHeader() {
    pill_ = makePill();
    name_ = makeParagraph({}, "name");
    test_ = makePill();
    actions_ = new ActionBar(context_.client, true);
    auto* header = new QWidget;
    auto* line = new QHBoxLayout(header);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(pill_);
    line->addWidget(test_);
    line->addWidget(name_, 1);
    line->addWidget(actions_);
    return header;
}

QWidget* EventDetail::makeTabs() {
    tabs_ = new QTabBar;
    tabs_->setExpanding(false);
    tabs_->setDrawBase(false);
    tabs_->setAccessibleName(tr("About this event"));
    for (int tab = kSummary; tab <= kHistory; ++tab)
        tabs_->addTab({});
    pages_ = new QStackedWidget;
    pages_->addWidget(summary_ = new EventSummary(context_, partRows_));
    pages_->addWidget(parts_ = new EventParts(context_, partRows_));
    pages_->addWidget(reporters_ = new EventReporters(context_));
    pages_->addWidget(data_ = new EventData(context_));
    pages_->addWidget(comments_ = new EventComments(context_));
    pages_->addWidget(history_ = new Timeline(context_.words, true));
    history_->setAccessibleName(tr("History"));
    history_->setObjectName(QStringLiteral("history"));
    connect(tabs_, &QTabBar::currentChanged, pages_, &QStackedWidget::setCurrentIndex);
    connect(data_, &EventData::counted, this, [this](int files) {
        tabs_->setTabText(kData,
                          files < 0 ? tr("Extended data") : tr("Extended data (%1)").arg(files));
    });
    tabs_->setTabText(kSummary, tr("Summary"));
    tabs_->setTabText(kData, tr("Extended data"));
    tabs_->setTabText(kHistory, tr("History"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tabs_);
    column->addWidget(makeRule());
    column->addSpacing(12);
    column->addWidget(pages_, 1);
    return body;
}

void EventDetail::show(std::uint64_t problemNumber) {
    number_ = problemNumber;
    deeds_->leave();
    event_.ask({problemNumber});
}

std::optional<Document> EventDetail::document() const {
    if (!event_.value())
        return {};
    return eventDocument(*event_.value(), context_.words);
}

void EventDetail::showProblem() {
    if (const auto& error = event_.error())
        showError(deeds_->notice(), context_.words, *error);
    else if (notRead_)
        deeds_->notice().clear();
    notRead_ = event_.error().has_value();
    if (!event_.value()) {
        // Nothing can be done to what is not here yet.
        actions_->setStates({});
        return;
    }
    const core::ServiceableEvent& event = *event_.value();
    setPill(pill_, label(event.severity));
    setPill(test_, event.test ? Label{tr("Test"), Tone::quiet} : Label{});
    name_->setText(QStringLiteral("%1 %2")
                       .arg(event.problemNumber)
                       .arg(context_.words.text(event.description)));
    actions_->setStates({event.state});
    partRows_.setRows(partRows(event));
    summary_->show(event);
    parts_->show(event);
    reporters_->show(event);
    data_->show(event);
    comments_->show(event);
    history_->setEntries(event.history, timeNow());
    showCounts(event);
}

void EventDetail::showCounts(const core::ServiceableEvent& event) {
    const auto counted = [this](int tab, const QString& name, std::size_t count) {
        tabs_->setTabText(tab, QStringLiteral("%1 (%2)").arg(name).arg(count));
    };
    counted(kParts, tr("Parts"), event.frus.size());
    counted(kReporters, tr("Reporters"), event.reporters.size());
    counted(kComments, tr("Comments"), event.comments.size());
}

}  // namespace callbox::app::console

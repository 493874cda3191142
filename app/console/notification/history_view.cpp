// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/notification/history_view.h"

#include <QScrollArea>
#include <QSplitter>
#include <algorithm>
#include <utility>

#include "app/console/notification/target_text.h"
#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

constexpr std::uint64_t kFirst = 200;
constexpr std::uint64_t kMost = 1000;

Cell plain(const QString& text) {
    return {text, false, {}, text};
}

}  // namespace

HistoryView::HistoryView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      model_({tr("Happened"), tr("What"), tr("Text"), tr("Target"), tr("To"), tr("State")}),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      target_(new QComboBox),
      outcome_(new QComboBox),
      count_(makeLabel({}, "quiet")),
      more_(makeButton(tr("Look further back"))),
      history_(context.client, api::kNotificationHistory, {api::Topic::notification},
               [this] { showHistory(); }),
      targets_(context.client, api::kNotificationGet, {api::Topic::notification},
               [this] { showTargets(); }),
      limit_(kFirst) {
    target_->setObjectName(QStringLiteral("historyTarget"));
    target_->setAccessibleName(tr("Target"));
    target_->addItem(tr("All targets"), QString());
    outcome_->setObjectName(QStringLiteral("historyState"));
    outcome_->setAccessibleName(tr("State"));
    outcome_->addItem(tr("Told, waiting and given up"), -1);
    for (const auto state : {api::NotificationState::waiting, api::NotificationState::sent,
                             api::NotificationState::givenUp})
        outcome_->addItem(label(state).text, static_cast<int>(state));
    table_->setModel(&model_);
    table_->setObjectName(QStringLiteral("history"));
    table_->setAccessibleName(tr("What was told"));
    table_->setColumnWidths({110, 130, 0, 150, 190, 100});
    table_->onCurrentRow([this](int row) { showSelected(row); });
    auto* top = makeLine();
    top->addWidget(count_, 1);
    top->addWidget(target_);
    top->addWidget(outcome_);
    top->addWidget(more_);
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(14);
    split->setChildrenCollapsible(false);
    split->addWidget(state_);
    split->addWidget(makeDetail());
    split->setSizes({1000, 900});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(top);
    column->addWidget(split, 1);
    connect(target_, &QComboBox::currentIndexChanged, this, &HistoryView::ask);
    connect(outcome_, &QComboBox::currentIndexChanged, this, &HistoryView::showHistory);
    connect(more_, &QPushButton::clicked, this, [this] {
        limit_ = kMost;
        ask();
    });
    showHistory();
}

QWidget* HistoryView::makeDetail() {
    auto card = makeCard();
    detail_ = card.frame;
    pill_ = makePill();
    title_ = makeParagraph({}, "name");
    problem_ = makeButton(tr("Show the problem"));
    problem_->setObjectName(QStringLiteral("showProblem"));
    reason_ = new Notice;
    facts_ = new Facts;
    kind_ = facts_->add(tr("What"));
    to_ = facts_->add(tr("To"));
    happened_ = facts_->add(tr("Happened"));
    ended_ = facts_->add(tr("Told"));
    system_ = facts_->add(tr("System"));
    part_ = facts_->add(tr("Part"), "code");
    advice_ = facts_->add(tr("What to do"));
    auto* header = makeLine();
    header->addWidget(pill_);
    header->addWidget(title_, 1);
    header->addWidget(problem_);
    card.layout->addLayout(header);
    card.layout->addWidget(reason_);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(facts_);
    column->addStretch();
    // On the card's own ground.
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    card.layout->addWidget(scroll, 1);
    connect(problem_, &QPushButton::clicked, this, [this] {
        const auto found = std::ranges::find(shown_, selected_, &api::Notification::number);
        if (found != shown_.end())
            emit problemWanted(found->notice.problemNumber);
    });
    return detail_;
}

void HistoryView::enter() {
    if (std::exchange(started_, true))
        return;
    targets_.reload();
    ask();
}

void HistoryView::ask() {
    history_.ask({target_->currentData().toString().toStdString(), limit_});
}

void HistoryView::showTargets() {
    if (!targets_.value())
        return;
    // The choice stays while its target is there; one that went has no history to ask for.
    const QSignalBlocker quiet(target_);
    const QString chosen = target_->currentData().toString();
    target_->clear();
    target_->addItem(tr("All targets"), QString());
    for (const auto& target : targets_.value()->targets)
        target_->addItem(qs(target.name), qs(target.id));
    const int index = target_->findData(chosen);
    target_->setCurrentIndex(std::max(0, index));
    if (index < 0)
        ask();
    else
        showHistory();
}

QString HistoryView::targetName(const std::string& id) const {
    if (targets_.value())
        for (const auto& target : targets_.value()->targets)
            if (target.id == id)
                return qs(target.name);
    return qs(id);
}

void HistoryView::showHistory() {
    const auto& history = history_.value();
    shown_.clear();
    const int outcome = outcome_->currentData().toInt();
    if (history)
        std::ranges::copy_if(history->rows, std::back_inserter(shown_),
                             [outcome](const api::Notification& row) {
                                 return outcome < 0 || static_cast<int>(row.state) == outcome;
                             });
    more_->setVisible(history && history->rows.size() >= limit_ && limit_ < kMost);
    count_->setText(!history ? QString()
                             : tr("%1 of the %2 newest, 30 days back")
                                   .arg(countText(shown_.size()), countText(history->rows.size())));
    detail_->setVisible(!shown_.empty());
    if (shown_.empty()) {
        if (!history && history_.error())
            state_->showError(context_.words, *history_.error(), [this] { history_.reload(); });
        else if (!history)
            state_->showLoading();
        else if (history->rows.empty())
            state_->showState(tr("Nothing was told yet"),
                              tr("What is told to the targets stands here for 30 days. A test of a "
                                 "target is not kept."));
        else
            state_->showState(tr("Nothing is in this state"), tr("Choose another state."),
                              tr("Show all"), [this] { outcome_->setCurrentIndex(0); });
        return;
    }
    const auto now = timeNow();
    std::vector<std::vector<Cell>> rows;
    for (const auto& row : shown_) {
        const Label state = label(row.state);
        rows.push_back({{shortTime(row.notice.at, now), false, {}, exactTime(row.notice.at)},
                        plain(noticeText(row.notice.kind)),
                        plain(context_.words.text(row.notice.text)),
                        plain(targetName(row.targetId)),
                        plain(qs(row.recipient)),
                        {state.text, false, state.tone, context_.words.full(row.reason)}});
    }
    model_.setRows(std::move(rows));
    state_->showContent();
    auto found = std::ranges::find(shown_, selected_, &api::Notification::number);
    if (found == shown_.end())
        found = shown_.begin();
    table_->setCurrentIndex(model_.index(static_cast<int>(found - shown_.begin()), 0));
}

void HistoryView::showSelected(int row) {
    if (row < 0 || static_cast<std::size_t>(row) >= shown_.size())
        return;
    const auto& told = shown_[static_cast<std::size_t>(row)];
    const auto& notice = told.notice;
    const auto now = timeNow();
    selected_ = told.number;
    setPill(pill_, label(told.state));
    title_->setText(context_.words.text(notice.text));
    problem_->setVisible(notice.problemNumber != 0);
    if (told.reason.empty())
        reason_->clear();
    else
        showMessage(*reason_,
                    told.state == api::NotificationState::givenUp ? Tone::critical : Tone::warning,
                    context_.words, told.reason);
    QString kind = noticeText(notice.kind);
    if (notice.problemNumber != 0)
        kind = tr("%1, problem %2").arg(kind).arg(notice.problemNumber);
    if (notice.trial)
        kind = tr("%1, of a test").arg(kind);
    Facts::set(kind_, kind);
    Facts::set(to_, told.recipient.empty()
                        ? targetName(told.targetId)
                        : tr("%1, %2").arg(targetName(told.targetId), qs(told.recipient)));
    Facts::set(happened_, clockTime(notice.at, now));
    happened_->setToolTip(exactTime(notice.at));
    Facts::set(ended_, told.endedAt && told.state == api::NotificationState::sent
                           ? clockTime(*told.endedAt, now)
                           : QString());
    QStringList where;
    for (const auto& text : {notice.system, notice.partition, notice.location})
        if (!text.empty())
            where += qs(text);
    Facts::set(system_, where.join(QStringLiteral(", ")));
    Facts::set(part_, qs(notice.partNumber));
    Facts::set(advice_, context_.words.text(notice.advice));
}

}  // namespace callbox::app::console

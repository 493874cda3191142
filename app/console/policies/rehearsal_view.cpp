// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/rehearsal_view.h"

#include <QHeaderView>
#include <algorithm>

#include "app/console/text/times.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t kMostProblems = 500;
constexpr std::uint64_t kMostWindows = 1000;

Cell pill(const Label& label) {
    return {label.text, false, label.tone, {}};
}

}  // namespace

RehearsalView::RehearsalView(PageContext context, QWidget* parent)
    : QFrame(parent),
      context_(context),
      summary_(makeParagraph({}, "quiet")),
      changedOnly_(new QCheckBox(tr("Only those that go otherwise"))),
      number_(new QLineEdit),
      model_({tr("Problem"), tr("Code"), tr("Now"), tr("Then")}),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      outcome_(makeParagraph()),
      leaves_(makeParagraph({}, "small")),
      events_(context.client, api::kEventList, {api::Topic::event}, [this] { compute(); }),
      windows_(context.client, api::kWindowList, {api::Topic::window}, [this] { compute(); }),
      callHome_(context.client, api::kCallHomeGet, {api::Topic::policy}, [this] { compute(); }),
      targets_(context.client, api::kNotificationGet, {api::Topic::notification},
               [this] { compute(); }) {
    setRole(this, "card");
    table_->setObjectName(QStringLiteral("rehearsal"));
    table_->setAccessibleName(tr("What would become of the problems"));
    setRole(table_, "inner");
    table_->setModel(&model_);
    table_->setColumnWidths({70, 100, 130, 0});
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->onCurrentRow([this](int row) { select(row); });
    outcome_->setObjectName(QStringLiteral("outcome"));
    leaves_->setObjectName(QStringLiteral("leaves"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(makeHeader());
    column->addWidget(summary_);
    column->addWidget(state_, 1);
    column->addWidget(outcome_);
    column->addWidget(leaves_);
    changedOnly_->setChecked(true);
    connect(changedOnly_, &QCheckBox::toggled, this, &RehearsalView::showRows);
    connect(number_, &QLineEdit::returnPressed, this, &RehearsalView::find);
    // Typing a rule does not judge five hundred problems at every key.
    soon_.setSingleShot(true);
    soon_.setInterval(150ms);
    connect(&soon_, &QTimer::timeout, this, &RehearsalView::compute);
    compute();
}

QLayout* RehearsalView::makeHeader() {
    number_->setObjectName(QStringLiteral("problemNumber"));
    number_->setPlaceholderText(tr("Problem"));
    number_->setAccessibleName(tr("Problem to look at"));
    number_->setToolTip(tr("A problem's number, then Enter"));
    number_->setClearButtonEnabled(true);
    number_->setFixedWidth(context_.theme.tokens().scaled(110));
    changedOnly_->setObjectName(QStringLiteral("changedOnly"));
    auto* line = makeLine();
    line->addWidget(makeLabel(tr("Rehearsal"), "heading"));
    line->addStretch();
    line->addWidget(changedOnly_);
    line->addWidget(number_);
    return line;
}

void RehearsalView::enter() {
    if (std::exchange(started_, true))
        return;
    api::EventQuery newest;
    newest.status = "all";
    newest.orderBy = "lastReported";
    newest.limit = kMostProblems;
    events_.ask(newest);
    windows_.ask({false, 0, kMostWindows, false});
    callHome_.reload();
    targets_.reload();
}

void RehearsalView::setRules(const core::Policy& inForce, const core::Policy& written) {
    // What leaves is the service's word on the rules in force: typing does not change it.
    if (core::toJson(inForce) != core::toJson(inForce_))
        selected_ = 0;
    inForce_ = inForce;
    written_ = written;
    soon_.start();
}

const core::Error* RehearsalView::error() const {
    for (const auto* error : {&events_.error(), &windows_.error(), &callHome_.error()})
        if (*error)
            return &**error;
    return nullptr;
}

void RehearsalView::compute() {
    all_.clear();
    if (!events_.value() || !windows_.value() || !callHome_.value())
        return showRows();
    RehearsalStage stage;
    for (const auto& row : windows_.value()->rows)
        if (row.state == api::WindowState::running)
            stage.windows.push_back(row.window);
    for (const auto& system : callHome_.value()->systems)
        if (!system.enabled)
            stage.silent.insert(system.mtms);
    std::vector<core::ServiceableEvent> events;
    if (sought_)
        events.push_back(*sought_);
    for (const auto& event : events_.value()->rows)
        if (!sought_ || sought_->problemNumber != event.problemNumber)
            events.push_back(event);
    all_ = foresee(events, inForce_, written_, stage, timeNow());
    showRows();
}

void RehearsalView::showRows() {
    shown_.clear();
    std::size_t differing = 0;
    for (const auto& foreseen : all_) {
        differing += foreseen.differs() ? 1 : 0;
        const bool sought = sought_ && sought_->problemNumber == foreseen.event.problemNumber;
        if (foreseen.differs() || sought || !changedOnly_->isChecked())
            shown_.push_back(foreseen);
    }
    std::vector<std::vector<Cell>> rows;
    for (const auto& foreseen : shown_) {
        const auto& event = foreseen.event;
        rows.push_back({{QString::number(event.problemNumber), false, {}, {}},
                        {qs(event.referenceCode), true, {}, qs(event.failingMtms.text())},
                        pill(label(foreseen.now)),
                        pill(label(foreseen.then))});
    }
    const auto wanted = selected_;
    model_.setRows(std::move(rows));
    summary_->setText(summary(differing));
    if (!shown_.empty()) {
        const auto found = std::ranges::find_if(
            shown_, [&](const Foreseen& one) { return one.event.problemNumber == wanted; });
        table_->setCurrentIndex(
            model_.index(found == shown_.end() ? 0 : static_cast<int>(found - shown_.begin()), 0));
        select(table_->currentIndex().row());
        state_->showContent();
    } else if (!all_.empty()) {
        state_->showState(tr("Every problem goes as now"),
                          tr("Nothing that these rules change concerns a stored problem."));
    } else if (const auto* failed = error()) {
        state_->showError(context_.words, *failed, [this] { emit context_.client.resync(); });
    } else if (!events_.value() || events_.loading()) {
        state_->showLoading();
    } else {
        state_->showState(tr("There is no problem to rehearse with"), {});
    }
    outcome_->setVisible(!shown_.empty());
    leaves_->setVisible(!shown_.empty());
}

QString RehearsalView::summary(std::size_t differing) const {
    if (all_.empty())
        return {};
    return tr("If they came now, %1 of the newest %2 problems would go otherwise.")
        .arg(countText(differing), countText(all_.size()));
}

void RehearsalView::select(int row) {
    const auto at = static_cast<std::size_t>(row);
    if (row < 0 || at >= shown_.size())
        return;
    const bool other =
        std::exchange(selected_, shown_[at].event.problemNumber) != shown_[at].event.problemNumber;
    showOutcome(shown_[at]);
    if (!other)
        return;
    leaves_->setText(tr("Reading from the service"));
    context_.client.call(
        api::kPolicyRehearse, {{}, {}, selected_}, this,
        [this, number = selected_](const core::Result<api::Rehearsal>& reply) {
            if (number != selected_)
                return;
            if (!reply) {
                leaves_->setText(context_.words.text(reply.error().message));
                return;
            }
            const auto& problems = reply->problems;
            leaves_->setText(
                problems.empty() || !problems.front().leaves
                    ? tr("With the rules in force nothing would leave.")
                    : tr("With the rules in force a report of %1 bytes would leave (SHA-256 %2).")
                          .arg(countText(problems.front().leaves->bytes),
                               qs(problems.front().leaves->digest.substr(0, 16))));
        });
}

void RehearsalView::showOutcome(const Foreseen& foreseen) {
    const auto& event = foreseen.event;
    const QString why =
        foreseen.why.key.empty() ? tr("No rule decides.") : context_.words.text(foreseen.why);
    const QStringList told =
        targets_.value() ? toldOf(event, foreseen.then, targets_.value()->targets) : QStringList();
    const QString leaves =
        foreseen.then == Fate::calledHome ? tr("A report leaves.") : tr("Nothing leaves.");
    outcome_->setText(QStringLiteral("%1 %2. %3 %4 %5")
                          .arg(QString::number(event.problemNumber),
                               context_.words.text(event.description), why, leaves,
                               told.isEmpty()
                                   ? tr("Nobody is told by mail, trap or webhook.")
                                   : tr("Told: %1.").arg(told.join(QLatin1String(", ")))));
}

void RehearsalView::find() {
    const auto number = number_->text().trimmed().toULongLong();
    sought_.reset();
    if (number == 0)
        return compute();
    context_.client.call(api::kEventGet, {number}, this,
                         [this, number](const core::Result<core::ServiceableEvent>& event) {
                             if (number_->text().trimmed().toULongLong() != number)
                                 return;
                             if (event) {
                                 sought_ = *event;
                                 selected_ = 0;
                                 compute();
                             } else {
                                 summary_->setText(context_.words.full(event.error().message));
                             }
                         });
}

}  // namespace callbox::app::console

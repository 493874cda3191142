// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/storms_view.h"

#include <QHeaderView>
#include <QSplitter>

#include "app/console/policies/policy_text.h"
#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

constexpr std::uint64_t kMostStorms = 1000;
constexpr int kMostKinds = 4;

}  // namespace

StormsView::StormsView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      limits_(new StormLimits(context)),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      pill_(makePill()),
      name_(makeParagraph({}, "name")),
      problem_(makeButton(tr("Show problem"))),
      end_(makeButton(tr("End now"))),
      notice_(new Notice),
      kindsTable_(new DataTable(context.theme)),
      list_(new KeptBackList(context)),
      storms_(context.client, api::kWindowList, {api::Topic::window}, [this] { showStorms(); }) {
    table_->setObjectName(QStringLiteral("storms"));
    table_->setAccessibleName(tr("Storms"));
    table_->setModel(&model_);
    table_->setColumnWidths({110, 0, 120, 120, 84, 70, 110, 80});
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->onCurrentRow([this](int row) { select(row); });
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(14);
    split->setChildrenCollapsible(false);
    split->addWidget(state_);
    split->addWidget(makeDetail());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(limits_);
    column->addWidget(split, 1);
    connect(&context_.client, &ApiClient::stateChanged, this, &StormsView::showState);
    showState();
}

QWidget* StormsView::makeDetail() {
    detail_ = new QFrame;
    setRole(detail_, "card");
    end_->setObjectName(QStringLiteral("endStorm"));
    problem_->setObjectName(QStringLiteral("stormProblem"));
    auto* header = makeLine(10);
    header->addWidget(pill_);
    header->addWidget(name_, 1);
    header->addWidget(problem_);
    header->addWidget(end_);
    kindsTable_->setObjectName(QStringLiteral("kinds"));
    kindsTable_->setAccessibleName(tr("What it held"));
    setRole(kindsTable_, "inner");
    kindsTable_->setModel(&kinds_);
    kindsTable_->setColumnWidths({130, 80, 100, 100, 0});
    kindsTable_->horizontalHeader()->setSectionsClickable(false);
    auto* column = new QVBoxLayout(detail_);
    column->setContentsMargins(14, 14, 14, 12);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(header);
    column->addWidget(notice_);
    column->addWidget(kindsTable_);
    column->addWidget(list_, 1);
    connect(end_, &QPushButton::clicked, this, &StormsView::end);
    connect(problem_, &QPushButton::clicked, this, [this] {
        const auto* row = model_.rowAt(table_->currentIndex().row());
        if (row && row->window.storm)
            emit problemWanted(row->window.storm->problemNumber);
    });
    connect(list_, &KeptBackList::problemWanted, this, &StormsView::problemWanted);
    return detail_;
}

void StormsView::enter() {
    limits_->enter();
    if (!std::exchange(started_, true))
        storms_.ask({true, 0, kMostStorms, true});
}

void StormsView::showStorms() {
    if (const auto& page = storms_.value()) {
        model_.setRows(page->rows);
        int current = 0;
        for (int row = 0; row < model_.rowCount(); ++row)
            if (model_.rowAt(row)->window.number == selected_)
                current = row;
        if (model_.rowCount() > 0) {
            table_->setCurrentIndex(model_.index(current, 0));
            select(current);
        }
    }
    showState();
}

void StormsView::showState() {
    if (model_.rowCount() > 0)
        state_->showContent();
    else if (const auto& error = storms_.error())
        state_->showError(context_.words, *error, [this] { storms_.reload(); });
    else if (!storms_.value())
        state_->showLoading();
    else
        state_->showState(tr("There was no storm"),
                          tr("When more new problems come than the limits allow, one event stands "
                             "for them, and the rest waits here."));
    detail_->setVisible(model_.rowCount() > 0);
    const auto* row = model_.rowAt(table_->currentIndex().row());
    allow(end_, context_.client, api::kWindowEnd.role,
          row && row->state == api::WindowState::running);
}

void StormsView::select(int row) {
    const auto* storm = model_.rowAt(row);
    if (!storm || !storm->window.storm)
        return;
    const auto& account = *storm->window.storm;
    const bool rages = storm->state == api::WindowState::running;
    const core::TimePoint over = storm->window.endedAt.value_or(storm->window.end);
    const auto now = timeNow();
    selected_ = storm->window.number;
    setPill(pill_, rages ? Label{tr("Under way"), Tone::warning} : label(storm->state));
    name_->setText(
        rages ? tr("%1, since %2").arg(stormScopeText(account), shortTime(storm->window.start, now))
              : tr("%1, %2 to %3")
                    .arg(stormScopeText(account), shortTime(storm->window.start, now),
                         shortTime(over, now)));
    problem_->setVisible(account.problemNumber != 0);
    end_->setVisible(rages);
    kinds_.setRows(account.kinds);
    kindsTable_->setVisible(!account.kinds.empty());
    kindsTable_->fitHeight(kMostKinds);
    if (std::exchange(shown_, selected_) != selected_) {
        notice_->clear();
        list_->show(selected_);
    }
    showState();
}

void StormsView::end() {
    end_->setEnabled(false);
    context_.client.call(api::kWindowEnd, {selected_}, this,
                         [this](const core::Result<api::WindowRow>& reply) {
                             if (reply)
                                 notice_->show(Tone::good, tr("The storm has ended"),
                                               tr("New problems are counted from nothing now."));
                             else
                                 showError(*notice_, context_.words, reply.error());
                             storms_.reload();
                         });
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/conditions/conditions_view.h"

#include <QHeaderView>
#include <QSplitter>

#include "app/console/widgets/rights.h"

namespace callbox::app::console {

ConditionsView::ConditionsView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      actions_(new QWidget),
      make_(makeButton(tr("New condition"), "primary")),
      notice_(new Notice),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      detail_(new ConditionDetail(context)),
      conditions_(context.client, api::kConditionList, {api::Topic::condition},
                  [this] { showConditions(); }),
      classes_(context.client, api::kResourceClasses, {}, [this] {
          if (classes_.value())
              detail_->form()->setClasses(classes_.value()->classes);
      }) {
    make_->setObjectName(QStringLiteral("newCondition"));
    auto* line = new QHBoxLayout(actions_);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    line->addWidget(make_);
    table_->setObjectName(QStringLiteral("conditions"));
    table_->setAccessibleName(tr("Conditions"));
    table_->setModel(&model_);
    table_->setColumnWidths({130, 220, 112, 150, 0});
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->onCurrentRow([this](int row) { select(row); });
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(14);
    split->setChildrenCollapsible(false);
    split->addWidget(state_);
    split->addWidget(detail_);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(notice_);
    column->addWidget(split, 1);
    connect(make_, &QPushButton::clicked, this, &ConditionsView::makeNew);
    connect(detail_->form(), &ConditionForm::saved, this, [this](const QString& name) {
        making_ = false;
        selected_ = name.toStdString();
        conditions_.reload();
    });
    connect(detail_->form(), &ConditionForm::cancelled, this, [this] {
        making_ = false;
        showConditions();
    });
    connect(detail_, &ConditionDetail::removed, this, [this](const core::Condition& condition) {
        notice_->show(Tone::good, tr("%1 is removed").arg(qs(condition.name)),
                      tr("Its links to responses went with it."));
        notice_->setAction(tr("Undo"), [this, condition] { makeAgain(condition); });
        conditions_.reload();
    });
    connect(&context_.client, &ApiClient::stateChanged, this, &ConditionsView::showState);
    showState();
}

void ConditionsView::enter() {
    if (std::exchange(started_, true))
        return;
    classes_.reload();
    conditions_.reload();
}

void ConditionsView::showConditions() {
    if (const auto& list = conditions_.value()) {
        model_.setRows(list->conditions);
        if (!making_ && model_.rowCount() > 0) {
            const int row = std::max(0, model_.rowOf(selected_));
            table_->setCurrentIndex(model_.index(row, 0));
            select(row);
        }
    }
    showState();
}

void ConditionsView::showState() {
    allow(make_, context_.client, api::kConditionMake.role, !making_);
    detail_->setVisible(making_ || model_.rowCount() > 0);
    if (model_.rowCount() > 0)
        state_->showContent();
    else if (const auto& error = conditions_.error())
        state_->showError(context_.words, *error, [this] { conditions_.reload(); });
    else if (!conditions_.value())
        state_->showLoading();
    else
        state_->showState(tr("There is no condition"),
                          tr("A condition says when something about your partitions is an event, "
                             "for instance a file system that fills up."));
}

void ConditionsView::select(int row) {
    const auto* condition = model_.rowAt(row);
    if (!condition)
        return;
    // What is typed into a new or a changed condition is not thrown away by looking at another.
    if (detail_->form()->dirty() && condition->name != selected_) {
        notice_->setAction({}, {});
        notice_->show(Tone::information, tr("Save or discard your changes first"));
        table_->setCurrentIndex(model_.index(model_.rowOf(selected_), 0));
        return;
    }
    if (making_ && condition->name == selected_)
        return;
    making_ = false;
    selected_ = condition->name;
    detail_->show(*condition);
    showState();
    emit selectionChanged();
}

void ConditionsView::makeNew() {
    notice_->clear();
    if (detail_->form()->dirty()) {
        notice_->setAction({}, {});
        notice_->show(Tone::information, tr("Save or discard your changes first"));
        return;
    }
    making_ = true;
    core::Condition fresh;
    fresh.severity = core::Severity::warning;
    fresh.resourceClass = "FileSystem";
    table_->setCurrentIndex({});
    detail_->show(fresh);
    showState();
    detail_->form()->focusFirst();
}

void ConditionsView::makeAgain(const core::Condition& condition) {
    notice_->setAction({}, {});
    context_.client.call(api::kConditionMake, condition, this,
                         [this](const core::Result<core::Condition>& reply) {
                             if (!reply)
                                 return showError(*notice_, context_.words, reply.error());
                             notice_->clear();
                             selected_ = reply->name;
                             conditions_.reload();
                         });
}

}  // namespace callbox::app::console

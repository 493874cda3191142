// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/conditions/responses_view.h"

#include <QHeaderView>
#include <QSplitter>
#include <algorithm>

#include "app/console/conditions/condition_text.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

ResponsesView::ResponsesView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      actions_(new QWidget),
      make_(makeButton(tr("New response"), "primary")),
      notice_(new Notice),
      model_({tr("Response"), tr("What it does")}),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      form_(new ResponseForm(context)),
      responses_(context.client, api::kResponseList, {api::Topic::condition},
                 [this] { showResponses(); }) {
    make_->setObjectName(QStringLiteral("newResponse"));
    auto* line = new QHBoxLayout(actions_);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    line->addWidget(make_);
    table_->setObjectName(QStringLiteral("responses"));
    table_->setAccessibleName(tr("Responses"));
    table_->setModel(&model_);
    table_->setColumnWidths({240, 0});
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->onCurrentRow([this](int row) { select(row); });
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(14);
    split->setChildrenCollapsible(false);
    split->addWidget(state_);
    split->addWidget(form_);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(notice_);
    column->addWidget(split, 1);
    connect(make_, &QPushButton::clicked, this, &ResponsesView::makeNew);
    connect(form_, &ResponseForm::saved, this, [this](const QString& name) {
        making_ = false;
        selected_ = name.toStdString();
        responses_.reload();
    });
    connect(form_, &ResponseForm::cancelled, this, [this] {
        making_ = false;
        showResponses();
    });
    connect(form_, &ResponseForm::removed, this, [this](const core::Response& gone) {
        notice_->show(Tone::good, tr("%1 is removed").arg(qs(gone.name)));
        notice_->setAction(tr("Undo"), [this, gone] {
            notice_->clear();
            notice_->setAction({}, {});
            context_.client.call(api::kResponseMake, gone, this,
                                 [this](const core::Result<core::Response>& reply) {
                                     if (!reply)
                                         showError(*notice_, context_.words, reply.error());
                                     responses_.reload();
                                 });
        });
        responses_.reload();
    });
    connect(&context_.client, &ApiClient::stateChanged, this, &ResponsesView::showState);
    showState();
}

void ResponsesView::enter() {
    if (!std::exchange(started_, true))
        responses_.reload();
}

int ResponsesView::rowOf(const std::string& name) const {
    const auto& list = responses_.value()->responses;
    const auto found = std::ranges::find(list, name, &core::Response::name);
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

void ResponsesView::showResponses() {
    if (const auto& list = responses_.value()) {
        std::vector<std::vector<Cell>> rows;
        for (const auto& response : list->responses) {
            QStringList actions;
            for (const auto& action : response.actions)
                actions += actionText(action);
            const QString what = actions.join(QStringLiteral("; "));
            rows.push_back({{qs(response.name), false, {}, {}}, {what, false, {}, what}});
        }
        model_.setRows(std::move(rows));
        if (!making_ && model_.rowCount() > 0) {
            const int row = std::max(0, rowOf(selected_));
            table_->setCurrentIndex(model_.index(row, 0));
            select(row);
        }
    }
    showState();
}

void ResponsesView::showState() {
    allow(make_, context_.client, api::kResponseMake.role, !making_);
    form_->setVisible(making_ || model_.rowCount() > 0);
    if (model_.rowCount() > 0)
        state_->showContent();
    else if (const auto& error = responses_.error())
        state_->showError(context_.words, *error, [this] { responses_.reload(); });
    else if (!responses_.value())
        state_->showLoading();
    else
        state_->showState(tr("There is no response"),
                          tr("A response raises an alarm or runs a program when a condition's "
                             "event comes."));
}

void ResponsesView::select(int row) {
    if (row < 0 || !responses_.value() ||
        static_cast<std::size_t>(row) >= responses_.value()->responses.size())
        return;
    const auto& response = responses_.value()->responses[static_cast<std::size_t>(row)];
    // What is typed is not thrown away by looking at another.
    if (form_->dirty() && (making_ || response.name != selected_)) {
        notice_->setAction({}, {});
        notice_->show(Tone::information, tr("Save or discard your changes first"));
        return;
    }
    making_ = false;
    selected_ = response.name;
    form_->show(response);
    showState();
}

void ResponsesView::makeNew() {
    notice_->setAction({}, {});
    notice_->clear();
    if (form_->dirty()) {
        notice_->show(Tone::information, tr("Save or discard your changes first"));
        return;
    }
    making_ = true;
    table_->setCurrentIndex({});
    form_->show({});
    showState();
    form_->focusFirst();
}

}  // namespace callbox::app::console

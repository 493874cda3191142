// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/kept_back_list.h"

#include <QHeaderView>
#include <QItemSelectionModel>

#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

namespace {

QPushButton* named(QPushButton* button, const char* name) {
    button->setObjectName(QLatin1String(name));
    return button;
}

}  // namespace

KeptBackList::KeptBackList(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      model_(context.client, context.words),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      count_(makeLabel({}, "quiet")),
      settled_(new QCheckBox(tr("Settled ones, too"))),
      open_(named(makeButton(tr("Show problem")), "showProblem")),
      discard_(named(makeButton({}), "discard")),
      release_(named(makeButton({}), "release")),
      notice_(new Notice) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Tokens::kUnit);
    column->addLayout(makeLineOfButtons());
    column->addWidget(makeDiscardForm());
    column->addWidget(notice_);
    column->addWidget(state_, 1);
    makeTable();
    connect(settled_, &QCheckBox::toggled, this, [this] { show(window_); });
    connect(open_, &QPushButton::clicked, this, [this] {
        if (!chosen_.empty())
            emit problemWanted(*chosen_.begin());
    });
    connect(release_, &QPushButton::clicked, this,
            [this] { settle(api::kWindowRelease, chosen(), false); });
    connect(discard_, &QPushButton::clicked, this, [this] { openDiscard(true); });
    connect(&context_.client, &ApiClient::stateChanged, this, &KeptBackList::showButtons);
    showState();
}

void KeptBackList::makeTable() {
    table_->setObjectName(QStringLiteral("keptBack"));
    table_->setAccessibleName(tr("Problems kept back"));
    setRole(table_, "inner");
    table_->setModel(&model_);
    table_->setColumnWidths({76, 112, 118, 0, 110, 100, 110, 128});
    table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table_->setSortingEnabled(false);
    table_->horizontalHeader()->setSectionsClickable(false);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (replacing_)
            return;
        chosen_.clear();
        for (const auto& index : table_->selectionModel()->selectedRows())
            if (const auto* row = model_.rowAt(index.row()))
                chosen_.insert(row->event.problemNumber);
        showButtons();
    });
    connect(table_, &DataTable::doubleClicked, this, [this](const QModelIndex& index) {
        if (const auto* row = model_.rowAt(index.row()))
            emit problemWanted(row->event.problemNumber);
    });
    connect(&model_, &PagedModel::stateChanged, this, &KeptBackList::showState);
    model_.onReplacing([this](bool replacing) {
        replacing_ = replacing;
        if (!replacing)
            reselect();
    });
}

QLayout* KeptBackList::makeLineOfButtons() {
    auto* line = makeLine();
    line->addWidget(makeLabel(tr("Kept back"), "heading"));
    line->addWidget(count_);
    line->addStretch();
    settled_->setObjectName(QStringLiteral("settled"));
    line->addWidget(settled_);
    for (auto* button : {open_, discard_, release_})
        line->addWidget(button);
    return line;
}

QWidget* KeptBackList::makeDiscardForm() {
    discardFrame_ = new QFrame;
    discardFrame_->setObjectName(QStringLiteral("discardForm"));
    auto* column = new QVBoxLayout(discardFrame_);
    column->setContentsMargins(0, 0, 0, 4);
    discardForm_ = new Form(context_.words, 1);
    discardForm_->addText("reason", tr("Why these are no problems"), true);
    discardConfirm_ = named(makeButton(tr("Discard them"), "primary"), "confirmDiscard");
    auto* keep = makeButton(tr("Keep them waiting"));
    auto* line = makeLine();
    line->addStretch();
    line->addWidget(keep);
    line->addWidget(discardConfirm_);
    column->addWidget(discardForm_);
    column->addLayout(line);
    column->addWidget(makeRule());
    discardFrame_->hide();
    connect(keep, &QPushButton::clicked, this, [this] { openDiscard(false); });
    connect(discardConfirm_, &QPushButton::clicked, this, &KeptBackList::discard);
    return discardFrame_;
}

void KeptBackList::show(std::uint64_t window) {
    if (window != window_) {
        openDiscard(false);
        notice_->clear();
    }
    window_ = window;
    chosen_.clear();
    table_->setColumnHidden(6, window != 0);
    model_.setQuestion(window, settled_->isChecked());
    showButtons();
}

void KeptBackList::showState() {
    count_->setText(model_.fresh() ? QString() : countText(model_.total()));
    if (model_.rowCount() > 0)
        state_->showContent();
    else if (const auto& error = model_.error())
        state_->showError(context_.words, *error, [this] { model_.restart(); });
    else if (model_.fresh())
        state_->showLoading();
    else if (window_ != 0)
        state_->showState(tr("Nothing is kept back"),
                          tr("Problems in its scope wait here until you release or discard them."));
    else
        state_->showState(tr("Nothing is kept back"),
                          tr("What windows, storms and rules keep back waits here until you "
                             "release or discard it."));
    showButtons();
}

void KeptBackList::reselect() {
    replacing_ = true;
    QItemSelection selection;
    std::set<std::uint64_t> here;
    for (int row = 0; row < model_.rowCount(); ++row) {
        const auto* kept = model_.rowAt(row);
        if (!kept || !chosen_.contains(kept->event.problemNumber))
            continue;
        here.insert(kept->event.problemNumber);
        selection.select(model_.index(row, 0), model_.index(row, model_.columnCount() - 1));
    }
    table_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    chosen_ = std::move(here);
    replacing_ = false;
    showButtons();
}

api::SettleArguments KeptBackList::chosen() const {
    // All of a window are named by the window: there may be more than are here.
    if (chosen_.empty())
        return {window_, {}, {}};
    return {0, {chosen_.begin(), chosen_.end()}, {}};
}

void KeptBackList::showButtons() {
    const bool any = model_.rowCount() > 0 && !busy_ && (!chosen_.empty() || window_ != 0);
    const QString count = countText(chosen_.size());
    release_->setText(chosen_.empty() ? tr("Release all") : tr("Release %1").arg(count));
    discard_->setText(chosen_.empty() ? tr("Discard all") : tr("Discard %1").arg(count));
    open_->setEnabled(chosen_.size() == 1);
    allow(release_, context_.client, api::kWindowRelease.role, any);
    allow(discard_, context_.client, api::kWindowDiscard.role, any);
}

void KeptBackList::openDiscard(bool open) {
    if (open)
        discarding_ = chosen();
    discardFrame_->setVisible(open);
    discardForm_->setErrors({}, false);
    if (open)
        discardForm_->focusFirst();
}

void KeptBackList::discard() {
    discarding_.reason = discardForm_->text("reason").trimmed().toStdString();
    if (discarding_.reason.empty()) {
        discardForm_->setErrors({{core::ErrorCode::invalidArgument,
                                  core::say("console.discard-reason-missing"),
                                  "reason",
                                  {}}},
                                true);
        discardForm_->focusFault();
        return;
    }
    settle(api::kWindowDiscard, discarding_, true);
}

void KeptBackList::settle(const api::Operation<api::SettleArguments, api::Settled>& operation,
                          const api::SettleArguments& arguments, bool discarding) {
    busy_ = true;
    discardConfirm_->setEnabled(false);
    showButtons();
    context_.client.call(
        operation, arguments, this,
        [this, discarding](const core::Result<api::Settled>& reply) {
            busy_ = false;
            discardConfirm_->setEnabled(true);
            if (!reply) {
                showButtons();
                if (discarding && reply.error().field == "reason")
                    discardForm_->setErrors({reply.error()}, true);
                else
                    showError(*notice_, context_.words, reply.error());
                return;
            }
            const QString done = countText(reply->settled.size());
            notice_->show(Tone::good,
                          discarding ? tr("%1 discarded").arg(done) : tr("%1 released").arg(done),
                          reply->passed.empty() ? QString()
                                                : tr("%1 were passed over: they wait no more.")
                                                      .arg(countText(reply->passed.size())));
            if (discarding) {
                openDiscard(false);
                discardForm_->setText("reason", {});
            }
            chosen_.clear();
            reselect();
            model_.refresh();
        },
        ApiClient::kLongDeadline);
}

}  // namespace callbox::app::console

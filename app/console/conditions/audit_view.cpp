// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/conditions/audit_view.h"

#include <QCoreApplication>
#include <QHeaderView>

#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>

#include "app/console/conditions/condition_text.h"
#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(callbox::console::ConditionAudit)
};

enum Columns { kAt, kKind, kCondition, kResource, kWhat };

constexpr int kAnyKind = -1;

}  // namespace

ConditionAuditModel::ConditionAuditModel(ApiClient& client, const Words& words, QObject* parent)
    : PagedRows(client, {api::Topic::condition},
                {{Text::tr("When"), {}},
                 {Text::tr("What"), {}},
                 {Text::tr("Condition or sensor"), {}},
                 {Text::tr("Resource"), {}},
                 {Text::tr("In words"), {}}},
                parent),
      client_(client),
      words_(words) {}

void ConditionAuditModel::setCriteria(const std::string& condition,
                                      std::optional<core::ConditionAuditKind> kind) {
    query_.condition = condition;
    query_.kind = kind;
    restart();
}

void ConditionAuditModel::ask(std::uint64_t offset, std::uint64_t limit, std::uint64_t question) {
    auto query = query_;
    query.offset = offset;
    query.limit = limit;
    client_.call(api::kConditionAudit, query, this,
                 [this, offset, question](core::Result<api::ConditionAuditPage> page) {
                     if (page)
                         accept(offset, question, page->total, std::move(page->rows));
                     else
                         reject(offset, question, std::move(page).error());
                 });
}

QVariant ConditionAuditModel::cell(int row, int column, int role) const {
    const auto* record = rowAt(row);
    if (!record)
        return {};
    if (role == kCodeRole)
        return column == kResource;
    if (role == kToneRole)
        return column == kKind ? QVariant(static_cast<int>(label(record->kind).tone)) : QVariant();
    if (role == Qt::ToolTipRole) {
        if (column == kAt)
            return exactTime(record->at);
        return column == kWhat ? QVariant(toolTipText(words_.text(record->what))) : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
        case kAt:
            return clockTime(record->at, timeNow());
        case kKind:
            return label(record->kind).text;
        case kCondition:
            return qs(record->condition);
        case kResource:
            return qs(record->resource);
        case kWhat:
            return words_.text(record->what);
        default:
            return {};
    }
}

ConditionAuditView::ConditionAuditView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      actions_(new QWidget),
      kind_(new QComboBox),
      model_(context.client, context.words),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      problem_(makeButton(tr("Show problem"))) {
    kind_->setObjectName(QStringLiteral("kind"));
    kind_->setAccessibleName(tr("What is shown"));
    kind_->addItem(tr("Everything"), kAnyKind);
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<core::ConditionAuditKind>>(
        [this](auto one) { kind_->addItem(label(one.value).text, static_cast<int>(one.value)); });
    auto* line = new QHBoxLayout(actions_);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    line->addWidget(kind_);
    table_->setObjectName(QStringLiteral("conditionAudit"));
    table_->setAccessibleName(tr("What happened"));
    table_->setModel(&model_);
    table_->setColumnWidths({130, 140, 190, 220, 0});
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->onCurrentRow([this](int row) { select(row); });
    auto card = makeCard();
    detail_ = card.frame;
    what_ = makeParagraph({}, "name");
    auto* header = makeLine();
    header->addWidget(what_, 1);
    header->addWidget(problem_);
    auto* facts = new Facts;
    value_ = facts->add(tr("Values"), "code");
    output_ = facts->add(tr("It printed"), "code");
    card.layout->addLayout(header);
    card.layout->addWidget(facts);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(state_, 1);
    column->addWidget(detail_);
    connect(kind_, &QComboBox::currentIndexChanged, this, &ConditionAuditView::applyFilter);
    connect(problem_, &QPushButton::clicked, this, [this] { emit problemWanted(problemNumber_); });
    connect(&model_, &PagedModel::stateChanged, this, &ConditionAuditView::showState);
    connect(&model_, &PagedModel::pageLoaded, this, [this] {
        if (table_->currentIndex().row() < 0 && model_.rowCount() > 0)
            table_->setCurrentIndex(model_.index(0, 0));
        else
            select(table_->currentIndex().row());
    });
    showState();
}

void ConditionAuditView::enter() {
    if (!std::exchange(started_, true))
        applyFilter();
}

void ConditionAuditView::applyFilter() {
    std::optional<core::ConditionAuditKind> kind;
    if (kind_->currentData().toInt() != kAnyKind)
        kind = core::ConditionAuditKind(kind_->currentData().toInt());
    model_.setCriteria({}, kind);
}

void ConditionAuditView::showState() {
    if (model_.rowCount() > 0)
        state_->showContent();
    else if (const auto& error = model_.error())
        state_->showError(context_.words, *error, [this] { model_.restart(); });
    else if (model_.fresh())
        state_->showLoading();
    else
        state_->showState(tr("Nothing of this kind happened"),
                          tr("Events of conditions, their ends and what responses did are kept for "
                             "30 days."));
    detail_->setVisible(model_.rowCount() > 0);
}

void ConditionAuditView::select(int row) {
    const auto* record = model_.rowAt(row);
    if (!record)
        return;
    what_->setText(context_.words.full(record->what));
    Facts::set(value_, qs(record->value));
    Facts::set(output_, qs(record->output));
    problemNumber_ = record->problemNumber;
    problem_->setVisible(problemNumber_ != 0);
}

}  // namespace callbox::app::console

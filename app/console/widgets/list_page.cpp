// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/list_page.h"

#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <algorithm>
#include <utility>

namespace callbox::app::console {

using namespace std::chrono_literals;

namespace {
constexpr int kNarrowestChoice = 90;

/// The entry of a choice that leaves nothing out; it is not always the first.
int everything(const QComboBox& choice) {
    for (int i = 0; i < choice.count(); ++i)
        if (!choice.itemData(i).isValid())
            return i;
    return 0;
}
}  // namespace

ListPage::ListPage(const QString& title, PageContext context, QWidget* parent)
    : Page(title, parent),
      context_(context),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      views_(new QStackedWidget),
      exportBar_(new ExportBar) {
    typing_.setSingleShot(true);
    typing_.setInterval(200ms);
    connect(&typing_, &QTimer::timeout, this, &ListPage::filterAnew);
}

QLineEdit* ListPage::addSearch(const QString& placeholder, int width) {
    auto* search = new QLineEdit;
    search->setObjectName(QStringLiteral("filter"));
    search->setPlaceholderText(placeholder);
    search->setAccessibleName(tr("Filter"));
    search->setClearButtonEnabled(true);
    search->setFixedWidth(context_.theme.tokens().scaled(width));
    addAction(search);
    connect(search, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    return search;
}

QComboBox* ListPage::addChoice(const QString& accessibleName, const QString& name) {
    auto* choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(accessibleName);
    choice->setMinimumWidth(kNarrowestChoice);
    addAction(choice);
    choices_.push_back(choice);
    return choice;
}

bool ListPage::filterBy(const QString& part) {
    const QString name = part.section(QLatin1Char('='), 0, 0);
    const QString value = part.section(QLatin1Char('='), 1);
    const auto wanted = std::ranges::find(choices_, name, &QObject::objectName);
    if (name.isEmpty() || wanted == choices_.end())
        return false;
    int index = -1;
    for (int i = 0; i < (*wanted)->count(); ++i)
        if ((*wanted)->itemData(i).toString() == value)
            index = i;
    if (index < 0)
        return false;
    if (auto* search = findChild<QLineEdit*>(QStringLiteral("filter")))
        search->clear();
    for (auto* choice : choices_)
        choice->setCurrentIndex(choice == *wanted ? index : everything(*choice));
    return true;
}

void ListPage::arrange(PagedModel& model, QWidget* detail, const Arrangement& arrangement) {
    model_ = &model;
    detail_ = detail;
    table_->setObjectName(arrangement.name);
    table_->setAccessibleName(title());
    table_->setModel(&model);
    table_->setColumnWidths(arrangement.columnWidths);
    if (arrangement.order)
        table_->horizontalHeader()->setSortIndicator(0, *arrangement.order);
    table_->remember(context_.memory, arrangement.name);
    rememberChoices();
    table_->setSortingEnabled(arrangement.order.has_value());
    table_->horizontalHeader()->setSectionsClickable(arrangement.order.has_value());
    table_->onCurrentRow([this](int row) {
        if (row >= 0)
            pinned_ = false;
        select(row);
    });
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(14);
    split->setChildrenCollapsible(false);
    views_->insertWidget(0, state_);
    split->addWidget(views_);
    split->addWidget(detail);
    split->setStretchFactor(0, arrangement.tableShare);
    split->setStretchFactor(1, arrangement.detailShare);
    split->setSizes({arrangement.tableShare * 1000, arrangement.detailShare * 1000});
    content()->addWidget(exportBar_);
    content()->addWidget(split, 1);
    addAction(makeExportButton());
    for (auto* choice : choices_)
        connect(choice, &QComboBox::currentIndexChanged, this, &ListPage::filterAnew);
    connect(&model, &PagedModel::stateChanged, this, &ListPage::showState);
    connect(&model, &PagedModel::pageLoaded, this, &ListPage::reselect);
    showState();
}

void ListPage::rememberChoices() {
    for (QComboBox* choice : choices_) {
        const QString key = QStringLiteral("tables/%1/%2")
                                .arg(table_->objectName())
                                .arg(std::ranges::find(choices_, choice) - choices_.begin());
        const int index = context_.memory.value(key, choice->currentIndex()).toInt();
        if (index >= 0 && index < choice->count())
            choice->setCurrentIndex(index);
        connect(choice, &QComboBox::currentIndexChanged, this,
                [this, key](int now) { context_.memory.setValue(key, now); });
    }
}

QWidget* ListPage::makeExportButton() {
    auto* button = makeButton(tr("Export"));
    button->setObjectName(QStringLiteral("export"));
    auto* menu = new QMenu(button);
    const auto add = [menu](const QString& text, auto act) {
        auto* action = menu->addAction(text);
        connect(action, &QAction::triggered, menu, act);
        return action;
    };
    const auto list = [this](ExportFormat format) {
        return [this, format] { exportBar_->ask(*table_, *model_, title(), format); };
    };
    add(tr("As CSV, for spreadsheets ..."), list(ExportFormat::csv));
    add(tr("As PDF, for paper ..."), list(ExportFormat::pdf));
    add(tr("Print ..."), [this] { exportBar_->print(*table_, *model_, title()); });
    const auto detail = [this](ExportFormat format) {
        return [this, format] {
            if (const auto document = detailDocument())
                exportBar_->ask(*document, format);
        };
    };
    const std::vector<QAction*> ofDetail = {
        menu->addSeparator(), add(tr("Details as CSV ..."), detail(ExportFormat::csv)),
        add(tr("Details as PDF ..."), detail(ExportFormat::pdf)),
        add(tr("Print details ..."), [this] {
            if (const auto document = detailDocument())
                exportBar_->print(*document);
        })};
    connect(menu, &QMenu::aboutToShow, this, [this, ofDetail] {
        const bool has = detailDocument().has_value();
        for (QAction* action : ofDetail)
            action->setVisible(has);
    });
    button->setMenu(menu);
    return button;
}

void ListPage::enter() {
    if (!std::exchange(started_, true))
        applyFilter();
}

void ListPage::showState() {
    const int count = model_->rowCount();
    setSubtitle(model_->fresh() ? QString() : countSentence());
    if (count > 0)
        state_->showContent();
    else if (const auto& error = model_->error())
        state_->showError(context_.words, *error, [this] { model_->restart(); });
    else if (model_->fresh())
        state_->showLoading();
    else
        showEmpty(*state_);
    // Why there is nothing is said in the table's place.
    views_->setCurrentWidget(view_ && count > 0 ? view_ : state_);
    detail_->setVisible(count > 0 || pinned_ || keepsDetail());
}

void ListPage::filterAnew() {
    pinned_ = false;
    applyFilter();
}

void ListPage::addView(QWidget* view) {
    views_->addWidget(view);
}

void ListPage::showView(QWidget* view) {
    view_ = view;
    showState();
}

void ListPage::pinSelection() {
    pinned_ = true;
    if (selectedRow() < 0)
        table_->setCurrentIndex({});
    else
        reselect();
}

void ListPage::reselect() {
    // Not by the view, which would add to the selection while Shift or Ctrl is held.
    const auto take = [this](int row) {
        table_->selectionModel()->setCurrentIndex(
            model_->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    const int row = selectedRow();
    const int current = table_->currentIndex().row();
    // The view makes a row current without selecting it when it gets the keyboard.
    const bool shown = table_->selectionModel()->isRowSelected(current, {});
    if (row >= 0 && (row != current || !shown))
        take(row);
    else if (row < 0 && pinned_)
        table_->setCurrentIndex({});
    else if (row < 0 && model_->rowCount() > 0 && !shown)
        take(std::max(current, 0));
    if (current >= 0 && current == table_->currentIndex().row())
        select(current);
}

}  // namespace callbox::app::console

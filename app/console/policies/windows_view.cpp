// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/policies/windows_view.h"

#include <QHeaderView>
#include <QSplitter>

#include "app/console/policies/policy_text.h"
#include "app/console/text/times.h"
#include "app/console/widgets/rights.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t kMostWindows = 1000;

}  // namespace

WindowsView::WindowsView(PageContext context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      actions_(new QWidget),
      which_(new QComboBox),
      add_(makeButton(tr("Add window"), "primary")),
      form_(new WindowForm(context)),
      notice_(new Notice),
      table_(new DataTable(context.theme)),
      state_(new StateView(table_)),
      calendar_(new WindowCalendar(context.theme)),
      detail_(new WindowDetail(context)),
      windows_(context.client, api::kWindowList, {api::Topic::window}, [this] { showWindows(); }) {
    which_->setObjectName(QStringLiteral("which"));
    which_->setAccessibleName(tr("Windows shown"));
    which_->addItem(tr("Coming and in force"), false);
    which_->addItem(tr("Ended ones, too"), true);
    add_->setObjectName(QStringLiteral("addWindow"));
    auto* line = new QHBoxLayout(actions_);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(which_);
    line->addWidget(add_);
    arrange();
    connect(which_, &QComboBox::currentIndexChanged, this, &WindowsView::showWindows);
    connect(add_, &QPushButton::clicked, form_, &WindowForm::open);
    // There is no room for both, and one thing to do at a time.
    connect(form_, &WindowForm::opened, this, &WindowsView::showState);
    connect(form_, &WindowForm::added, this, [this](const api::WindowRow& row) {
        notice_->setAction({}, {});
        notice_->show(Tone::good, tr("Window %1 is added").arg(row.window.number),
                      expiryText(row, timeNow()));
        selected_ = row.window.number;
        windows_.reload();
    });
    connect(detail_, &WindowDetail::ended, this, [this](const core::MaintenanceWindow& window) {
        offerUndo(tr("Window %1 has ended").arg(window.number),
                  tr("What it kept back waits until you release or discard it."), window);
        selected_ = window.number;
        windows_.reload();
    });
    connect(detail_, &WindowDetail::removed, this, [this](const core::MaintenanceWindow& window) {
        offerUndo(tr("Window %1 is removed").arg(window.number), {}, window);
        windows_.reload();
    });
    connect(detail_, &WindowDetail::problemWanted, this, &WindowsView::problemWanted);
    connect(calendar_, &WindowCalendar::daySelected, this, &WindowsView::selectDay);
    connect(&context_.client, &ApiClient::stateChanged, this, &WindowsView::showState);
    // "in 12 min" comes nearer by itself.
    tick_.setInterval(30s);
    connect(&tick_, &QTimer::timeout, this, [this] { select(model_.rowOf(selected_)); });
    tick_.start();
    showState();
}

void WindowsView::arrange() {
    table_->setObjectName(QStringLiteral("windows"));
    table_->setAccessibleName(tr("Maintenance windows"));
    table_->setModel(&model_);
    table_->setColumnWidths({96, 0, 120, 120, 140, 76});
    table_->horizontalHeader()->setSectionsClickable(false);
    table_->onCurrentRow([this](int row) { select(row); });
    auto* upper = new QWidget;
    auto* line = new QHBoxLayout(upper);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(14);
    line->addWidget(state_, 1);
    line->addWidget(calendar_);
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(14);
    split->setChildrenCollapsible(false);
    split->addWidget(upper);
    split->addWidget(detail_);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(form_);
    column->addWidget(notice_);
    column->addWidget(split, 1);
}

void WindowsView::enter() {
    if (std::exchange(started_, true))
        return;
    // Ended ones are asked for, too: the calendar shows what was.
    windows_.ask({true, 0, kMostWindows, false});
}

QString WindowsView::selectedName() const {
    return selected_ == 0 ? QString() : QString::number(selected_);
}

void WindowsView::showWindows() {
    if (const auto& page = windows_.value()) {
        std::vector<api::WindowRow> rows;
        std::vector<api::WindowRow> listed;
        for (const auto& row : page->rows) {
            if (row.window.storm)
                continue;
            rows.push_back(row);
            if (which_->currentData().toBool() || row.state != api::WindowState::ended ||
                row.waiting > 0 || row.window.number == selected_)
                listed.push_back(row);
        }
        calendar_->show(rows);
        model_.show(std::move(listed));
        const int row = std::max(0, model_.rowOf(selected_));
        if (model_.rowCount() > 0) {
            table_->setCurrentIndex(model_.index(row, 0));
            select(row);
        } else {
            selected_ = 0;
            emit selectionChanged();
        }
    }
    showState();
}

void WindowsView::showState() {
    allow(add_, context_.client, api::kWindowAdd.role);
    if (model_.rowCount() > 0)
        state_->showContent();
    else if (const auto& error = windows_.error())
        state_->showError(context_.words, *error, [this] { windows_.reload(); });
    else if (!windows_.value())
        state_->showLoading();
    else
        state_->showState(tr("No window is planned or in force"),
                          tr("Add one before planned work: problems in it are kept back for you to "
                             "look at afterwards."));
    add_->setVisible(form_->isHidden());
    detail_->setVisible(model_.rowCount() > 0 && form_->isHidden());
}

void WindowsView::select(int row) {
    const auto* window = model_.rowAt(row);
    if (!window)
        return;
    const bool other = selected_ != window->window.number;
    selected_ = window->window.number;
    detail_->show(*window);
    if (other)
        calendar_->goTo(window->window);
    emit selectionChanged();
}

void WindowsView::showWindow(std::uint64_t number) {
    selected_ = number;
    showWindows();
}

void WindowsView::selectDay(QDate day) {
    for (int row = 0; row < model_.rowCount(); ++row) {
        const auto& window = model_.rowAt(row)->window;
        const core::TimePoint over = window.endedAt ? *window.endedAt : window.end;
        if (dateTimeOf(window.start).date() <= day && day <= dateTimeOf(over).addMSecs(-1).date()) {
            selected_ = window.number;
            table_->setCurrentIndex(model_.index(row, 0));
            select(row);
            return;
        }
    }
}

void WindowsView::offerUndo(const QString& text, const QString& remedy,
                            const core::MaintenanceWindow& window) {
    notice_->show(Tone::good, text, remedy);
    if (window.end > timeNow())
        notice_->setAction(tr("Undo"), [this, window] { addAgain(window); });
    else
        notice_->setAction({}, {});
}

void WindowsView::addAgain(core::MaintenanceWindow window) {
    window.start = std::max(window.start, timeNow());
    notice_->setAction({}, {});
    context_.client.call(
        api::kWindowAdd, window, this, [this](const core::Result<api::WindowRow>& reply) {
            if (!reply) {
                showError(*notice_, context_.words, reply.error());
                return;
            }
            notice_->show(Tone::good, tr("It is window %1 now").arg(reply->window.number));
            selected_ = reply->window.number;
            windows_.reload();
        });
}

}  // namespace callbox::app::console

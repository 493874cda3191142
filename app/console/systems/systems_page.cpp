// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/systems/systems_page.h"

#include <QHeaderView>

#include "app/console/text/times.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

SystemsPage::SystemsPage(PageContext context, QWidget* parent)
    : Page(tr("Systems"), parent),
      context_(context),
      model_(context.client, context.words),
      text_(new QLineEdit),
      channel_(new QComboBox),
      table_(new DataTable(context.theme)),
      detail_(new PartitionDetail(context)) {
    text_->setObjectName(QStringLiteral("filter"));
    text_->setPlaceholderText(tr("Name, address or operating system"));
    text_->setAccessibleName(tr("Filter"));
    text_->setClearButtonEnabled(true);
    text_->setMinimumWidth(100);
    text_->setMaximumWidth(260);
    channel_->setMinimumWidth(90);
    channel_->setAccessibleName(tr("Channel"));
    channel_->addItem(tr("All channels"));
    for (const auto state : {core::ChannelState::active, core::ChannelState::pending,
                             core::ChannelState::inactive, core::ChannelState::none})
        channel_->addItem(label(state).text, static_cast<int>(state));
    auto* add = makeButton(tr("Add partition"), "primary");
    addAction(text_);
    addAction(channel_);
    addAction(add);

    table_->setObjectName(QStringLiteral("partitions"));
    table_->setAccessibleName(title());
    table_->setModel(&model_);
    table_->setColumnWidths({0, 110, 120, 170, 170, 100, 96});
    table_->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    table_->setSortingEnabled(true);
    table_->onCurrentRow([this](int row) { select(row); });
    state_ = new StateView(table_);
    auto* split = new QSplitter(Qt::Vertical);
    split->setHandleWidth(14);
    split->setChildrenCollapsible(false);
    split->addWidget(state_);
    split->addWidget(detail_);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    split->setSizes({5500, 4500});
    content()->addWidget(split);

    typing_.setSingleShot(true);
    typing_.setInterval(200ms);
    connect(&typing_, &QTimer::timeout, this, &SystemsPage::applyFilter);
    connect(text_, &QLineEdit::textChanged, &typing_, qOverload<>(&QTimer::start));
    connect(channel_, &QComboBox::currentIndexChanged, this, &SystemsPage::applyFilter);
    connect(add, &QPushButton::clicked, this,
            [this] { emit wanted(QStringLiteral("setup:partitions")); });
    connect(&model_, &PagedModel::stateChanged, this, &SystemsPage::showState);
    connect(&model_, &PagedModel::pageLoaded, this, &SystemsPage::reselect);
    connect(detail_, &PartitionDetail::removed, this, [this] {
        selected_.clear();
        setPlace({});
        model_.refresh();
    });
    showState();
}

void SystemsPage::enter() {
    if (!std::exchange(started_, true))
        model_.restart();
}

void SystemsPage::applyFilter() {
    const QVariant channel = channel_->currentData();
    model_.setFilter(
        text_->text().trimmed().toStdString(),
        channel.isValid() ? std::optional(core::ChannelState(channel.toInt())) : std::nullopt);
}

void SystemsPage::showState() {
    const int count = model_.rowCount();
    setSubtitle(model_.fresh() ? QString()
                : count == 1   ? tr("1 partition")
                               : tr("%Ln partitions", nullptr, count));
    if (count > 0) {
        state_->showContent();
    } else if (const auto& error = model_.error()) {
        state_->showError(context_.words, *error, [this] { model_.restart(); });
    } else if (model_.fresh()) {
        state_->showLoading();
    } else if (model_.filtered()) {
        state_->showState(tr("No partition matches"),
                          tr("No name, address or operating system contains this text."),
                          tr("Show all partitions"), [this] {
                              text_->clear();
                              channel_->setCurrentIndex(0);
                          });
    } else {
        state_->showState(tr("No partition yet"),
                          tr("A partition is a Linux machine that this console watches over SSH."),
                          tr("Add partition"),
                          [this] { emit wanted(QStringLiteral("setup:partitions")); });
    }
    detail_->setVisible(count > 0);
}

void SystemsPage::select(int row) {
    const auto* found = model_.rowAt(row);
    if (!found || found->partition.id == selected_)
        return;
    selected_ = found->partition.id;
    setPlace(qs(found->partition.name));
    detail_->show(selected_);
}

void SystemsPage::reselect() {
    const int row = model_.rowOf(selected_);
    const int current = table_->currentIndex().row();
    if (row >= 0 && row != current)
        table_->setCurrentIndex(model_.index(row, 0));
    else if (row < 0 && selected_.empty() && model_.rowCount() > 0)
        table_->setCurrentIndex(model_.index(0, 0));
    else if (current >= 0)
        select(current);
}

}  // namespace callbox::app::console

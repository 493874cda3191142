// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/systems/systems_page.h"

#include "app/console/text/times.h"

namespace callbox::app::console {

SystemsPage::SystemsPage(PageContext context, QWidget* parent)
    : ListPage(tr("Systems"), context, parent),
      model_(context.client, context.words),
      text_(addSearch(tr("Name, address or operating system"), 250)),
      channel_(addChoice(tr("Channel"))),
      detail_(new PartitionDetail(context)) {
    channel_->addItem(tr("All channels"));
    for (const auto state : {core::ChannelState::active, core::ChannelState::pending,
                             core::ChannelState::inactive, core::ChannelState::none})
        channel_->addItem(label(state).text, static_cast<int>(state));
    auto* add = makeButton(tr("Add partition"), "primary");
    addAction(add);

    connect(add, &QPushButton::clicked, this,
            [this] { emit wanted(QStringLiteral("setup:partitions")); });
    connect(detail_, &PartitionDetail::removed, this, [this] {
        selected_.clear();
        setPlace({});
        model_.refresh();
    });
    connect(detail_, &PartitionDetail::named, this, &SystemsPage::setPlace);
    arrange(model_, detail_,
            {QStringLiteral("partitions"),
             {0, 110, 120, 170, 170, 100, 96},
             Qt::AscendingOrder,
             11,
             9});
}

void SystemsPage::goTo(const QString& part) {
    selected_ = part.toStdString();
    detail_->show(selected_);
    pinSelection();
}

void SystemsPage::applyFilter() {
    const QVariant channel = channel_->currentData();
    model_.setFilter(
        text_->text().trimmed().toStdString(),
        channel.isValid() ? std::optional(core::ChannelState(channel.toInt())) : std::nullopt);
}

QString SystemsPage::countSentence() const {
    const int count = model_.rowCount();
    return count == 1 ? tr("1 partition") : tr("%Ln partitions", nullptr, count);
}

void SystemsPage::showEmpty(StateView& state) {
    if (model_.filtered())
        state.showState(tr("No partition matches"),
                        tr("No name, address or operating system contains this text."),
                        tr("Show all partitions"), [this] {
                            text_->clear();
                            channel_->setCurrentIndex(0);
                        });
    else
        state.showState(tr("No partition yet"),
                        tr("A partition is a machine that this console watches over SSH."),
                        tr("Add partition"),
                        [this] { emit wanted(QStringLiteral("setup:partitions")); });
}

void SystemsPage::select(int row) {
    const auto* found = model_.rowAt(row);
    if (!found || found->partition.id == selected_)
        return;
    selected_ = found->partition.id;
    detail_->show(selected_);
}

}  // namespace callbox::app::console

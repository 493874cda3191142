// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/systems/systems_page.h"

#include <QHeaderView>

#include "app/console/systems/systems_tree_cells.h"
#include "app/console/text/times.h"

namespace callbox::app::console {

namespace {
const QLatin1String kSilent("silent");
const QLatin1String kGroupedKey("tables/partitions/grouped");
}  // namespace

SystemsPage::SystemsPage(PageContext context, QWidget* parent)
    : ListPage(tr("Systems"), context, parent),
      model_(context.client, context.words),
      treeModel_(context.client, context.words),
      text_(addSearch(tr("Name, address or operating system"), 250)),
      channel_(addChoice(tr("Channel"), QStringLiteral("channel"))),
      grouped_(makeButton({})),
      tree_(new QTreeView),
      detail_(new PartitionDetail(context)) {
    channel_->addItem(tr("All channels"));
    for (const auto state : {core::ChannelState::active, core::ChannelState::pending,
                             core::ChannelState::inactive, core::ChannelState::none})
        channel_->addItem(label(state).text, static_cast<int>(state));
    channel_->addItem(tr("Silent"), kSilent);
    addAction(grouped_);
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
    makeTree();
}

void SystemsPage::makeTree() {
    tree_->setObjectName(QStringLiteral("tree"));
    tree_->setAccessibleName(tr("Systems and their partitions"));
    tree_->setModel(&treeModel_);
    tree_->setItemDelegate(new CellDelegate(context_.theme, tree_));
    tree_->setUniformRowHeights(true);
    tree_->setMouseTracking(true);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree_->setAllColumnsShowFocus(true);
    const Tokens& tokens = context_.theme.tokens();
    tree_->header()->setFixedHeight(tokens.row());
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(kTreeName, QHeaderView::Stretch);
    for (const auto& [column, width] :
         {std::pair(kTreeChannel, 150), std::pair(kTreeHost, 120), std::pair(kTreeOs, 200),
          std::pair(kTreeSeen, 120), std::pair(kTreeOpen, 124)})
        tree_->setColumnWidth(column, tokens.scaled(width));
    addView(tree_);
    grouped_->setObjectName(QStringLiteral("grouped"));
    grouped_->setCheckable(true);
    const auto draw = [this] { grouped_->setIcon(context_.theme.icon(QStringLiteral("tree"))); };
    draw();
    if (context_.look)
        connect(context_.look, &Look::changed, this, draw);
    grouped_->setToolTip(tr("Group by system"));
    grouped_->setAccessibleName(tr("Group by system"));
    connect(grouped_, &QPushButton::toggled, this, &SystemsPage::group);
    connect(tree_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const auto* row = treeModel_.partitionAt(current);
                if (!row || row->partition.id == selected_)
                    return;
                selected_ = row->partition.id;
                detail_->show(selected_);
            });
    grouped_->setChecked(context_.memory.value(kGroupedKey, false).toBool());
}

void SystemsPage::group(bool bySystem) {
    context_.memory.setValue(kGroupedKey, bySystem);
    treeModel_.setWanted(bySystem);
    showView(bySystem ? tree_ : nullptr);
}

void SystemsPage::focusFirst() {
    if (grouped_->isChecked())
        tree_->setFocus();
    else
        ListPage::focusFirst();
}

void SystemsPage::goTo(const QString& part) {
    if (filterBy(part))
        return;
    selected_ = part.toStdString();
    detail_->show(selected_);
    pinSelection();
}

void SystemsPage::applyFilter() {
    const QVariant channel = channel_->currentData();
    PartitionFilter filter;
    filter.text = text_->text().trimmed().toStdString();
    filter.silent = channel.toString() == kSilent;
    if (channel.isValid() && !filter.silent)
        filter.channel = core::ChannelState(channel.toInt());
    model_.setFilter(filter);
    treeModel_.setFilter(filter);
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

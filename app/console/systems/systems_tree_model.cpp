// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/systems/systems_tree_model.h"

#include <algorithm>

#include "app/console/systems/systems_tree_cells.h"

namespace callbox::app::console {

using namespace std::chrono_literals;

SystemsTreeModel::SystemsTreeModel(ApiClient& client, const Words& words, QObject* parent)
    : QAbstractItemModel(parent), client_(client), words_(words) {
    refreshSoon_.setSingleShot(true);
    refreshSoon_.setInterval(1s);
    connect(&refreshSoon_, &QTimer::timeout, this, &SystemsTreeModel::refresh);
    connect(&client_, &ApiClient::resync, this, &SystemsTreeModel::refresh);
    connect(&client_, &ApiClient::changed, this, [this](const api::Change& change) {
        if (change.topic == api::Topic::partition && !refreshSoon_.isActive())
            refreshSoon_.start();
    });
}

void SystemsTreeModel::setFilter(const PartitionFilter& filter) {
    filter_ = filter;
    restart();
}

void SystemsTreeModel::setWanted(bool wanted) {
    wanted_ = wanted;
    if (wanted && stale_)
        restart();
}

void SystemsTreeModel::restart() {
    ++question_;
    beginResetModel();
    systems_.clear();
    total_ = 0;
    endResetModel();
    error_.reset();
    reading_ = false;
    stale_ = !wanted_;
    if (wanted_)
        readSystems(0, kRowsAtOnce);
}

void SystemsTreeModel::refresh() {
    if (!wanted_) {
        stale_ = true;
        return;
    }
    constexpr std::uint64_t kMost = 1000;
    readSystems(0, std::clamp<std::uint64_t>(systems_.size(), kRowsAtOnce, kMost));
    for (const auto& system : systems_)
        if (!system->partitions.empty())
            readPartitions(
                *system, 0,
                std::clamp<std::uint64_t>(system->partitions.size(), kRowsAtOnce, kMost));
}

void SystemsTreeModel::readSystems(std::uint64_t offset, std::uint64_t limit) {
    reading_ = true;
    api::SystemQuery query{filter_.text, filter_.channel, filter_.silent, offset, limit};
    client_.call(api::kSystemList, query, this,
                 [this, offset, question = question_](core::Result<api::SystemPage> page) {
                     if (question != question_)
                         return;
                     reading_ = false;
                     if (page) {
                         error_.reset();
                         takeSystems(offset, std::move(*page));
                     } else {
                         error_ = std::move(page).error();
                     }
                     emit stateChanged();
                 });
}

void SystemsTreeModel::takeSystems(std::uint64_t offset, api::SystemPage page) {
    total_ = page.total;
    const auto first = static_cast<std::size_t>(offset);
    if (first > systems_.size())
        return;
    // Rows that stayed are changed in place, so that what is open stays open.
    std::size_t same = 0;
    while (same < page.rows.size() && first + same < systems_.size() &&
           systems_[first + same]->row.system.id == page.rows[same].system.id) {
        systems_[first + same]->row = page.rows[same];
        ++same;
    }
    const int from = static_cast<int>(first + same);
    if (const int old = static_cast<int>(systems_.size()); old > from) {
        beginRemoveRows({}, from, old - 1);
        systems_.erase(systems_.begin() + from, systems_.end());
        endRemoveRows();
    }
    if (same < page.rows.size()) {
        beginInsertRows({}, from, from + static_cast<int>(page.rows.size() - same) - 1);
        for (std::size_t i = same; i < page.rows.size(); ++i) {
            systems_.push_back(std::make_unique<System>());
            systems_.back()->row = std::move(page.rows[i]);
        }
        endInsertRows();
    }
    if (same > 0)
        emit dataChanged(index(static_cast<int>(first), 0), index(from - 1, kTreeColumns - 1));
}

void SystemsTreeModel::readPartitions(System& system, std::uint64_t offset, std::uint64_t limit) {
    system.reading = true;
    api::PartitionQuery query;
    query.text = filter_.text;
    query.channel = filter_.channel;
    query.silent = filter_.silent;
    query.systemId = system.row.system.id;
    query.offset = offset;
    query.limit = limit;
    client_.call(api::kPartitionList, query, this,
                 [this, offset, question = question_,
                  id = system.row.system.id](core::Result<api::PartitionPage> page) {
                     System* asked = question == question_ ? find(id) : nullptr;
                     if (!asked)
                         return;
                     asked->reading = false;
                     if (page)
                         takePartitions(*asked, offset, std::move(page->rows));
                     else
                         error_ = std::move(page).error();
                     emit stateChanged();
                 });
}

void SystemsTreeModel::takePartitions(System& system, std::uint64_t offset,
                                      std::vector<api::PartitionRow> rows) {
    auto& known = system.partitions;
    const auto first = static_cast<std::size_t>(offset);
    if (first > known.size())
        return;
    const QModelIndex parent = indexOf(system);
    std::size_t same = 0;
    while (same < rows.size() && first + same < known.size() &&
           known[first + same].partition.id == rows[same].partition.id) {
        known[first + same] = rows[same];
        ++same;
    }
    const int from = static_cast<int>(first + same);
    if (const int old = static_cast<int>(known.size()); old > from) {
        beginRemoveRows(parent, from, old - 1);
        known.erase(known.begin() + from, known.end());
        endRemoveRows();
    }
    if (same < rows.size()) {
        beginInsertRows(parent, from, from + static_cast<int>(rows.size() - same) - 1);
        known.insert(known.end(), std::make_move_iterator(rows.begin() + std::ptrdiff_t(same)),
                     std::make_move_iterator(rows.end()));
        endInsertRows();
    }
    if (same > 0)
        emit dataChanged(index(static_cast<int>(first), 0, parent),
                         index(from - 1, kTreeColumns - 1, parent));
}

SystemsTreeModel::System* SystemsTreeModel::find(const std::string& id) const {
    const auto found = std::ranges::find_if(
        systems_, [&](const auto& system) { return system->row.system.id == id; });
    return found == systems_.end() ? nullptr : found->get();
}

int SystemsTreeModel::rowOf(const System& system) const {
    const auto found =
        std::ranges::find(systems_, &system, [](const auto& one) { return one.get(); });
    return static_cast<int>(found - systems_.begin());
}

QModelIndex SystemsTreeModel::indexOf(const System& system) const {
    return createIndex(rowOf(system), 0, nullptr);
}

const api::PartitionRow* SystemsTreeModel::partitionAt(const QModelIndex& index) const {
    const auto* system = static_cast<const System*>(index.internalPointer());
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && system && row < system->partitions.size() ? &system->partitions[row]
                                                                        : nullptr;
}

QModelIndex SystemsTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || column >= kTreeColumns || row >= rowCount(parent))
        return {};
    return createIndex(
        row, column,
        parent.isValid() ? systems_[static_cast<std::size_t>(parent.row())].get() : nullptr);
}

QModelIndex SystemsTreeModel::parent(const QModelIndex& child) const {
    const auto* system = static_cast<const System*>(child.internalPointer());
    return child.isValid() && system ? indexOf(*system) : QModelIndex();
}

int SystemsTreeModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(systems_.size());
    if (parent.internalPointer() || parent.column() > 0)
        return 0;
    return static_cast<int>(systems_[static_cast<std::size_t>(parent.row())]->partitions.size());
}

int SystemsTreeModel::columnCount(const QModelIndex&) const {
    return kTreeColumns;
}

bool SystemsTreeModel::hasChildren(const QModelIndex& parent) const {
    if (!parent.isValid())
        return !systems_.empty();
    return !parent.internalPointer() && parent.column() == 0 &&
           systems_[static_cast<std::size_t>(parent.row())]->row.total > 0;
}

bool SystemsTreeModel::canFetchMore(const QModelIndex& parent) const {
    if (!parent.isValid())
        return wanted_ && !reading_ && !error_ && systems_.size() < total_;
    if (parent.internalPointer() || parent.column() > 0)
        return false;
    const System& system = *systems_[static_cast<std::size_t>(parent.row())];
    return !system.reading && system.partitions.size() < system.row.total;
}

void SystemsTreeModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    if (!parent.isValid())
        return readSystems(systems_.size(), kRowsAtOnce);
    System& system = *systems_[static_cast<std::size_t>(parent.row())];
    readPartitions(system, system.partitions.size(), kRowsAtOnce);
}

QVariant SystemsTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return treeAlignment(index.column());
    if (const auto* partition = partitionAt(index))
        return partitionTreeCell(*partition, words_, index.column(), role);
    if (index.internalPointer())
        return {};
    return systemTreeCell(systems_[static_cast<std::size_t>(index.row())]->row, index.column(),
                          role);
}

QVariant SystemsTreeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= kTreeColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return treeAlignment(section);
    return role == Qt::DisplayRole ? QVariant(treeTitles().value(section)) : QVariant();
}

}  // namespace callbox::app::console

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/widgets/paged_model.h"

#include <algorithm>
#include <limits>

namespace callbox::app::console {

using namespace std::chrono_literals;

PagedModel::PagedModel(ApiClient& client, std::set<api::Topic> topics, std::vector<Column> columns,
                       QObject* parent)
    : QAbstractTableModel(parent), client_(client), columns_(std::move(columns)) {
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &PagedModel::fetch);
    // A storm of changes costs one reading of the visible page, four times a second.
    refreshSoon_.setSingleShot(true);
    refreshSoon_.setInterval(250ms);
    connect(&refreshSoon_, &QTimer::timeout, this, &PagedModel::refresh);
    connect(&client_, &ApiClient::resync, this, [this] {
        if (started_)
            refresh();
    });
    connect(&client_, &ApiClient::changed, this,
            [this, topics = std::move(topics)](const api::Change& change) {
                if (started_ && topics.contains(change.topic) && !refreshSoon_.isActive())
                    refreshSoon_.start();
            });
}

void PagedModel::restart() {
    ++question_;
    started_ = true;
    answered_ = false;
    error_.reset();
    inFlight_.clear();
    wanted_.clear();
    stale_.clear();
    beginResetModel();
    while (!lastSeen_.empty()) {
        forget(lastSeen_.begin()->first);
        lastSeen_.erase(lastSeen_.begin());
    }
    rows_ = 0;
    endResetModel();
    wanted_.insert(0);
    fetch();
}

void PagedModel::refresh() {
    if (!started_)
        return;
    stale_.clear();
    int newest = 0;
    std::uint64_t seen = 0;
    for (const auto& [page, at] : lastSeen_) {
        stale_.insert(page);
        if (at > seen) {
            seen = at;
            newest = page;
        }
    }
    wanted_.insert(newest);
    fetch();
}

int PagedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows_;
}

int PagedModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant PagedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows_)
        return {};
    const int page = index.row() / kPageRows;
    if (role == Qt::DisplayRole) {
        lastSeen_[page] = ++clock_;
        if (!error_ && (!holds(page) || stale_.contains(page)))
            want(page);
    }
    if (role == Qt::TextAlignmentRole) {
        const bool number = columns_[static_cast<std::size_t>(index.column())].number;
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (!holds(page))
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(QStringLiteral("…"))
                                                              : QVariant();
    return cell(index.row(), index.column(), role);
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column& column = columns_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.number ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void PagedModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= columnCount())
        return;
    const std::string& name = columns_[static_cast<std::size_t>(column)].order;
    if (name.empty())
        return;
    setOrder(name, order == Qt::DescendingOrder);
    if (started_)
        restart();
}

void PagedModel::want(int page) const {
    wanted_.insert(page);
    if (!soon_.isActive())
        soon_.start(0);
}

void PagedModel::fetch() {
    // Only the pages seen last matter: those scrolled past are asked for when they come back.
    while (wanted_.size() > 3) {
        const auto oldest =
            std::ranges::min_element(wanted_, {}, [this](int page) { return lastSeen_[page]; });
        wanted_.erase(oldest);
    }
    const std::set<int> pages = std::exchange(wanted_, {});
    for (const int page : pages) {
        stale_.erase(page);
        if (!inFlight_.insert(page).second)
            continue;
        lastSeen_.try_emplace(page, ++clock_);
        ask(static_cast<std::uint64_t>(page) * kPageRows, kPageRows, question_);
    }
    if (!inFlight_.empty() && !loading_) {
        loading_ = true;
        emit stateChanged();
    }
}

void PagedModel::setTotal(std::uint64_t total) {
    const int rows =
        static_cast<int>(std::min<std::uint64_t>(total, std::numeric_limits<int>::max()));
    if (rows > rows_) {
        beginInsertRows({}, rows_, rows - 1);
        rows_ = rows;
        endInsertRows();
    } else if (rows < rows_) {
        beginRemoveRows({}, rows, rows_ - 1);
        rows_ = rows;
        endRemoveRows();
    }
}

void PagedModel::accepted(int page, int rows) {
    inFlight_.erase(page);
    answered_ = true;
    error_.reset();
    loading_ = !inFlight_.empty();
    const int first = page * kPageRows;
    const int last = std::min(first + rows, rows_) - 1;
    if (last >= first)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
    forgetOld();
    emit stateChanged();
    emit pageLoaded(first, last);
}

void PagedModel::rejected(int page, core::Error error) {
    inFlight_.erase(page);
    stale_.insert(page);
    error_ = std::move(error);
    loading_ = !inFlight_.empty();
    emit stateChanged();
}

void PagedModel::forgetOld() {
    while (lastSeen_.size() > kPagesKept) {
        const auto oldest =
            std::ranges::min_element(lastSeen_, {}, [](const auto& entry) { return entry.second; });
        forget(oldest->first);
        stale_.erase(oldest->first);
        lastSeen_.erase(oldest);
    }
}

}  // namespace callbox::app::console

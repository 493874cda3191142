// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QTimer>
#include <memory>

#include "app/console/link/api_client.h"
#include "app/console/systems/partitions_model.h"

namespace callbox::app::console {

/// Managed systems and, below each, its partitions: both read as they are come to, filtered by the
/// service like the table.
class SystemsTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    SystemsTreeModel(ApiClient& client, const Words& words, QObject* parent = nullptr);

    static constexpr std::uint64_t kRowsAtOnce = 200;

    void setFilter(const PartitionFilter& filter);
    /// Nothing is read until it is looked at.
    void setWanted(bool wanted);
    /// nullptr: the row is a system.
    const api::PartitionRow* partitionAt(const QModelIndex& index) const;
    const std::optional<core::Error>& error() const { return error_; }
    std::uint64_t systems() const { return total_; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// An answer came, or none could.
    void stateChanged();

private:
    struct System {
        api::SystemRow row;
        std::vector<api::PartitionRow> partitions;
        bool reading = false;
    };

    void restart();
    /// Reads again what is there, in place.
    void refresh();
    void readSystems(std::uint64_t offset, std::uint64_t limit);
    void readPartitions(System& system, std::uint64_t offset, std::uint64_t limit);
    void takeSystems(std::uint64_t offset, api::SystemPage page);
    void takePartitions(System& system, std::uint64_t offset, std::vector<api::PartitionRow> rows);
    System* find(const std::string& id) const;
    int rowOf(const System& system) const;
    QModelIndex indexOf(const System& system) const;

    ApiClient& client_;
    const Words& words_;
    PartitionFilter filter_;
    std::vector<std::unique_ptr<System>> systems_;
    std::uint64_t total_ = 0;
    std::uint64_t question_ = 0;
    bool wanted_ = false;
    bool stale_ = true;
    bool reading_ = false;
    std::optional<core::Error> error_;
    QTimer refreshSoon_;
};

}  // namespace callbox::app::console
